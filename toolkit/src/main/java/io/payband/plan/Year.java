package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The offer's pay by the year, and the gap between offer and ask.
 *
 * @param currency of all of it
 * @param units hours, days or years that a year is paid for
 * @param base pay of the offer a year
 * @param gap the ask less the offer, a year
 * @param years over which packages are compared
 * @param dayCount paid days of a year
 */
record Year(String currency, Fact units, Fact base, Fact gap, Fact years, Fact dayCount) {

  /** Adds the facts. */
  static Year of(FactSheet sheet, Situation situation, Fact offer, Fact ask) {
    Pay base = situation.offer().base();
    String unit = base.currency() + "/year";
    @Nullable Integer typed = situation.constraints().hours();
    Fact units =
        switch (base.period()) {
          case YEAR ->
              sheet.keep(
                  FactSheet.rule(
                      "rule-units", FactKind.DURATION, "1", "years", "years of pay in a year"));
          case DAY ->
              sheet.keep(
                  FactSheet.rule(
                      "rule-units", FactKind.DURATION, Rules.DAYS, "days", "paid days of a year"));
          case HOUR ->
              typed == null
                  ? sheet.keep(
                      FactSheet.rule(
                          "rule-units",
                          FactKind.DURATION,
                          Rules.HOURS,
                          "hours",
                          "paid hours of a year"))
                  : sheet.keep(
                      FactSheet.typed(
                          "rule-units",
                          FactKind.DURATION,
                          BigDecimal.valueOf(typed),
                          "hours",
                          "paid hours of a year",
                          null,
                          "constraints.hours"));
        };
    Fact pay =
        sheet.keep(
            FactSheet.computed(
                "plan-base-year",
                FactKind.MONEY,
                Rules.cents(base.amount().multiply(units.number())),
                unit,
                "base pay of the offer a year",
                null));
    Fact gap =
        sheet.keep(
            FactSheet.computed(
                "plan-gap",
                FactKind.MONEY,
                Rules.cents(ask.number().subtract(offer.number()).multiply(units.number())),
                unit,
                "gap between ask and offer",
                null));
    Fact years =
        sheet.keep(
            FactSheet.typed(
                "plan-years",
                FactKind.DURATION,
                BigDecimal.valueOf(situation.goals().years()),
                "years",
                "years over which packages are compared",
                null,
                "goals.years, or the usual"));
    Fact days =
        sheet.keep(
            FactSheet.rule(
                "rule-days", FactKind.DURATION, Rules.DAYS, "days", "paid days of a year"));
    return new Year(base.currency(), units, pay, gap, years, days);
  }

  /** Pay for a day of work, unrounded to six decimals. */
  BigDecimal day() {
    return base.number().divide(dayCount.number(), 6, RoundingMode.HALF_UP);
  }
}
