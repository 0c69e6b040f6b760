package io.payband.letter.negotiation;

import java.math.BigDecimal;

/**
 * A pay.
 *
 * @param amount in the currency's unit, above zero
 * @param currency three letters
 * @param measure what it counts, for what time
 */
public record Pay(BigDecimal amount, String currency, Measure measure) {

  /** What a pay counts. */
  public enum Measure {
    /** Base salary a year. */
    BASE("base salary", "/year"),
    /** Total compensation in the first year, without sign-on. */
    TOTAL("total compensation, first year", "/year"),
    /** An hourly rate. */
    HOURLY("hourly rate", "/hour"),
    /** A day rate. */
    DAILY("day rate", "/day");

    private final String noun;
    private final String period;

    Measure(String noun, String period) {
      this.noun = noun;
      this.period = period;
    }

    /** As roles of facts call it: {@code base salary}. */
    public String noun() {
      return noun;
    }
  }

  /** Checks amount and currency. */
  public Pay {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("a pay of " + amount + "; expected more than 0");
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("currency " + currency + "; expected three letters");
    }
  }

  /** As ledgers write it: {@code USD/year}. */
  public String unit() {
    return currency + measure.period;
  }
}
