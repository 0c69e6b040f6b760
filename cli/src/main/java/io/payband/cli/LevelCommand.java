package io.payband.cli;

import io.payband.cli.text.Figures;
import io.payband.cli.text.Lines;
import io.payband.compare.LevelAnswer;
import io.payband.job.CareerLevel;
import io.payband.market.Evidence;
import io.payband.web.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband level COMPANY LEVEL}: a company's level on the common scale. */
@Command(
    name = "level",
    header = {
      "Which career level a company's own level is.",
      "",
      "  payband level Amazon \"SDE II\"",
      ""
    })
final class LevelCommand implements Callable<Integer> {

  private static final int BAR = 40;

  private final Surroundings around;

  @Parameters(index = "0", paramLabel = "COMPANY", description = "The employer.")
  private String company = "";

  @Parameters(
      index = "1",
      paramLabel = "LEVEL",
      description = "The level as the employer writes it.")
  private String level = "";

  @Option(names = "--title", paramLabel = "TITLE", description = "The title, where it helps.")
  private String title = "";

  @Option(names = "--years", paramLabel = "N", description = "Years of experience.")
  private String years = "";

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  LevelCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    double experience = Inputs.years("--years", years);
    Inputs.name("COMPANY", company);
    Inputs.name("LEVEL", level);
    Market market = snapshot.open(around);
    if (!market.hasReports()) {
      throw new AskedWrongly(
          "this snapshot has no pay reports, by which the levels of companies are placed.");
    }
    LevelAnswer placement = market.level(company, level, title, experience);
    if (placement.distribution().isEmpty()) {
      throw new AskedWrongly(
          "no career level known for "
              + RoleTitles.quoted(level)
              + " at "
              + RoleTitles.quoted(company)
              + ". With --years N it can be told from experience.");
    }
    if (json) {
      json(placement);
    } else {
      text(placement);
    }
    return Exit.DONE;
  }

  private void json(LevelAnswer placement) {
    try (Json out = new Json(around.terminal().out())) {
      out.object()
          .text("company", placement.company())
          .text("level", placement.level())
          .object("distribution");
      for (CareerLevel step : CareerLevel.values()) {
        Double share = placement.distribution().get(step);
        if (share != null) {
          out.number(step.name(), share, 4);
        }
      }
      out.end();
      if (!placement.managers().isEmpty()) {
        out.object("managerDistribution");
        placement.managers().forEach((step, share) -> out.number(step, share, 4));
        out.end();
      }
      out.text("basis", placement.basis()).text("source", placement.source());
      if (placement.reports() < 0) {
        out.absent("reports", Evidence.FEW);
      } else {
        out.whole("reports", placement.reports());
      }
      out.end();
    }
  }

  private void text(LevelAnswer placement) {
    Terminal terminal = around.terminal();
    CareerLevel most = CareerLevel.L3;
    for (CareerLevel step : CareerLevel.values()) {
      if (share(placement, step) > share(placement, most)) {
        most = step;
      }
    }
    boolean guess = placement.basis().equals("years");
    terminal.heading(
        placement.company()
            + " "
            + placement.level()
            + (guess
                ? " is no level that this snapshot knows; its words and the years alone point to "
                : " is most likely ")
            + most.name()
            + " ("
            + most.label()
            + "), "
            + Figures.percent(share(placement, most)));
    for (CareerLevel step : CareerLevel.values()) {
      double share = share(placement, step);
      terminal.line(
          (Lines.left("  " + step.name() + " " + step.label(), 20)
                  + Lines.right(Figures.percent(share), 6)
                  + "  "
                  + "━".repeat((int) Math.round(share * BAR)))
              .stripTrailing());
    }
    placement
        .managers()
        .forEach((step, share) ->
            terminal.line(
                (Lines.left("  " + step + " manager", 20)
                        + Lines.right(Figures.percent(share), 6)
                        + "  "
                        + "━".repeat((int) Math.round(share * BAR)))
                    .stripTrailing()));
    String reports =
        placement.reports() < 0
            ? Evidence.FEW + " reports"
            : Figures.count(placement.reports(), "report", "reports");
    terminal.paragraph(
        "Basis: " + placement.basis() + ", " + placement.source() + "; " + reports + ".");
  }

  private static double share(LevelAnswer placement, CareerLevel step) {
    return placement.distribution().getOrDefault(step, 0.0);
  }
}
