package io.payband.cli;

import io.payband.cli.text.Figures;
import io.payband.cli.text.SourceLine;
import io.payband.store.SnapshotProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's entry: {@code payband COMMAND …}. */
@Command(
    name = "payband",
    header = {
      "What two jobs pay, side by side, with every figure traceable.",
      "",
      "  payband compare backend-engineer full-stack-engineer",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands%n",
    footer = {"", "`payband COMMAND --help` begins with an example."})
public final class Payband implements Callable<Integer> {

  private final Surroundings around;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      description = "Names the program and the snapshot that it carries.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Shows where a fault happened.")
  private boolean debug;

  Payband(Surroundings around) {
    this.around = around;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    StandardOut out = StandardOut.ofProcess();
    Terminal terminal = Terminal.system(environment, out);
    String program =
        Surroundings.program(environment, System.getProperty("payband.home", ""), Path.of(""));
    int code =
        run(new Surroundings(terminal, new FileSnapshots(), environment, program), arguments);
    terminal.out().flush();
    System.exit(delivered(code, terminal, out));
  }

  /** The exit code of a command, once its results have been written: or have not. */
  static int delivered(int code, Terminal terminal, StandardOut out) {
    String problem = out.problem();
    if (problem.isEmpty()) {
      return code;
    }
    terminal.remark("payband: " + problem);
    return Exit.FAULT;
  }

  /** Runs one command and gives its exit code. */
  static int run(Surroundings around, String... arguments) {
    try {
      return Commands.line(around, arguments).execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failures.report(e, around.terminal(), false);
    }
  }

  /** Whether a fault is to be shown with the place where it happened. */
  boolean debug() {
    return debug;
  }

  @Override
  public Integer call() {
    if (version) {
      around.terminal().line("payband " + Version.code());
      around.terminal().line(snapshot());
      return Exit.DONE;
    }
    String program = around.program();
    around.terminal().heading("What two jobs pay, side by side, with every figure traceable.");
    around
        .terminal()
        .lines(
            List.of(
                "",
                "  " + program + " compare backend-engineer full-stack-engineer",
                "  "
                    + program
                    + " rank --title \"data scientist\" --pay 165k --location \"Austin, TX\"",
                "  " + program + " serve",
                "",
                Failures.ended(Figures.sentence(snapshot())),
                "All commands: " + program + " --help"));
    return Exit.DONE;
  }

  private String snapshot() {
    try {
      io.payband.market.Manifest manifest = around.snapshots().open(null).manifest();
      return "snapshot of "
          + Figures.month(manifest.date())
          + " ("
          + SourceLine.shortHash(manifest)
          + ")";
    } catch (SnapshotProblem e) {
      return "no snapshot: " + e.getMessage();
    }
  }
}
