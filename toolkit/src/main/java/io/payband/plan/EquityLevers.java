package io.payband.plan;

import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Levers of equity: a larger grant, a sooner one, another each year. */
final class EquityLevers {

  private final FactSheet sheet;
  private final Situation situation;
  private final Year year;
  private final LeverPrices prices;

  EquityLevers(FactSheet sheet, Situation situation, Year year, LeverPrices prices) {
    this.sheet = sheet;
    this.situation = situation;
    this.year = year;
    this.prices = prices;
  }

  Lever equity() {
    OfferTerms.@Nullable Grant grant = situation.offer().equity();
    if (grant == null) {
      return prices.unpriced(Lever.Kind.EQUITY, "no-grant");
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
    prices.ask(
        "ask-equity",
        FactKind.MONEY,
        grant.value().add(more),
        year.currency(),
        "equity grant asked for");
    return grant.sellable()
        ? prices.priced(Lever.Kind.EQUITY, year.gap().number())
        : prices.unpriced(Lever.Kind.EQUITY, "paper");
  }

  Lever vesting() {
    OfferTerms.@Nullable Grant grant = situation.offer().equity();
    if (grant == null) {
      return prices.unpriced(Lever.Kind.VESTING, "no-grant");
    }
    if (grant.years() == 1) {
      return prices.unpriced(Lever.Kind.VESTING, "short");
    }
    BigDecimal sooner = BigDecimal.valueOf(grant.years() - 1L);
    prices.ask("ask-vesting", FactKind.DURATION, sooner, "years", "vesting period asked for");
    if (!grant.sellable()) {
      return prices.unpriced(Lever.Kind.VESTING, "paper");
    }
    return prices.priced(
        Lever.Kind.VESTING,
        grant.value().divide(sooner, 6, RoundingMode.HALF_UP).subtract(each(grant, 6)));
  }

  Lever refresher() {
    OfferTerms.@Nullable Grant grant = situation.offer().equity();
    if (grant == null) {
      return prices.unpriced(Lever.Kind.REFRESHER, "no-grant");
    }
    prices.ask(
        "ask-refresher",
        FactKind.MONEY,
        Rules.whole(each(grant, 6)),
        year.currency(),
        "refresher asked for");
    return grant.sellable()
        ? prices.priced(
            Lever.Kind.REFRESHER,
            each(grant, 6).divide(BigDecimal.valueOf(grant.years()), 6, RoundingMode.HALF_UP))
        : prices.unpriced(Lever.Kind.REFRESHER, "paper");
  }

  private static BigDecimal each(OfferTerms.Grant grant, int scale) {
    return grant.value().divide(BigDecimal.valueOf(grant.years()), scale, RoundingMode.HALF_UP);
  }
}
