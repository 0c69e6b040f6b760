package io.payband.letter.negotiation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the market pays, as a letter may quote it.
 *
 * @param role whom it describes: "registered nurse"
 * @param place where
 * @param measure of the figures: {@code base salary}, {@code annual wage}, {@code hourly rate},
 *     {@code total compensation}
 * @param unit {@code USD/year}
 * @param median half are paid less
 * @param p75 three quarters are paid less
 * @param p90 nine in ten are paid less
 * @param reports behind the figures; null for official statistics
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param kind of source: {@code self-reported}, {@code official} or {@code posted}
 * @param date as ledgers write dates
 * @param snapshot hash
 */
public record MarketQuote(
    String role,
    @Nullable String place,
    String measure,
    String unit,
    BigDecimal median,
    @Nullable BigDecimal p75,
    @Nullable BigDecimal p90,
    @Nullable Integer reports,
    String confidence,
    String kind,
    String date,
    String snapshot) {

  /** Fewer reports than this are not put into a letter. */
  public static final int LEAST_REPORTS = 20;

  /** Whether too little stands behind the figures to lean on them. */
  public boolean thin() {
    return confidence.equals("low") || (reports != null && reports < LEAST_REPORTS);
  }
}
