package io.payband.web.json;

import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.LaneMark;
import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a table for spreadsheets: one row per figure, each with its unit, period, dates,
 * licence and count. A count that is not published or not known is an empty cell.
 */
public final class ComparisonCsv {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "role",
          "name",
          "occupation",
          "figure",
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
          "effective_reports",
          "borrowed_share",
          "from",
          "to",
          "aged_by",
          "sources",
          "licence",
          "currency",
          "period",
          "snapshot_date",
          "snapshot",
          "reason",
          "source_period",
          "notice");

  private ComparisonCsv() {}

  /** The table as text, with a heading and lines that end in CR LF as RFC 4180 has it. */
  public static String text(Comparison comparison, Manifest manifest) {
    StringBuilder text = new StringBuilder(4_096);
    line(text, COLUMNS);
    Comparison.Question question = comparison.question();
    for (Comparison.Side side : List.of(comparison.first(), comparison.second())) {
      String measure = question.measure().key();
      CareerLevel asked = question.level();
      String level = asked == null ? "" : asked.name();
      line(text, row(side, question, manifest, "typical", level, measure, side.typical()));
      for (Comparison.LevelEstimate cell : side.levels()) {
        line(
            text,
            row(side, question, manifest, "level", cell.level().name(), measure, cell.estimate()));
      }
      line(text, row(side, question, manifest, "official", "", "base", side.official()));
      for (LaneMark mark : side.lanes()) {
        line(text, lane(side, manifest, mark));
      }
    }
    return text.toString();
  }

  private static List<String> row(
      Comparison.Side side,
      Comparison.Question question,
      Manifest manifest,
      String figure,
      String level,
      String measure,
      Estimate estimate) {
    List<String> row =
        new ArrayList<>(
            List.of(side.slug(), side.name(), side.occupation(), figure, level, measure));
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
      }
      case Estimate.Unknown unknown -> {
        row.add(figure.equals("official") ? Lane.OFFICIAL.key() : question.lane().key());
        row.add(question.place());
        while (row.size() < COLUMNS.indexOf("currency")) {
          row.add("");
        }
      }
    }
    row.add("USD");
    row.add("year");
    row.add(manifest.date().toString());
    row.add(manifest.hash());
    row.add(
        switch (estimate) {
          case Estimate.Estimated found -> found.evidence().withheld() ? Evidence.FEW : "";
          case Estimate.Unknown unknown -> unknown.reason();
        });
    row.add("");
    row.add(manifest.notice());
    return row;
  }

  /** A kind of source beside the others: the nation, all levels together. */
  private static List<String> lane(Comparison.Side side, Manifest manifest, LaneMark mark) {
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
    while (row.size() < COLUMNS.indexOf("reports")) {
      row.add("");
    }
    row.add(mark.untold().isEmpty() ? Integer.toString(mark.records()) : "");
    while (row.size() < COLUMNS.indexOf("sources")) {
      row.add("");
    }
    row.add(mark.source());
    row.add(licences(List.of(mark.source()), manifest));
    row.addAll(List.of("USD", "year", manifest.date().toString(), manifest.hash(), mark.untold()));
    row.add(mark.period());
    row.add(manifest.notice());
    return row;
  }

  private static String licences(List<String> sources, Manifest manifest) {
    return manifest.sources().stream()
        .filter(source -> sources.contains(source.id()))
        .map(SourceEntry::licence)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String month(@Nullable YearMonth month) {
    return Objects.toString(month, "");
  }

  private static String decimal(double value, double unit) {
    return Double.isFinite(value) ? Double.toString(Math.round(value * unit) / unit) : "";
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    text.append("\r\n");
  }

  /** A cell that no spreadsheet takes for a formula, quoted where it has to be. */
  static String cell(String value) {
    String safe = value;
    if (!value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0) {
      safe = "'" + value;
    }
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
