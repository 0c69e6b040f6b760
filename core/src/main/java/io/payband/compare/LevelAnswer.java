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
 * @param basis {@code dictionary}, {@code model} or {@code years}
 * @param source where the dictionary has it from, or what the model used, in words
 * @param reports pay reports of that level; −1 when 1 to 4 and not published
 */
public record LevelAnswer(
    String company,
    String level,
    Map<CareerLevel, Double> distribution,
    String basis,
    String source,
    int reports) {

  /** Copies the map, in order of level. */
  public LevelAnswer {
    distribution = Collections.unmodifiableMap(new EnumMap<>(distribution));
  }
}
