package io.payband.compare;

import io.payband.estimate.MixSummary;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.SourceMedian;
import io.payband.place.Metro;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sets the kinds of evidence about one role beside each other. */
final class LaneMarks {

  private static final String OWN_LEVELS = "levels";
  private static final @Nullable Metro NATION = null;

  private final MarketSnapshot snapshot;
  private final Cells cells;
  private final MarketCells market;

  LaneMarks(MarketSnapshot snapshot, Cells cells, MarketCells market) {
    this.snapshot = snapshot;
    this.cells = cells;
    this.market = market;
  }

  /**
   * The kinds for the nation and all levels together: those in the measure first, each measure in
   * the order of the kinds. What the market says of base pay is always among them, so that posted
   * and official pay stand beside their like.
   */
  List<LaneMark> of(PathName name, Measure measure) {
    List<LaneMark> out = new ArrayList<>();
    add(out, LaneMark.Kind.MARKET, measure, market.figure(name, measure, 0, Spot.NATION), name);
    if (measure != Measure.BASE && market.has(name, Measure.BASE)) {
      Estimate base = market.figure(name, Measure.BASE, 0, Spot.NATION);
      add(out, LaneMark.Kind.MARKET, Measure.BASE, base, name);
    }
    if (cells.hasReports(name, measure)) {
      Estimate reported = cells.reported(name, measure, 0, NATION);
      add(out, LaneMark.Kind.REPORTED, measure, reported, name);
    }
    if (name.isRole()) {
      surveys(name, out);
    }
    Estimate official = cells.official(name.occupation(), NATION);
    add(out, LaneMark.Kind.OFFICIAL, Measure.BASE, official, name);
    out.sort(
        Comparator.comparing((LaneMark mark) -> mark.measure() != measure)
            .thenComparing(LaneMark::kind));
    return out;
  }

  /** The latest survey of each publisher, and what employers post. */
  private void surveys(PathName name, List<LaneMark> out) {
    Map<String, SourceMedian> latest = new TreeMap<>();
    for (SourceMedian median : snapshot.market().medians(name.slug())) {
      if (!median.source().equals(OWN_LEVELS)) {
        int dash = median.source().indexOf('-');
        String publisher = dash < 0 ? median.source() : median.source().substring(0, dash);
        latest.merge(
            (median.posted() ? "b" : "a") + publisher + median.measure(),
            median,
            (a, b) -> a.to().isAfter(b.to()) ? a : b);
      }
    }
    latest.forEach((key, m) -> {
      Band band = m.band().times(m.agedBy());
      out.add(
          new LaneMark(
              m.posted() ? LaneMark.Kind.POSTED : LaneMark.Kind.SURVEY,
              m.source(),
              m.measure(),
              band.p25(),
              band.p50(),
              band.p75(),
              m.records(),
              "",
              period(m.from(), m.to()),
              OptionalDouble.empty()));
    });
  }

  private void add(
      List<LaneMark> out, LaneMark.Kind kind, Measure measure, Estimate estimate, PathName name) {
    if (estimate instanceof Estimate.Estimated e) {
      Evidence evidence = e.evidence();
      YearMonth from = evidence.from();
      YearMonth to = evidence.to();
      out.add(
          new LaneMark(
              kind,
              kind == LaneMark.Kind.MARKET ? "" : evidence.sources().getFirst(),
              measure,
              e.band().p25(),
              e.band().p50(),
              e.band().p75(),
              evidence.withheld() ? 0 : evidence.reports(),
              untold(kind, evidence),
              from == null || to == null || evidence.withheld() ? "" : period(from, to),
              kind == LaneMark.Kind.REPORTED ? employerLean(name) : OptionalDouble.empty()));
    }
  }

  private static String untold(LaneMark.Kind kind, Evidence evidence) {
    if (evidence.kind() == Lane.OFFICIAL) {
      return kind == LaneMark.Kind.OFFICIAL
          ? "official wages are not counted in pay reports"
          : "official wages alone: no source tells this role's pay";
    }
    return evidence.withheld() ? Evidence.FEW : "";
  }

  /** Both sums are in base pay, by one and the same fit. */
  private OptionalDouble employerLean(PathName name) {
    Optional<MixSummary> reports = snapshot.reported(Measure.BASE).mix(name.slug(), "");
    Optional<MixSummary> weighed = snapshot.market().base().mix(name.slug(), "");
    return reports.isPresent() && weighed.isPresent()
        ? OptionalDouble.of(reports.get().employerMean()[0] - weighed.get().employerMean()[0])
        : OptionalDouble.empty();
  }

  private static String period(YearMonth from, YearMonth to) {
    return from.getYear() == to.getYear()
        ? Integer.toString(to.getYear())
        : from.getYear() + "–" + to.getYear();
  }
}
