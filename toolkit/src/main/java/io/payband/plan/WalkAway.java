package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Below which to say no. It is for the person alone. */
final class WalkAway {

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final MarketUse market;
  private final Fact offer;

  WalkAway(FactSheet sheet, Texts texts, Situation situation, MarketUse market, Fact offer) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.market = market;
    this.offer = offer;
  }

  Figure of(Fact target) {
    @Nullable BigDecimal own = situation.goals().walkAway();
    if (own != null) {
      Fact typed =
          sheet.keep(
              FactSheet.typed(
                  "walk-away",
                  FactKind.MONEY,
                  own,
                  situation.offer().base().unit(),
                  "walk-away of the writer",
                  null,
                  "goals.walk_away"));
      return new Figure(typed, texts.passage("walk.own", sheet));
    }
    @Nullable CompetingOffer other = Competing.best(situation);
    if (other != null && other.base().amount().compareTo(offer.number()) > 0) {
      return walk(Rules.least(other.base().amount(), target.number()), "walk.competing");
    }
    if (situation.goals().aim() == Aim.SAFE
        || !(market
            instanceof
            MarketUse.Used(MarketBand band, MarketUse.Position position, Passage text))) {
      return walk(offer.number(), "walk.offer");
    }
    if (band.low().compareTo(offer.number()) <= 0) {
      return walk(offer.number(), "walk.offer-holds");
    }
    return band.low().compareTo(target.number()) < 0
        ? walk(band.low(), "walk.market")
        : walk(target.number(), "walk.target");
  }

  private Figure walk(BigDecimal value, String key) {
    Fact walkAway =
        sheet.keep(
            FactSheet.computed(
                "walk-away",
                FactKind.MONEY,
                value,
                situation.offer().base().unit(),
                "walk-away of the writer",
                null));
    return new Figure(walkAway, texts.passage(key, sheet));
  }
}
