package io.payband.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What people of a cohort are paid, in the unit of the offer.
 *
 * @param role whom it describes: "senior backend engineer"
 * @param place where
 * @param measure {@code base salary}, {@code annual wage}, {@code hourly rate}, {@code total
 *     compensation}
 * @param unit {@code USD/year}
 * @param p10 to {@code p90} percentiles, rising
 * @param low low end of the median's interval
 * @param high high end of the median's interval
 * @param reports behind it; null where they are not counted, as for official wages
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param kind of source: {@code self-reported}, {@code official} or {@code posted}
 * @param date as ledgers write dates
 * @param snapshot hash
 */
public record MarketBand(
    String role,
    String place,
    String measure,
    String unit,
    BigDecimal p10,
    BigDecimal p25,
    BigDecimal p50,
    BigDecimal p75,
    BigDecimal p90,
    BigDecimal low,
    BigDecimal high,
    @Nullable Integer reports,
    String confidence,
    String kind,
    String date,
    String snapshot) {

  /** Checks that the percentiles rise and that the interval holds the median. */
  public MarketBand {
    if (p10.signum() <= 0
        || p10.compareTo(p25) > 0
        || p25.compareTo(p50) > 0
        || p50.compareTo(p75) > 0
        || p75.compareTo(p90) > 0) {
      throw new IllegalArgumentException(
          "a band rises from above 0: " + p10 + ", " + p25 + ", " + p50 + ", " + p75 + ", " + p90);
    }
    if (low.compareTo(p50) > 0 || high.compareTo(p50) < 0) {
      throw new IllegalArgumentException(
          "the interval " + low + " to " + high + " leaves out the median " + p50);
    }
  }
}
