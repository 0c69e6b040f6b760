package io.payband.cli;

import io.payband.letter.Style;
import io.payband.letter.resignation.Resignation;
import io.payband.letter.situation.LetterDesk;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code payband letter resignation}: a resignation, with its last day computed. */
@Command(
    name = "resignation",
    header = {
      "A resignation: the last day computed, a handover, and what to look at first.",
      "",
      "  payband letter resignation situation.yml --tone warm --out letter.docx",
      ""
    })
final class LetterResignationCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "FILE",
      description = "The situation, as YAML or JSON; - for standard input.")
  private String file = "";

  @Mixin private final LetterOptions options = new LetterOptions();

  LetterResignationCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    LetterFile.Read read = LetterFile.read(around, file, options.today());
    Resignation resignation =
        LetterFile.needed(read.situation().resignation(), "resignation", read.name());
    Style style = options.style(read.situation().style());
    return new LetterOutput(around, options)
        .deliver(LetterDesk.english().write(resignation, read.situation().place(), style), style);
  }
}
