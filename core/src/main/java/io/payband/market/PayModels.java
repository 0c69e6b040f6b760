package io.payband.market;

import io.payband.estimate.PayModel;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fitted models behind answers about one person.
 *
 * @param personTotal company and level known, total compensation
 * @param personBase likewise, base salary
 * @param pageTotal role, level and place known, total compensation
 * @param pageBase likewise, base salary
 * @param classes how likely each career level is by title and years
 * @param roleOfTitleFocus slug of each {@code title|focus} word that the models know, in order of
 *     the words
 */
public record PayModels(
    PayModel personTotal,
    PayModel personBase,
    PayModel pageTotal,
    PayModel pageBase,
    ClassByYears classes,
    Map<String, String> roleOfTitleFocus) {

  /** Copies the map, in order of its keys. */
  public PayModels {
    roleOfTitleFocus = java.util.Collections.unmodifiableMap(new TreeMap<>(roleOfTitleFocus));
  }

  /** The person model of a measure. */
  public PayModel person(Measure measure) {
    return measure == Measure.TOTAL ? personTotal : personBase;
  }

  /** The page model of a measure. */
  public PayModel page(Measure measure) {
    return measure == Measure.TOTAL ? pageTotal : pageBase;
  }
}
