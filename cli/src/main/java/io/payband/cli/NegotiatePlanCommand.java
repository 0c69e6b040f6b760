package io.payband.cli;

import io.payband.job.CareerLevel;
import io.payband.law.LawBook;
import io.payband.plan.MarketBand;
import io.payband.plan.Plan;
import io.payband.plan.PlanJson;
import io.payband.plan.PlanMaker;
import io.payband.plan.PlanText;
import io.payband.plan.Situation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband negotiate plan}: a plan for one offer. */
@Command(
    name = "plan",
    header = {
      "A plan for negotiating an offer: figures with their formulas, moves, words.",
      "",
      "  payband negotiate plan docs/examples/situation.yml",
      ""
    })
final class NegotiatePlanCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "FILE",
      description = "The offer, and what is wanted, as YAML or JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--today",
      paramLabel = "DAY",
      description = "The day that dates are counted from. Without: today.")
  private String today = "";

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  NegotiatePlanCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Inputs.date("--today", today);
    String name = file.equals("-") ? "standard input" : file;
    Situation situation = Situations.read(name, TextFiles.read(around.terminal(), "FILE", file));
    Market market = snapshot.open(around);
    OfferMarket lookup = new OfferMarket(market, situation);
    @Nullable CareerLevel level = lookup.level();
    OfferMarket.Answer answer = lookup.band(level);
    @Nullable CareerLevel next =
        level == null || level == CareerLevel.L7 ? null : CareerLevel.ofNumber(level.number() + 1);
    @Nullable MarketBand above = next == null ? null : lookup.band(next).band();
    Plan plan =
        new PlanMaker(LawBook.bundled())
            .plan(
                situation,
                answer.band(),
                above,
                day == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : day);
    Terminal terminal = around.terminal();
    if (!answer.remark().isEmpty()) {
      terminal.remark("payband: " + answer.remark());
    }
    String notice = answer.band() == null ? "" : market.manifest().notice();
    if (json) {
      terminal.out().println(PlanJson.write(plan, notice));
      return Exit.DONE;
    }
    terminal.lines(PlanText.lines(plan));
    if (!notice.isEmpty()) {
      terminal.line("");
      terminal.paragraph(notice);
    }
    return Exit.DONE;
  }
}
