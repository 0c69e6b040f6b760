package io.payband.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code payband snapshot show|diff|verify}: what a snapshot is made of, and whether it is whole.
 */
@Command(
    name = "snapshot",
    header = {
      "What a snapshot holds, what differs between two, and whether one is whole.",
      "",
      "  payband snapshot show",
      "  payband snapshot diff old.payband new.payband",
      "  payband snapshot verify new.payband",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands%n")
final class SnapshotCommand implements Callable<Integer> {

  private SnapshotCommand() {}

  /** The command with those below it. */
  static CommandLine line(Surroundings around) {
    return new CommandLine(new SnapshotCommand())
        .addSubcommand("show", new SnapshotShowCommand(around))
        .addSubcommand("diff", new SnapshotDiffCommand(around))
        .addSubcommand("verify", new SnapshotVerifyCommand(around));
  }

  @Override
  public Integer call() {
    throw new AskedWrongly(
        "one of show, diff and verify was expected. `payband snapshot --help` shows how it is"
            + " asked.");
  }
}
