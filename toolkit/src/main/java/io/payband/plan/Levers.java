package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
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
  private final Texts texts;
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
    this.texts = texts;
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
                equity(),
                vesting(),
                refresher(),
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
    ask(
        "ask-sign-on",
        FactKind.MONEY,
        year.gap().number(),
        year.currency(),
        "sign-on bonus asked for");
    BigDecimal each = year.gap().number().divide(year.years().number(), 0, RoundingMode.HALF_UP);
    return priced(Lever.Kind.SIGN_ON, each);
  }

  private Lever equity() {
    OfferTerms.@Nullable Grant grant = situation.offer().equity();
    if (grant == null) {
      return unpriced(Lever.Kind.EQUITY, "no-grant");
    }
    BigDecimal more = year.gap().number().multiply(BigDecimal.valueOf(grant.years()));
    sheet.keep(
        FactSheet.computed(
            "plan-equity-more",
            FactKind.MONEY,
            more,
            year.currency(),
            "what a larger grant adds",
            null));
    ask(
        "ask-equity",
        FactKind.MONEY,
        grant.value().add(more),
        year.currency(),
        "equity grant asked for");
    return grant.sellable()
        ? priced(Lever.Kind.EQUITY, year.gap().number())
        : unpriced(Lever.Kind.EQUITY, "paper");
  }

  private Lever vesting() {
    OfferTerms.@Nullable Grant grant = situation.offer().equity();
    if (grant == null) {
      return unpriced(Lever.Kind.VESTING, "no-grant");
    }
    if (grant.years() == 1) {
      return unpriced(Lever.Kind.VESTING, "short");
    }
    BigDecimal sooner = BigDecimal.valueOf(grant.years() - 1L);
    ask("ask-vesting", FactKind.DURATION, sooner, "years", "vesting period asked for");
    if (!grant.sellable()) {
      return unpriced(Lever.Kind.VESTING, "paper");
    }
    return priced(
        Lever.Kind.VESTING,
        grant.value().divide(sooner, 6, RoundingMode.HALF_UP).subtract(each(grant, 6)));
  }

  private Lever refresher() {
    OfferTerms.@Nullable Grant grant = situation.offer().equity();
    if (grant == null) {
      return unpriced(Lever.Kind.REFRESHER, "no-grant");
    }
    ask(
        "ask-refresher",
        FactKind.MONEY,
        Rules.whole(each(grant, 6)),
        year.currency(),
        "refresher asked for");
    return grant.sellable()
        ? priced(
            Lever.Kind.REFRESHER,
            each(grant, 6).divide(BigDecimal.valueOf(grant.years()), 6, RoundingMode.HALF_UP))
        : unpriced(Lever.Kind.REFRESHER, "paper");
  }

  private static BigDecimal each(OfferTerms.Grant grant, int scale) {
    return grant.value().divide(BigDecimal.valueOf(grant.years()), scale, RoundingMode.HALF_UP);
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
    return priced(
        Lever.Kind.START, year.base().number().divide(weeks.number(), 6, RoundingMode.HALF_UP));
  }

  private Lever level() {
    if (above == null
        || sheet.find("market-median").isEmpty()
        || !above.unit().equals(situation.offer().base().unit())) {
      return unpriced(Lever.Kind.LEVEL, "unknown");
    }
    sheet.keep(
        new Fact(
            "market-median-above",
            FactKind.MONEY,
            new io.payband.fact.FactValue.Amount(above.p50()),
            above.unit(),
            "market median " + above.measure() + " of the next level",
            above.role() + ", " + above.place(),
            new io.payband.fact.FactSource.Snapshot(
                above.snapshot(),
                above.kind(),
                above.role() + ", " + above.place(),
                above.measure(),
                above.date())));
    BigDecimal more =
        above.p50().subtract(sheet.get("market-median").number()).multiply(year.units().number());
    return more.signum() > 0
        ? priced(Lever.Kind.LEVEL, more)
        : unpriced(Lever.Kind.LEVEL, "unknown");
  }

  private Lever remote() {
    @Nullable BigDecimal day = situation.constraints().commute();
    if (day == null) {
      return unpriced(Lever.Kind.REMOTE, "unknown");
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
    return priced(Lever.Kind.REMOTE, day.multiply(weeks.number()));
  }

  private Lever leave() {
    ask(
        "ask-leave",
        FactKind.DURATION,
        BigDecimal.valueOf(LEAVE_DAYS),
        "days",
        "extra paid leave asked for");
    return priced(Lever.Kind.LEAVE, year.day().multiply(BigDecimal.valueOf(LEAVE_DAYS)));
  }

  private Lever review() {
    ask(
        "ask-review",
        FactKind.DURATION,
        BigDecimal.valueOf(6),
        "months",
        "time to the first salary review asked for");
    return unpriced(Lever.Kind.REVIEW, "unknown");
  }

  private void ask(String id, FactKind kind, BigDecimal value, String unit, String role) {
    sheet.say(FactSheet.computed(id, kind, value, unit, role, situation.offer().employer()));
  }

  private Lever priced(Lever.Kind kind, BigDecimal worth) {
    Fact price =
        sheet.keep(
            FactSheet.computed(
                "price-" + kind.word(),
                FactKind.MONEY,
                Rules.whole(worth),
                year.currency() + "/year",
                "worth of the lever: " + kind.word(),
                null));
    return new Lever(
        kind,
        texts.passage("lever." + kind.word(), sheet),
        new Lever.Priced(price, texts.passage("lever." + kind.word() + ".price", sheet)));
  }

  private Lever unpriced(Lever.Kind kind, String why) {
    boolean asked =
        sheet.has("ask-" + kind.word()) || kind == Lever.Kind.LEVEL || kind == Lever.Kind.REMOTE;
    return new Lever(
        kind,
        texts.passage("lever." + kind.word() + (asked ? "" : ".none"), sheet),
        new Lever.Unpriced(texts.passage("lever." + kind.word() + "." + why, sheet)));
  }
}
