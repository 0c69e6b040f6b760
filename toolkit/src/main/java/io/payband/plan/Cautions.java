package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.plan.Caution.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may work against the person. */
final class Cautions {

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final MarketUse market;
  private final List<Caution> found = new ArrayList<>();

  Cautions(FactSheet sheet, Texts texts, Situation situation, MarketUse market) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.market = market;
  }

  /**
   * The cautions.
   *
   * @param top the highest figure that is asked for: the ask, or the high end of the range
   */
  List<Caution> of(Fact offer, Asking.Figures figures, Fact top, LocalDate today) {
    Fact ask = figures.ask().fact();
    sheet.alias("top", top);
    size(offer, top);
    band(top);
    OfferTerms.@Nullable PostedRange posted = situation.offer().posted();
    if (posted != null && !situation.total() && top.number().compareTo(posted.high()) > 0) {
      add(About.ABOVE_POSTED, "caution.above-posted");
    }
    if (figures.walkAway().fact().number().compareTo(ask.number()) > 0) {
      add(About.WALK_AWAY, "caution.walk-away.above-ask");
    } else if (figures.walkAway().fact().number().compareTo(figures.target().fact().number()) > 0) {
      add(About.WALK_AWAY, "caution.walk-away.above-target");
    }
    if (situation.reasons().isEmpty()) {
      add(About.NO_REASON, "caution.no-reason");
    }
    if (situation.offer().equity() != null && !situation.offer().equity().sellable()) {
      add(About.PAPER, situation.total() ? "caution.paper.total" : "caution.paper");
    }
    deadline(today);
    add(About.WITHDRAWN, "caution.withdrawn");
    return List.copyOf(found);
  }

  private void size(Fact offer, Fact top) {
    BigDecimal over = Rules.above(top.number(), offer.number());
    sheet.keep(
        FactSheet.computed(
            "plan-over",
            FactKind.PERCENT,
            over,
            "percent",
            "how far the ask lies above the offer",
            null));
    boolean loud = over.compareTo(sheet.get("rule-most").number()) > 0;
    if (market instanceof MarketUse.Used used && used.position() == MarketUse.Position.ABOVE) {
      add(About.ABOVE_MARKET, "caution.above-market");
    }
    if (loud) {
      String key =
          market instanceof MarketUse.LeftOut
              ? "unknown"
              : market instanceof MarketUse.Used used && used.position() == MarketUse.Position.BELOW
                  ? "below"
                  : "at";
      add(About.IMPASSE, "caution.impasse." + key);
    }
  }

  private void band(Fact top) {
    if (market
        instanceof MarketUse.Used(MarketBand band, MarketUse.Position position, Passage text)) {
      if (top.number().compareTo(band.p50()) < 0) {
        add(About.OUTSIDE_BAND, "caution.band.low");
      } else if (top.number().compareTo(band.p90()) > 0) {
        boolean other =
            sheet.find("competing-base").isPresent()
                && sheet.get("competing-base").number().compareTo(band.p90()) > 0;
        add(About.OUTSIDE_BAND, other ? "caution.band.competing" : "caution.band.high");
      }
    }
  }

  private void deadline(LocalDate today) {
    @Nullable LocalDate due = situation.offer().answerBy();
    if (due == null) {
      return;
    }
    if (due.isBefore(today)) {
      add(About.DEADLINE, "caution.deadline.past");
    } else if (due.isBefore(today.plusDays(Script.DAYS_TO_DECIDE))) {
      add(About.DEADLINE, "caution.deadline.soon");
    }
  }

  private void add(About about, String key) {
    found.add(new Caution(about, texts.passage(key, sheet)));
  }
}
