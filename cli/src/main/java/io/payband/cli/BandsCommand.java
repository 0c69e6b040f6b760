package io.payband.cli;

import io.payband.cli.table.TableReader;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payband bands}: the pay band of every person in a table. */
@Command(
    name = "bands",
    header = {
      "The pay band for every person in a table.",
      "",
      "  payband bands --in people.csv --out bands.csv",
      ""
    },
    footer = {
      "",
      "In: a CSV with the column title and any of focus, level, company, location,",
      "years_experience, date, measure, years_at_company, country, lane.",
      "Out: the same rows in the same order; a row that has no answer says why in error."
    })
final class BandsCommand implements Callable<Integer> {

  private static final List<String> KNOWN =
      List.of(
          "title",
          "focus",
          "level",
          "company",
          "location",
          "years_experience",
          "date",
          "measure",
          "years_at_company",
          "country",
          "lane");

  private static final List<String> COLUMNS =
      List.of(
          "p10",
          "p25",
          "p50",
          "p75",
          "p90",
          "median_low",
          "median_high",
          "confidence",
          "reports",
          "role",
          "level",
          "error");

  private final Surroundings around;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The people; - is stdin.")
  private String in = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The bands; - is stdout, the default.")
  private String out = "-";

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  BandsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    Market market = snapshot.open(around);
    return new TableJob(around, in, out).run(KNOWN, COLUMNS, row -> answer(market, row));
  }

  private static List<String> answer(Market market, TableReader.Row row) {
    String problem = row.problem();
    if (problem != null) {
      return refused(problem);
    }
    try {
      return switch (market.answer(question(row))) {
        case PersonAnswer.Answered answered -> found(answered);
        case PersonAnswer.Refused(String message) -> refused(message);
      };
    } catch (AskedWrongly wrong) {
      return refused(String.valueOf(wrong.getMessage()));
    }
  }

  private static PersonQuestion question(TableReader.Row row) {
    if (row.text("title").isBlank()) {
      throw new AskedWrongly("title is empty");
    }
    return new PersonQuestion(
        row.text("title"),
        row.text("focus"),
        row.text("level"),
        row.text("company"),
        row.text("location"),
        Inputs.years("years_experience", row.text("years_experience")),
        Inputs.years("years_at_company", row.text("years_at_company")),
        Inputs.date("date", row.text("date")),
        // An empty measure means total pay here, and an occupation that has none is told so.
        Objects.requireNonNullElse(Inputs.measure("measure", row.text("measure")), Measure.TOTAL),
        Inputs.lane("lane", row.text("lane")),
        row.text("country"));
  }

  private static List<String> found(PersonAnswer.Answered answered) {
    Estimate.Estimated estimate = answered.estimate();
    Band band = estimate.band();
    Evidence evidence = estimate.evidence();
    boolean counted = evidence.isCounted() && !evidence.withheld();
    return List.of(
        whole(band.p10()),
        whole(band.p25()),
        whole(band.p50()),
        whole(band.p75()),
        whole(band.p90()),
        whole(estimate.medianInterval().low()),
        whole(estimate.medianInterval().high()),
        estimate.confidence().word(),
        counted ? Integer.toString(evidence.reports()) : "",
        answered.role(),
        answered.level(),
        "");
  }

  private static List<String> refused(String why) {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
    cells.set(COLUMNS.size() - 1, why);
    return cells;
  }

  private static String whole(double dollars) {
    return Long.toString(Math.round(dollars));
  }
}
