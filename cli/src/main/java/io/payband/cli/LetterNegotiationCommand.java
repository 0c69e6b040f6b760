package io.payband.cli;

import io.payband.law.LawBook;
import io.payband.letter.Style;
import io.payband.letter.negotiation.Negotiation;
import io.payband.letter.negotiation.NegotiationLetter;
import io.payband.letter.negotiation.Planned;
import io.payband.letter.situation.LetterDesk;
import io.payband.plan.MarketBand;
import io.payband.plan.Plan;
import io.payband.plan.PlanMaker;
import io.payband.plan.Situation;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband letter negotiation}: letters about an offer. */
@Command(
    name = "negotiation",
    header = {
      "A letter about an offer: the counter, what follows a refusal, yes, no, time, range.",
      "",
      "  payband letter negotiation docs/examples/situation.yml --out letter.pdf",
      ""
    },
    footer = {
      "",
      "What is asked comes from the file's block \"ask\", or else from the plan of",
      "`payband negotiate plan`."
    })
final class LetterNegotiationCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "FILE",
      description = "The situation, as YAML or JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "counter (without), rejection, accept, decline, time or range.")
  private String form = "counter";

  @Mixin private final LetterOptions options = new LetterOptions();

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  LetterNegotiationCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    NegotiationLetter letter =
        LetterOptions.word(
            "--form",
            form,
            NegotiationLetter.values(),
            "counter, rejection, accept, decline, time or range");
    LetterFile.Read read = LetterFile.read(around, file, options.today());
    Negotiation negotiation =
        LetterFile.needed(read.situation().negotiation(), "offer", read.name());
    Style style = options.style(read.situation().style());
    boolean asks =
        letter == NegotiationLetter.COUNTER
            || letter == NegotiationLetter.REJECTION
            || letter == NegotiationLetter.TIME;
    if (asks && !read.situation().asks()) {
      negotiation = planned(negotiation, read, style);
    }
    return new LetterOutput(around, options)
        .deliver(
            LetterDesk.english().write(letter, negotiation, read.situation().place(), style),
            style);
  }

  /** With what a plan would ask. */
  private Negotiation planned(Negotiation negotiation, LetterFile.Read read, Style style) {
    Situation situation = Situations.read(read.name(), read.text());
    OfferMarket lookup = new OfferMarket(snapshot.open(around), situation);
    OfferMarket.Answer answer = lookup.band(lookup.level());
    if (!answer.remark().isEmpty()) {
      around.terminal().remark("payband: " + answer.remark());
    }
    @Nullable MarketBand band = answer.band();
    Plan plan = new PlanMaker(LawBook.bundled()).plan(situation, band, null, style.today());
    Planned.leftOut(plan).forEach(reason -> around.terminal().remark("payband: " + reason));
    return new Negotiation(
        negotiation.parties(),
        negotiation.offer(),
        Planned.asked(plan, situation),
        negotiation.competing(),
        negotiation.competingEmployer(),
        negotiation.reasons(),
        Planned.leftOut(plan).isEmpty() ? Planned.quote(band) : null,
        negotiation.declineReason());
  }
}
