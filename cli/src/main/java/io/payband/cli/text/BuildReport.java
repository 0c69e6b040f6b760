package io.payband.cli.text;

import io.payband.market.Manifest;
import io.payband.observation.Refusal;
import io.payband.observation.SourceReport;
import io.payband.sources.raw.SourceReading;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.Json;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What became of every record of a build: read = used + refused + repeats. */
public final class BuildReport {

  private static final int EXAMPLES = 3;
  private static final int NAME = 20;
  private static final int COUNT = 13;

  private BuildReport() {}

  /** The report as lines. */
  public static List<String> lines(List<SourceReading> readings, Glyphs glyphs) {
    List<String> lines = new ArrayList<>();
    lines.add(row("Source", "Read", "Used", "Refused", "Repeats"));
    for (SourceReading reading : readings) {
      SourceReport report = reading.report();
      lines.add(
          row(
              report.source(),
              Figures.grouped(report.read()),
              Figures.grouped(report.used()),
              Figures.grouped(report.refused()),
              Figures.grouped(report.repeats())));
    }
    for (SourceReading reading : readings) {
      for (String file : reading.absent()) {
        lines.addAll(Lines.wrap(glyphs.text(reading.source().id() + " did without " + file)));
      }
      if (!reading.report().rules().isEmpty()) {
        lines.add("");
        lines.add(glyphs.text("Refused of " + reading.source().id() + ":"));
        reading.report().rules().forEach(rule -> lines.addAll(lines(rule, glyphs)));
      }
    }
    return lines;
  }

  private static List<String> lines(SourceReport.RefusedBy rule, Glyphs glyphs) {
    String count = Lines.right(Figures.grouped(rule.count()), 9) + "  ";
    String indent = " ".repeat(count.length());
    String field = rule.field().isEmpty() ? "" : ", " + rule.field();
    List<String> lines =
        new ArrayList<>(
            Lines.wrap(glyphs.text(rule.file() + field + ": " + rule.rule()), count, indent));
    for (Refusal refusal : rule.first().stream().limit(EXAMPLES).toList()) {
      String line = refusal.line() > 0 ? "line " + refusal.line() + ": " : "";
      lines.addAll(
          Lines.wrap(
              glyphs.text(line + "“" + refusal.found() + "”"), indent + "  ", indent + "  "));
    }
    return lines;
  }

  private static String row(String name, String... counts) {
    StringBuilder line = new StringBuilder(Lines.left(name, NAME));
    for (String count : counts) {
      line.append(Lines.right(count, COUNT));
    }
    return line.toString();
  }

  /** Writes the report as JSON, with the first twenty refusals of each rule. */
  public static void json(List<SourceReading> readings, Manifest manifest, OutputStream out) {
    try (Json json = new Json(out)) {
      json.object();
      ComparisonJson.snapshot(json, manifest);
      json.array("sources");
      for (SourceReading reading : readings) {
        SourceReport report = reading.report();
        json.object()
            .text("id", report.source())
            .whole("read", report.read())
            .whole("used", report.used())
            .whole("refused", report.refused())
            .whole("repeats", report.repeats())
            .texts("absent", reading.absent())
            .array("rules");
        report.rules().forEach(rule -> rule(json, rule));
        json.endArray().end();
      }
      json.endArray().end();
    }
  }

  private static void rule(Json json, SourceReport.RefusedBy rule) {
    json.object()
        .text("file", rule.file())
        .text("field", rule.field())
        .text("rule", rule.rule())
        .whole("count", rule.count())
        .array("first");
    for (Refusal refusal : rule.first()) {
      json.object().whole("line", refusal.line()).text("found", refusal.found()).end();
    }
    json.endArray().end();
  }
}
