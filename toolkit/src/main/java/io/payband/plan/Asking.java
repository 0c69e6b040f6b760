package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.plan.MarketUse.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What to ask, what to aim at, and where to walk away. */
final class Asking {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final MarketUse market;
  private final Fact offer;
  private final BigDecimal step;

  Asking(FactSheet sheet, Texts texts, Situation situation, MarketUse market, Fact offer) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.market = market;
    this.offer = offer;
    this.step = Rules.step(situation.offer().base().of(offer.number()));
    sheet.keep(
        FactSheet.rule(
            "rule-round", FactKind.MONEY, step.toPlainString(), currency(), "step of asks"));
    sizes();
  }

  /** The figures, in the order in which they are found. */
  record Figures(Figure ask, Figure target, Figure walkAway) {}

  Figures figures() {
    Figure ask = ask();
    Figure target = target(ask.fact());
    return new Figures(
        ask, target, new WalkAway(sheet, texts, situation, market, offer).of(target.fact()));
  }

  private String currency() {
    return situation.offer().base().currency();
  }

  private String unit() {
    return situation.offer().base().unit();
  }

  private Aim aim() {
    return situation.goals().aim();
  }

  private boolean below() {
    return market instanceof MarketUse.Used used && used.position() == Position.BELOW;
  }

  /** How much over an offer is advised, as the offer stands to the market. */
  private void sizes() {
    sheet.keep(Rules.advised("rule-least", below() ? 10 : 5, "least advised above the offer"));
    sheet.keep(Rules.advised("rule-most", below() ? 20 : 7, "most advised above the offer"));
    sheet.keep(
        Rules.advised("rule-step", aim() == Aim.AS_MUCH ? 7 : 5, "least step above the offer"));
  }

  private Figure ask() {
    String key;
    BigDecimal raw;
    if (market instanceof MarketUse.Used(MarketBand band, Position position, Passage text)) {
      key = "ask." + aim().key();
      BigDecimal wish = wish(band);
      money("plan-wish", wish, "ask by the market alone");
      raw = wish;
      if (aim() != Aim.AS_MUCH) {
        String bound = aim() == Aim.FAIR ? "rule-most" : "rule-least";
        BigDecimal most = Rules.plus(offer.number(), sheet.get(bound));
        most = aim() == Aim.FAIR ? Rules.most(most, band.p50()) : most;
        money("plan-bound", most, "most to ask over the offer");
        raw = Rules.least(wish, most);
      }
    } else {
      key = "ask.no-market";
      raw = Rules.plus(offer.number(), sheet.keep(unknown()));
      money("plan-wish", raw, "ask by the offer alone");
    }
    String decides = "";
    BigDecimal floor = Rules.plus(offer.number(), sheet.get("rule-step"));
    @Nullable CompetingOffer other = Competing.best(situation);
    if (other != null && other.base().amount().compareTo(Rules.most(raw, floor)) > 0) {
      raw = other.base().amount();
      decides = ".competing";
    }
    BigDecimal rounded = decides.isEmpty() ? rounded(raw) : Rules.up(raw, step);
    if (rounded.compareTo(floor) < 0 && decides.isEmpty()) {
      money("plan-floor", floor, "least step above the offer");
      rounded = Rules.up(floor, step);
      decides = ".floor";
    }
    Fact ask =
        sheet.say(
            FactSheet.computed(
                "ask-base",
                FactKind.MONEY,
                rounded,
                unit(),
                (situation.total()
                        ? "total compensation"
                        : situation.offer().base().period().measure())
                    + " asked for",
                situation.offer().employer()));
    return new Figure(ask, texts.passage(key + decides, sheet));
  }

  /** Down, so that no bound is passed; but not below a median that the figure reaches. */
  private BigDecimal rounded(BigDecimal raw) {
    BigDecimal down = Rules.down(raw, step);
    boolean crosses =
        market instanceof MarketUse.Used used
            && raw.compareTo(used.band().p50()) >= 0
            && down.compareTo(used.band().p50()) < 0;
    return crosses ? Rules.up(raw, step) : down;
  }

  private BigDecimal wish(MarketBand band) {
    return switch (aim()) {
      case FAIR ->
          Rules.least(
              Rules.plus(band.p50(), sheet.keep(Rules.percent("rule-ask", "10", ask("median")))),
              band.p75());
      case SAFE ->
          Rules.least(
              Rules.plus(band.p50(), sheet.keep(Rules.percent("rule-ask", "5", ask("median")))),
              band.p75());
      case AS_MUCH ->
          Rules.least(
              Rules.plus(
                  band.p75(), sheet.keep(Rules.percent("rule-ask", "5", ask("75th percentile")))),
              band.p90());
    };
  }

  private static String ask(String over) {
    return "step of the ask above the " + over;
  }

  /** Where nothing is known of the market, the smaller sizes count. */
  private Fact unknown() {
    int percent = aim() == Aim.SAFE ? 5 : aim() == Aim.FAIR ? 7 : 10;
    return Rules.advised("rule-ask", percent, "step of the ask above the offer");
  }

  private Figure target(Fact ask) {
    @Nullable BigDecimal wanted = null;
    if (market instanceof MarketUse.Used(MarketBand band, Position position, Passage text)) {
      wanted =
          switch (aim()) {
            case FAIR ->
                Rules.plus(
                    band.p50(),
                    sheet.keep(
                        Rules.percent("rule-target", "5", "step of the target above the median")));
            case SAFE -> band.p50();
            case AS_MUCH -> band.p75();
          };
      wanted = Rules.down(wanted, step);
    }
    boolean fits =
        wanted != null
            && wanted.compareTo(offer.number()) > 0
            && wanted.compareTo(ask.number()) < 0;
    BigDecimal value = fits && wanted != null ? wanted : middle(offer.number(), ask.number());
    Fact target = money("plan-target", value, "target of the writer");
    return new Figure(
        target, texts.passage(fits ? "target." + aim().key() : "target.middle", sheet));
  }

  private BigDecimal middle(BigDecimal low, BigDecimal high) {
    BigDecimal middle = low.add(high).divide(TWO, 2, RoundingMode.HALF_UP);
    BigDecimal rounded = Rules.down(middle, step);
    return rounded.compareTo(low) > 0 ? rounded : middle;
  }

  private Fact money(String id, BigDecimal value, String role) {
    return sheet.keep(FactSheet.computed(id, FactKind.MONEY, value, unit(), role, null));
  }
}
