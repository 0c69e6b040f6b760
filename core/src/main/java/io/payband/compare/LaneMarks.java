package io.payband.compare;

import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.SourceMedian;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets the kinds of evidence about one role beside each other. */
final class LaneMarks {

  private static final String OWN_LEVELS = "levels";

  private final MarketSnapshot snapshot;
  private final Cells cells;
  private final MarketCells market;

  LaneMarks(MarketSnapshot snapshot, Cells cells, MarketCells market) {
    this.snapshot = snapshot;
    this.cells = cells;
    this.market = market;
  }

  /** The kinds in their order, for the nation and all levels together. */
  List<LaneMark> of(PathName name, Measure measure) {
    List<LaneMark> out = new ArrayList<>();
    add(out, LaneMark.Kind.MARKET, measure, market.figure(name, measure, 0, Spot.NATION));
    if (cells.hasReports(name, measure)) {
      add(out, LaneMark.Kind.REPORTED, measure, cells.reported(name, measure, 0, null));
    }
    if (name.isRole()) {
      surveys(name, out);
    }
    add(
        out,
        LaneMark.Kind.OFFICIAL,
        Measure.BASE,
        cells.official(name.occupation(), (io.payband.place.Metro) null));
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
              period(m.from(), m.to())));
    });
  }

  private static void add(
      List<LaneMark> out, LaneMark.Kind kind, Measure measure, Estimate estimate) {
    if (estimate instanceof Estimate.Estimated e) {
      YearMonth from = e.evidence().from();
      YearMonth to = e.evidence().to();
      String source = kind == LaneMark.Kind.MARKET ? "" : e.evidence().sources().getFirst();
      out.add(
          new LaneMark(
              kind,
              source,
              measure,
              e.band().p25(),
              e.band().p50(),
              e.band().p75(),
              e.evidence().reports(),
              from == null || to == null ? "" : period(from, to)));
    }
  }

  private static String period(YearMonth from, YearMonth to) {
    return from.getYear() == to.getYear()
        ? Integer.toString(to.getYear())
        : from.getYear() + "–" + to.getYear();
  }
}
