package io.payband.compare;

import io.payband.compare.Comparison.Question;
import io.payband.job.CareerLevel;
import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.place.Metro;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, made definite.
 *
 * @param measure which pay
 * @param measureRemark why that measure; empty where it was asked for
 * @param lane whom the figures speak of
 * @param spot where
 * @param level which career level, or null for all together
 */
record Chosen(
    Measure measure, String measureRemark, Lane lane, Spot spot, @Nullable CareerLevel level) {

  @Nullable Metro metro() {
    return spot.metro();
  }

  int group() {
    return level == null ? 0 : level.number();
  }

  Question question() {
    return new Question(measure, measureRemark, lane, spot.name(), spot.slug(), level);
  }
}
