package io.payband.web.document;

import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Manifest;
import java.util.List;

/** The cells of one figure, for tables that have columns of their own before them. */
public final class EstimateCells {

  /** Their columns, in order. */
  public static final List<Column> COLUMNS =
      List.of(
          Columns.pay("p10", "p10", "One in ten is paid less"),
          Columns.pay("p25", "p25", "One in four is paid less"),
          Columns.P50,
          Columns.pay("p75", "p75", "One in four is paid more"),
          Columns.pay("p90", "p90", "One in ten is paid more"),
          Columns.MEDIAN_LOW,
          Columns.MEDIAN_HIGH,
          Columns.CONFIDENCE,
          Columns.REPORTS,
          Columns.SOURCES,
          Columns.LICENCE,
          Columns.REASON);

  private EstimateCells() {}

  /** The cells of a figure, or empty ones with the reason. */
  public static List<String> of(Estimate estimate, Manifest manifest) {
    return switch (estimate) {
      case Estimate.Estimated found -> {
        Band band = found.band();
        Interval interval = found.medianInterval();
        Evidence evidence = found.evidence();
        boolean counted = evidence.isCounted() && !evidence.withheld();
        yield List.of(
            whole(band.p10()),
            whole(band.p25()),
            whole(band.p50()),
            whole(band.p75()),
            whole(band.p90()),
            whole(interval.low()),
            whole(interval.high()),
            found.confidence().word(),
            counted ? Integer.toString(evidence.reports()) : "",
            String.join(" ", evidence.sources()),
            FigureRows.licences(evidence.sources(), manifest),
            evidence.withheld() ? Evidence.FEW : "");
      }
      case Estimate.Unknown unknown ->
          List.of("", "", "", "", "", "", "", "", "", "", "", unknown.reason());
    };
  }

  private static String whole(double dollars) {
    return Long.toString(Math.round(dollars));
  }
}
