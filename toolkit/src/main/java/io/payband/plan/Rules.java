package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers of the method itself, as facts, so that a reader can see and doubt each. */
final class Rules {

  /** A median that may be off by more than this many percent either way is not leaned on. */
  static final String WIDEST = "15";

  /** Fewer reports than this are not leaned on. */
  static final String LEAST_REPORTS = "20";

  /** Paid days of a year of full-time work, by convention. */
  static final String DAYS = "260";

  /** Paid hours of a year of full-time work, by convention. */
  static final String HOURS = "2080";

  /** Weeks in which a year's commuting is done. */
  static final String WEEKS = "46";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String ADVICE = "advice on how much to ask (weak evidence)";

  private Rules() {}

  /** Advice of others on the size of an ask. */
  static Fact advised(String id, int percent, String role) {
    return new Fact(
        id,
        FactKind.PERCENT,
        new FactValue.Amount(BigDecimal.valueOf(percent)),
        "percent",
        role,
        null,
        new FactSource.Document(ADVICE, 0, 0, null));
  }

  /** A share that Payband chose. */
  static Fact percent(String id, String percent, String role) {
    return FactSheet.rule(id, FactKind.PERCENT, percent, "percent", role);
  }

  /** The step that asks are rounded to, by the period and the size of a pay. */
  static BigDecimal step(Pay pay) {
    return switch (pay.period()) {
      case HOUR -> new BigDecimal("0.25");
      case DAY -> BigDecimal.valueOf(5);
      case YEAR ->
          BigDecimal.valueOf(pay.amount().compareTo(BigDecimal.valueOf(20_000)) < 0 ? 100 : 500);
    };
  }

  static BigDecimal down(BigDecimal amount, BigDecimal step) {
    return amount.divide(step, 0, RoundingMode.DOWN).multiply(step);
  }

  static BigDecimal up(BigDecimal amount, BigDecimal step) {
    return amount.divide(step, 0, RoundingMode.UP).multiply(step);
  }

  /** An amount and so many percent of it, to the cent. */
  static BigDecimal plus(BigDecimal amount, Fact percent) {
    return cents(amount.multiply(HUNDRED.add(percent.number())).divide(HUNDRED));
  }

  static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** To the currency's unit. */
  static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }

  /** How many percent one amount lies above another, to one decimal. */
  static BigDecimal above(BigDecimal amount, BigDecimal other) {
    return amount.subtract(other).multiply(HUNDRED).divide(other, 1, RoundingMode.HALF_UP);
  }

  static BigDecimal least(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  static BigDecimal most(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
