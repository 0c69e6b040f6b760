package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the market pays, as facts, and whether the plan leans on it. */
final class MarketFacts {

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;

  MarketFacts(FactSheet sheet, Texts texts, Situation situation) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
  }

  /**
   * Decides, and adds the facts: sayable where the plan leans on them.
   *
   * @param band the figures; null where there are none
   * @param offer the figure that is negotiated
   */
  MarketUse of(@Nullable MarketBand band, Fact offer) {
    sheet.keep(
        FactSheet.rule(
            "rule-reports",
            FactKind.NUMBER,
            Rules.LEAST_REPORTS,
            "pay reports",
            "fewest reports that a plan leans on"));
    sheet.keep(
        Rules.percent("rule-width", Rules.WIDEST, "most that a median may be off in a plan"));
    if (band == null) {
      return new MarketUse.LeftOut(List.of(texts.passage("market.none", sheet)), instead());
    }
    List<String> against = against(band, offer);
    add(band, against.isEmpty() ? sheet::say : sheet::keep);
    if (!against.isEmpty()) {
      List<Passage> reasons =
          against.stream().map(key -> texts.passage("market." + key, sheet)).toList();
      return new MarketUse.LeftOut(reasons, instead());
    }
    MarketUse.Position position =
        offer.number().compareTo(band.low()) < 0
            ? MarketUse.Position.BELOW
            : offer.number().compareTo(band.high()) > 0
                ? MarketUse.Position.ABOVE
                : MarketUse.Position.AT;
    return new MarketUse.Used(band, position, texts.passage("market.used", sheet));
  }

  private Passage instead() {
    String key =
        sheet.has("competing-base")
            ? "market.instead.competing"
            : sheet.has("posted-high") ? "market.instead.posted" : "market.instead.offer";
    return texts.passage(key, sheet);
  }

  private List<String> against(MarketBand band, Fact offer) {
    List<String> reasons = new ArrayList<>();
    String measure =
        situation.total() ? "total compensation" : situation.offer().base().period().measure();
    boolean same =
        band.measure().equals(measure)
            || (measure.equals("base salary") && band.measure().equals("annual wage"));
    if (!band.unit().equals(offer.unit()) || !same) {
      reasons.add("other-measure");
    }
    if (band.confidence().equals("low")) {
      reasons.add("low-confidence");
    }
    if (band.reports() != null && band.reports() < Integer.parseInt(Rules.LEAST_REPORTS)) {
      reasons.add("few-reports");
    }
    if (width(band).compareTo(new BigDecimal(Rules.WIDEST)) > 0) {
      reasons.add("wide");
    }
    return reasons;
  }

  /** How many percent the median may be off, to the side where it may be off more. */
  private static BigDecimal width(MarketBand band) {
    return Rules.most(
        Rules.above(band.high(), band.p50()), Rules.above(band.low(), band.p50()).negate());
  }

  private void add(MarketBand band, Consumer<Fact> into) {
    String whom = band.role() + ", " + band.place();
    FactSource source =
        new FactSource.Snapshot(band.snapshot(), band.kind(), whom, band.measure(), band.date());
    money("market-median", band.p50(), "market median " + band.measure(), band, source, into);
    money(
        "market-p25",
        band.p25(),
        "25th percentile of market " + band.measure(),
        band,
        source,
        into);
    money(
        "market-p75",
        band.p75(),
        "75th percentile of market " + band.measure(),
        band,
        source,
        into);
    money(
        "market-p90",
        band.p90(),
        "90th percentile of market " + band.measure(),
        band,
        source,
        into);
    money(
        "market-low",
        band.low(),
        "low end of the interval of the market median",
        band,
        source,
        into);
    money(
        "market-high",
        band.high(),
        "high end of the interval of the market median",
        band,
        source,
        into);
    into.accept(
        new Fact(
            "market-width",
            FactKind.PERCENT,
            new FactValue.Amount(width(band)),
            "percent",
            "how far the market median may be off",
            whom,
            source));
    if (band.reports() != null) {
      into.accept(
          new Fact(
              "market-reports",
              FactKind.NUMBER,
              new FactValue.Amount(BigDecimal.valueOf(band.reports())),
              "pay reports",
              "pay reports behind the market figures",
              whom,
              source));
    }
    words(
        "market-role",
        FactKind.NAME,
        band.role(),
        "role the market figures describe",
        source,
        into);
    words(
        "market-place",
        FactKind.NAME,
        band.place(),
        "place the market figures describe",
        source,
        into);
    words(
        "market-source",
        FactKind.NAME,
        band.kind(),
        "kind of source of the market figures",
        source,
        into);
    words("market-date", FactKind.DATE, band.date(), "date of the market figures", source, into);
  }

  private static void money(
      String id,
      BigDecimal value,
      String role,
      MarketBand band,
      FactSource source,
      Consumer<Fact> into) {
    into.accept(
        new Fact(
            id,
            FactKind.MONEY,
            new FactValue.Amount(value),
            band.unit(),
            role,
            band.role() + ", " + band.place(),
            source));
  }

  private static void words(
      String id, FactKind kind, String value, String role, FactSource source, Consumer<Fact> into) {
    into.accept(FactSheet.words(id, kind, value, role, null, source));
  }
}
