package io.payband.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code payband letter …}: letters, and the check of every claim in them. */
@Command(
    name = "letter",
    header = {
      "Letters in which every figure has a source, and the check of any text.",
      "",
      "  payband letter negotiation docs/examples/situation.yml --out letter.pdf",
      "  payband letter check --facts facts.json --in letter.txt",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands%n")
final class LetterCommand implements Callable<Integer> {

  private LetterCommand() {}

  /** The command with those below it. */
  static CommandLine line(Surroundings around) {
    return new CommandLine(new LetterCommand())
        .addSubcommand("negotiation", new LetterNegotiationCommand(around))
        .addSubcommand("cover", new LetterCoverCommand(around))
        .addSubcommand("resignation", new LetterResignationCommand(around))
        .addSubcommand("layoff", new LetterLayoffCommand(around))
        .addSubcommand("check", new LetterCheckCommand(around));
  }

  @Override
  public Integer call() {
    throw new AskedWrongly(
        "a kind of letter or check was expected. `payband letter --help` shows how it is asked.");
  }
}
