package io.payband.compare;

import io.payband.job.CareerLevel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which career level a company's own level is.
 *
 * @param company the company as asked
 * @param level its level as asked
 * @param distribution how likely each career level is; sums to 1
 * @param managers how likely each step of the manager ladder is, M1 to M3; sums to 1, empty where
 *     no manager was asked about
 * @param basis {@code dictionary}, {@code model} or {@code years}
 * @param source where the dictionary has it from, or what the model used, in words
 * @param reports pay reports of that level; −1 when 1 to 4 and not published
 */
public record LevelAnswer(
    String company,
    String level,
    Map<CareerLevel, Double> distribution,
    Map<String, Double> managers,
    String basis,
    String source,
    int reports) {

  /** An answer about somebody who manages nobody. */
  public LevelAnswer(
      String company,
      String level,
      Map<CareerLevel, Double> distribution,
      String basis,
      String source,
      int reports) {
    this(company, level, distribution, Map.of(), basis, source, reports);
  }

  /** Copies the maps, in order of level. */
  public LevelAnswer {
    managers = Collections.unmodifiableMap(new java.util.TreeMap<>(managers));
    distribution = Collections.unmodifiableMap(new EnumMap<>(distribution));
  }
}
