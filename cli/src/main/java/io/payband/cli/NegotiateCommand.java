package io.payband.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code payband negotiate plan}: what to ask for an offer, and how. */
@Command(
    name = "negotiate",
    header = {
      "What to ask for an offer, what to aim at, where to walk away, and what to say.",
      "",
      "  payband negotiate plan situation.yml",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands%n")
final class NegotiateCommand implements Callable<Integer> {

  private NegotiateCommand() {}

  /** The command with those below it. */
  static CommandLine line(Surroundings around) {
    return new CommandLine(new NegotiateCommand())
        .addSubcommand("plan", new NegotiatePlanCommand(around));
  }

  @Override
  public Integer call() {
    throw new AskedWrongly(
        "plan was expected, and a file. `payband negotiate --help` shows how it is asked.");
  }
}
