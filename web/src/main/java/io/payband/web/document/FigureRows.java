package io.payband.web.document;

import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.LaneMark;
import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.SourceEntry;
import io.payband.web.document.Column.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures as rows, each with its unit, period, dates, licence and count. A count that is not
 * published or not known is an empty cell. For one thread.
 */
public final class FigureRows {

  private static final String NONE = "no figure, or several sources together";
  private static final String UNTOLD = "not published, or not known";

  /** The columns, in order. */
  public static final List<Column> COLUMNS =
      List.of(
          Columns.ROLE,
          Columns.NAME,
          Columns.text("occupation", "Occupation", "Code of its occupation (SOC 2018)"),
          Columns.FIGURE,
          Columns.LEVEL,
          Columns.MEASURE,
          Columns.KIND,
          Columns.text("place", "Place", "Where the pay is earned"),
          Columns.pay("p10", "p10", "One in ten is paid less"),
          Columns.pay("p25", "p25", "One in four is paid less"),
          Columns.P50,
          Columns.pay("p75", "p75", "One in four is paid more"),
          Columns.pay("p90", "p90", "One in ten is paid more"),
          Columns.MEDIAN_LOW,
          Columns.MEDIAN_HIGH,
          Columns.CONFIDENCE,
          Columns.REPORTS,
          Columns.number(
              "effective_reports",
              "Worth",
              "How many independent reports of this group alone would fix the median as well",
              UNTOLD),
          Columns.share(
              "borrowed_share", "Borrowed", "Share of the figure from neighbouring groups", UNTOLD),
          new Column("from", "From", Kind.MONTH, "First month of the data behind it", UNTOLD),
          new Column("to", "To", Kind.MONTH, "Last month of the data behind it", UNTOLD),
          Columns.number(
              "aged_by",
              "Aged by",
              "Factor that moved it from its own date to the snapshot's, by a published wage index",
              NONE),
          Columns.SOURCES,
          Columns.LICENCE,
          Columns.CURRENCY,
          Columns.PERIOD,
          Columns.SNAPSHOT_DATE,
          Columns.SNAPSHOT,
          Columns.REASON,
          Columns.text(
              "source_period",
              "Period of the source",
              "What time the records of one kind of source are of",
              "told by the columns from and to"),
          Columns.NOTICE);

  private static final List<String> READ =
      List.of(
          "name",
          "level",
          "measure",
          "kind",
          "place",
          "p10",
          "p25",
          "p50",
          "p75",
          "p90",
          "median_low",
          "median_high",
          "confidence",
          "reports",
          "borrowed_share",
          "sources");

  private static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();

  private final Manifest manifest;
  private final List<List<String>> rows = new ArrayList<>();

  /** No rows yet, of figures of this snapshot. */
  public FigureRows(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Adds all figures of a side: typical, by level, official, and each kind of source. */
  public FigureRows side(Side side, Question question) {
    CareerLevel asked = question.level();
    figure("typical", side, question, asked, question.measure(), side.typical());
    for (Comparison.LevelEstimate cell : side.levels()) {
      figure("level", side, question, cell.level(), question.measure(), cell.estimate());
    }
    figure("official", side, question, null, Measure.BASE, side.official());
    side.lanes().forEach(mark -> lane(side, mark));
    return this;
  }

  /** Adds the typical figure of a side alone, under another word. */
  public FigureRows typical(String figure, Side side, Question question) {
    return figure(figure, side, question, question.level(), question.measure(), side.typical());
  }

  /** The rows as a table. */
  public Table table(String heading) {
    return new Table("typical", heading, COLUMNS, rows, READ);
  }

  /** Licences of sources, with semicolons between. */
  public static String licences(Collection<String> sources, Manifest manifest) {
    return manifest.sources().stream()
        .filter(source -> sources.contains(source.id()))
        .map(SourceEntry::licence)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private FigureRows figure(
      String figure,
      Side side,
      Question question,
      @Nullable CareerLevel level,
      Measure measure,
      Estimate estimate) {
    List<String> row =
        new ArrayList<>(
            List.of(
                side.slug(),
                side.name(),
                side.occupation(),
                figure,
                level == null ? "" : level.name(),
                measure.key()));
    switch (estimate) {
      case Estimate.Estimated found -> {
        Evidence evidence = found.evidence();
        Band band = found.band();
        Interval interval = found.medianInterval();
        boolean counted = evidence.isCounted() && !evidence.withheld();
        row.add(evidence.kind().key());
        row.add(question.place());
        for (double pay :
            new double[] {
              band.p10(),
              band.p25(),
              band.p50(),
              band.p75(),
              band.p90(),
              interval.low(),
              interval.high()
            }) {
          row.add(Long.toString(Math.round(pay)));
        }
        row.add(found.confidence().word());
        row.add(counted ? Integer.toString(evidence.reports()) : "");
        row.add(counted ? decimal(evidence.effectiveReports(), 10) : "");
        row.add(counted ? decimal(evidence.borrowedShare(), 1_000) : "");
        row.add(month(evidence.withheld() ? null : evidence.from()));
        row.add(month(evidence.withheld() ? null : evidence.to()));
        row.add(decimal(evidence.agedBy(), 10_000));
        row.add(String.join(" ", evidence.sources()));
        row.add(licences(evidence.sources(), manifest));
        end(row, evidence.withheld() ? Evidence.FEW : "", "");
      }
      case Estimate.Unknown unknown -> {
        row.add(figure.equals("official") ? Lane.OFFICIAL.key() : question.lane().key());
        row.add(question.place());
        upTo(row, Columns.CURRENCY);
        end(row, unknown.reason(), "");
      }
    }
    return this;
  }

  /** A kind of source beside the others: the nation, all levels together. */
  private void lane(Side side, LaneMark mark) {
    List<String> row =
        new ArrayList<>(
            List.of(
                side.slug(),
                side.name(),
                side.occupation(),
                "lane",
                "",
                mark.measure().key(),
                mark.kind().key(),
                Comparer.NATION,
                ""));
    for (double pay : new double[] {mark.p25(), mark.p50(), mark.p75()}) {
      row.add(Long.toString(Math.round(pay)));
    }
    upTo(row, Columns.REPORTS);
    row.add(mark.untold().isEmpty() ? Integer.toString(mark.records()) : "");
    upTo(row, Columns.SOURCES);
    row.add(mark.source());
    row.add(licences(List.of(mark.source()), manifest));
    end(row, mark.untold(), mark.period());
  }

  private void end(List<String> row, String reason, String sourcePeriod) {
    row.addAll(List.of("USD", "year", manifest.date().toString(), manifest.hash(), reason));
    row.add(sourcePeriod);
    row.add(manifest.notice());
    rows.add(row);
  }

  private static void upTo(List<String> row, Column column) {
    while (row.size() < NAMES.indexOf(column.name())) {
      row.add("");
    }
  }

  private static String month(@Nullable YearMonth month) {
    return Objects.toString(month, "");
  }

  private static String decimal(double value, double unit) {
    return Double.isFinite(value) ? Double.toString(Math.round(value * unit) / unit) : "";
  }
}
