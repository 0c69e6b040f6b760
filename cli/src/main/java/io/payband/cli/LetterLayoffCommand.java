package io.payband.cli;

import io.payband.letter.Style;
import io.payband.letter.layoff.Layoff;
import io.payband.letter.layoff.LayoffForm;
import io.payband.letter.situation.LetterDesk;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband letter layoff}: a layoff explained, to be said or to be sent. */
@Command(
    name = "layoff",
    header = {
      "A layoff explained in 20, 40 or 90 seconds, in writing, and what is asked next.",
      "",
      "  payband letter layoff situation.yml --form 40",
      ""
    })
final class LetterLayoffCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "FILE",
      description = "The situation, as YAML or JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "20 (without), 40, 90, written or answers.")
  private String form = "20";

  @Mixin private final LetterOptions options = new LetterOptions();

  LetterLayoffCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    String word = form.matches("[0-9]+") ? "SECONDS_" + form : form;
    LayoffForm wanted =
        LetterOptions.word("--form", word, LayoffForm.values(), "20, 40, 90, written or answers");
    LetterFile.Read read = LetterFile.read(around, file, options.today());
    Layoff layoff = LetterFile.needed(read.situation().layoff(), "layoff", read.name());
    Style style = options.style(read.situation().style());
    return new LetterOutput(around, options)
        .deliver(
            LetterDesk.english().write(wanted, layoff, read.situation().place(), style), style);
  }
}
