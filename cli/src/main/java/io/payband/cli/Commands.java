package io.payband.cli;

import io.payband.cli.text.Lines;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** All commands by name, in the order in which the help lists them. */
final class Commands {

  private static final Map<String, Function<Surroundings, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("compare", CompareCommand::new);
    ALL.put("role", RoleCommand::new);
    ALL.put("roles", RolesCommand::new);
    ALL.put("level", LevelCommand::new);
    ALL.put("bands", BandsCommand::new);
    ALL.put("rank", RankCommand::new);
    ALL.put("negotiate", NegotiateCommand::line);
    ALL.put("letter", LetterCommand::line);
    ALL.put("build", BuildCommand::new);
    ALL.put("snapshot", SnapshotCommand::line);
    ALL.put("serve", ServeCommand::new);
    ALL.put("doctor", DoctorCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Commands() {}

  /**
   * The command line for these arguments. Reading a command's annotations takes time, so where a
   * command is named only that one is there.
   */
  static CommandLine line(Surroundings around, String... arguments) {
    String named = named(arguments);
    Function<Surroundings, Object> one = ALL.get(named);
    CommandLine line;
    if (one == null) {
      line = all(around, new Payband(around));
    } else {
      line = new CommandLine(new Payband(around)).addSubcommand(named, one.apply(around));
    }
    CommandLine.Help.Ansi ansi =
        around.terminal().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    line.setOut(writer(around.terminal().out()));
    line.setErr(writer(around.terminal().err()));
    line.setUsageHelpWidth(Lines.WIDTH);
    Failures.reportOn(line, around.terminal());
    return line;
  }

  /** A command line that knows every command. */
  static CommandLine all(Surroundings around, Payband root) {
    CommandLine line = new CommandLine(root);
    ALL.forEach((name, maker) -> line.addSubcommand(name, maker.apply(around)));
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  /** The first word that is no option: options before a command have no values. */
  private static String named(String... arguments) {
    for (String argument : arguments) {
      if (!argument.startsWith("-")) {
        return argument;
      }
    }
    return "";
  }
}
