package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices what can be asked for when the pay itself is fixed. */
final class Levers {

  private static final int LEAVE_DAYS = 5;

  private final FactSheet sheet;
  private final LeverPrices prices;
  private final EquityLevers equity;
  private final Situation situation;
  private final Year year;
  private final @Nullable MarketBand above;

  /**
   * Levers.
   *
   * @param year pay and gap by the year
   * @param above the band of the next level; null where it is not known
   */
  Levers(FactSheet sheet, Texts texts, Situation situation, Year year, @Nullable MarketBand above) {
    this.sheet = sheet;
    this.prices = new LeverPrices(sheet, texts, situation, year);
    this.equity = new EquityLevers(sheet, situation, year, prices);
    this.situation = situation;
    this.year = year;
    this.above = above;
  }

  /** All of them, those that the person ranked before the others. */
  List<Lever> all() {
    List<Lever> levers =
        new ArrayList<>(
            List.of(
                signOn(),
                equity.equity(),
                equity.vesting(),
                equity.refresher(),
                start(),
                level(),
                remote(),
                leave(),
                review()));
    List<Lever.Kind> rank = situation.goals().rank();
    levers.sort(
        Comparator.comparingInt(
            lever -> rank.contains(lever.kind()) ? rank.indexOf(lever.kind()) : rank.size()));
    return List.copyOf(levers);
  }

  private Lever signOn() {
    prices.ask(
        "ask-sign-on",
        FactKind.MONEY,
        year.gap().number(),
        year.currency(),
        "sign-on bonus asked for");
    BigDecimal each = year.gap().number().divide(year.years().number(), 0, RoundingMode.HALF_UP);
    return prices.priced(Lever.Kind.SIGN_ON, each);
  }

  private Lever start() {
    Fact weeks =
        sheet.keep(
            FactSheet.rule(
                "rule-year-weeks",
                FactKind.DURATION,
                "52",
                "weeks",
                "weeks that a year is paid for"));
    return prices.priced(
        Lever.Kind.START, year.base().number().divide(weeks.number(), 6, RoundingMode.HALF_UP));
  }

  private Lever level() {
    if (above == null
        || sheet.find("market-median").isEmpty()
        || !above.unit().equals(situation.offer().base().unit())) {
      return prices.unpriced(Lever.Kind.LEVEL, "unknown");
    }
    sheet.keep(
        new Fact(
            "market-median-above",
            FactKind.MONEY,
            new FactValue.Amount(above.p50()),
            above.unit(),
            "market median " + above.measure() + " of the next level",
            above.role() + ", " + above.place(),
            new FactSource.Snapshot(
                above.snapshot(),
                above.kind(),
                above.role() + ", " + above.place(),
                above.measure(),
                above.date())));
    BigDecimal more =
        above.p50().subtract(sheet.get("market-median").number()).multiply(year.units().number());
    return more.signum() > 0
        ? prices.priced(Lever.Kind.LEVEL, more)
        : prices.unpriced(Lever.Kind.LEVEL, "unknown");
  }

  private Lever remote() {
    @Nullable BigDecimal day = situation.constraints().commute();
    if (day == null) {
      return prices.unpriced(Lever.Kind.REMOTE, "unknown");
    }
    sheet.keep(
        FactSheet.typed(
            "commute",
            FactKind.MONEY,
            day,
            year.currency(),
            "what a day of commuting costs",
            null,
            "constraints.commute"));
    Fact weeks =
        sheet.keep(
            FactSheet.rule(
                "rule-weeks",
                FactKind.DURATION,
                Rules.WEEKS,
                "weeks",
                "weeks of a year with commuting"));
    return prices.priced(Lever.Kind.REMOTE, day.multiply(weeks.number()));
  }

  private Lever leave() {
    prices.ask(
        "ask-leave",
        FactKind.DURATION,
        BigDecimal.valueOf(LEAVE_DAYS),
        "days",
        "extra paid leave asked for");
    return prices.priced(Lever.Kind.LEAVE, year.day().multiply(BigDecimal.valueOf(LEAVE_DAYS)));
  }

  private Lever review() {
    prices.ask(
        "ask-review",
        FactKind.DURATION,
        BigDecimal.valueOf(6),
        "months",
        "time to the first salary review asked for");
    return prices.unpriced(Lever.Kind.REVIEW, "unknown");
  }
}
