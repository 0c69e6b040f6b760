package io.payband.plan;

import java.math.BigDecimal;

/**
 * A pay for a time.
 *
 * @param amount in the currency's unit, above zero
 * @param currency three letters
 * @param period the time
 */
public record Pay(BigDecimal amount, String currency, Period period) {

  /** The time that a pay is for. */
  public enum Period {
    /** A year. */
    YEAR("year", "base salary"),
    /** A day of work. */
    DAY("day", "day rate"),
    /** An hour of work. */
    HOUR("hour", "hourly rate");

    private final String word;
    private final String measure;

    Period(String word, String measure) {
      this.word = word;
      this.measure = measure;
    }

    /** {@code year}. */
    public String word() {
      return word;
    }

    /** What such a pay is called: {@code base salary}. */
    public String measure() {
      return measure;
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

  /** Dollars or another currency a year. */
  public static Pay year(String amount, String currency) {
    return new Pay(new BigDecimal(amount), currency, Period.YEAR);
  }

  /** As ledgers write it: {@code USD/year}. */
  public String unit() {
    return currency + "/" + period.word();
  }

  /** The same for another amount. */
  Pay of(BigDecimal other) {
    return new Pay(other, currency, period);
  }
}
