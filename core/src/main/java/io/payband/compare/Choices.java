package io.payband.compare;

import io.payband.compare.Answer.Suggestion;
import io.payband.job.CareerLevel;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was asked: measure, lane, place and level, and what stands for them when left open.
 */
final class Choices {

  private final MarketSnapshot snapshot;
  private final Cells cells;
  private final MarketCells market;

  Choices(MarketSnapshot snapshot, Cells cells, MarketCells market) {
    this.snapshot = snapshot;
    this.cells = cells;
    this.market = market;
  }

  /** What a question about two roles means; both are the same where one was asked for. */
  Answer<Chosen> choose(PathName a, PathName b, Ask ask) {
    Measure measure = null;
    String wanted = ask.measure().strip().toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty()) {
      measure =
          Arrays.stream(Measure.values())
              .filter(m -> m.key().equals(wanted))
              .findFirst()
              .orElse(null);
      if (measure == null) {
        return new Answer.Malformed<>("measure", ask.measure(), "total or base was expected");
      }
    }
    Lane lane = null;
    String lanes = ask.lane().strip().toLowerCase(Locale.ROOT);
    if (!lanes.isEmpty()) {
      lane =
          Arrays.stream(Lane.values()).filter(l -> l.key().equals(lanes)).findFirst().orElse(null);
      if (lane == null) {
        return new Answer.Malformed<>(
            "lane", ask.lane(), "market, reported or official was expected");
      }
    }
    CareerLevel level = null;
    String levels = ask.level().strip().toUpperCase(Locale.ROOT);
    if (!levels.isEmpty()) {
      level =
          Arrays.stream(CareerLevel.values())
              .filter(l -> l.name().equals(levels))
              .findFirst()
              .orElse(null);
      if (level == null) {
        return new Answer.Malformed<>("level", ask.level(), "one of L3 to L7 was expected");
      }
    }
    Spot spot = Spot.NATION;
    boolean ofMarket = lane == null || lane == Lane.MARKET;
    if (!ask.place().isBlank()) {
      switch (snapshot.gazetteer().find(ask.place())) {
        case PlaceMatch.Nation nation -> spot = Spot.NATION;
        case PlaceMatch.InMetro in -> spot = Spot.of(in.metro());
        case PlaceMatch.InState in when ofMarket -> spot = new Spot(null, in.code(), in.name());
        case PlaceMatch.InState in -> {
          return new Answer.NotFound<>(
              "place",
              ask.place(),
              in.name()
                  + " is a state; in this lane figures are by metro, so name a city or a metro of it",
              metrosOf(in.code(), in.name()));
        }
        case PlaceMatch.Abroad abroad -> {
          return new Answer.NotFound<>(
              "place", ask.place(), "no data for " + abroad.name(), List.of());
        }
        case PlaceMatch.Unknown unknown -> {
          return new Answer.NotFound<>(
              "place",
              ask.place(),
              unknown.why(),
              unknown.closest().stream().map(p -> new Suggestion(p, p)).toList());
        }
      }
    }
    return new Answer.Found<>(decide(a, b, measure, lane, spot, level));
  }

  private Chosen decide(
      PathName a,
      PathName b,
      @Nullable Measure measure,
      @Nullable Lane lane,
      Spot spot,
      @Nullable CareerLevel level) {
    if (lane == Lane.OFFICIAL) {
      return official("Official wages are base pay", Lane.OFFICIAL, spot, level);
    }
    boolean alone = a.slug().equals(b.slug());
    if (lane == Lane.REPORTED) {
      boolean both = reports(a, Measure.TOTAL) && reports(b, Measure.TOTAL);
      String remark =
          alone
              ? both ? "" : "Base salary: nobody reports total pay of this role."
              : both
                  ? "Total pay: both roles report it."
                  : "Base salary: not both roles report total pay.";
      return measure == null
          ? new Chosen(both ? Measure.TOTAL : Measure.BASE, remark, lane, spot, level)
          : new Chosen(measure, "", lane, spot, level);
    }
    boolean both = market.has(a, Measure.TOTAL) && market.has(b, Measure.TOTAL);
    if (measure == null && both) {
      String told = alone ? "" : "Total pay: reports of both roles tell it.";
      return new Chosen(Measure.TOTAL, told, Lane.MARKET, spot, level);
    }
    boolean levels = market.has(a, Measure.BASE) && market.has(b, Measure.BASE);
    PathName without = market.has(a, Measure.TOTAL) ? b : a;
    String remark =
        "Base salary"
            + (alone ? "" : " for both")
            + ": no reports say what comes on top of it for "
            + without.name();
    if (!levels && level != null && measure != Measure.TOTAL) {
      return official(remark, Lane.MARKET, spot, level);
    }
    return new Chosen(
        measure == null ? Measure.BASE : measure,
        measure == null ? remark + "." : "",
        Lane.MARKET,
        spot,
        level);
  }

  private boolean reports(PathName name, Measure measure) {
    return cells.hasReports(name, measure) || cells.survey(name, measure).isPresent();
  }

  /** Official figures are of all levels together, whatever level was asked for. */
  private static Chosen official(String remark, Lane lane, Spot spot, @Nullable CareerLevel level) {
    String levels =
        level == null
            ? "."
            : "; official wages do not split an occupation by career level, so these are all levels"
                + " together.";
    return new Chosen(Measure.BASE, remark + levels, lane, spot, null);
  }

  /** Metros of a state, those first that are named after it or after a city of its name. */
  private List<Suggestion> metrosOf(String state, String name) {
    return snapshot.gazetteer().metros().stream()
        .filter(m -> m.states().contains(state))
        .sorted(Comparator.comparing((Metro m) -> !m.name().startsWith(name)))
        .limit(5)
        .map(m -> new Suggestion(m.name(), m.name()))
        .toList();
  }
}
