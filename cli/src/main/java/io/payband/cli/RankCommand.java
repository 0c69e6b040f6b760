package io.payband.cli;

import io.payband.cli.text.Figures;
import io.payband.cli.text.PersonText;
import io.payband.compare.Rank;
import io.payband.job.Role;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.EstimateJson;
import io.payband.web.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payband rank}: where one pay stands among people like that. */
@Command(
    name = "rank",
    header = {
      "Where a pay stands among people who do the same.",
      "",
      "  payband rank --title \"Software Engineer\" --pay 185k --location \"Denver, CO\"",
      ""
    })
final class RankCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TITLE",
      description = "The title as people write it.")
  private String title = "";

  @Option(
      names = "--pay",
      required = true,
      paramLabel = "PAY",
      description = "Dollars a year: 185000, 185,000, 185k.")
  private String pay = "";

  @Option(names = "--focus", paramLabel = "FOCUS", description = "Speciality within the title.")
  private String focus = "";

  @Option(names = "--company", paramLabel = "COMPANY", description = "The employer.")
  private String company = "";

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "The employer's own level where --company is given; else L3 to L7.")
  private String level = "";

  @Option(
      names = "--location",
      paramLabel = "PLACE",
      description = "City with state, state, or metro. Without: the United States.")
  private String location = "";

  @Option(names = "--years", paramLabel = "N", description = "Years of experience.")
  private String years = "";

  @Option(names = "--years-at-company", paramLabel = "N", description = "Years with this employer.")
  private String yearsAtCompany = "";

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that the pay is of. Without: the snapshot's date.")
  private String date = "";

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "What --pay is: total or base. Without: total.")
  private String measure = "";

  @Option(
      names = "--lane",
      paramLabel = "LANE",
      description = "market (without), reported or official.")
  private String lane = "";

  @Option(names = "--country", paramLabel = "COUNTRY", description = "Without: the United States.")
  private String country = "";

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  RankCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    double dollars = Inputs.pay("--pay", pay);
    PersonQuestion question =
        new PersonQuestion(
            title,
            focus,
            company.isBlank() ? Inputs.level(level) : level,
            company,
            location,
            Inputs.years("--years", years),
            Inputs.years("--years-at-company", yearsAtCompany),
            Inputs.date("--date", date),
            Inputs.measure("--measure", measure),
            Inputs.lane("--lane", lane.isBlank() ? Lane.MARKET.key() : lane),
            country);
    if (title.isBlank()) {
      throw new AskedWrongly("--title is empty.");
    }
    Market market = snapshot.open(around);
    switch (market.answer(question)) {
      case PersonAnswer.Answered answered -> print(market, answered, dollars);
      case PersonAnswer.Refused(String message) -> throw new AskedWrongly(Failures.ended(message));
    }
    return Exit.DONE;
  }

  private void print(Market market, PersonAnswer.Answered answered, double dollars) {
    Rank rank = market.rank(answered, dollars);
    Estimate.Estimated estimate = answered.estimate();
    // Where no report says what comes on top of base pay, the answer is of base pay.
    Measure measured = answered.measure();
    String sentence =
        PersonText.standing(dollars, measured, rank.percentileRank(), rank.compaRatio(), estimate);
    Terminal terminal = around.terminal();
    if (json) {
      try (Json out = new Json(terminal.out())) {
        out.object();
        ComparisonJson.snapshot(out, market.manifest());
        out.text("title", title)
            .text("role", answered.role())
            .text("level", answered.level(), "several levels together")
            .text("location", location, "the nation")
            .text("measure", measured.key())
            .text("currency", "USD")
            .text("period", "year")
            .money("pay", dollars)
            .number("percentileRank", rank.percentileRank(), 1)
            .number("compaRatio", rank.compaRatio(), 3)
            .text("sentence", sentence)
            .object("band");
        EstimateJson.members(out, estimate);
        out.end().texts("path", answered.path()).end();
      }
      return;
    }
    terminal.heading(sentence);
    terminal.lines(
        PersonText.lines(
            answered,
            name(market, answered.role()),
            dollars,
            measured,
            market.manifest(),
            terminal.glyphs()));
    terminal.line("");
    terminal.paragraph(
        "Percentile rank "
            + Math.round(rank.percentileRank())
            + ", compa-ratio "
            + Figures.factor(rank.compaRatio())
            + ".");
  }

  /** A role or an occupation is named as people know it. */
  private static String name(Market market, String role) {
    return market
        .roles()
        .findBySlug(role)
        .map(Role::name)
        .orElseGet(() -> {
          String occupation = market.occupationName(role);
          return occupation.isEmpty() ? role : occupation;
        });
  }
}
