package io.payband.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code payband completion bash|zsh|fish}: a script that completes commands and options. */
@Command(
    name = "completion",
    header = {
      "A script that completes commands and options in a shell.",
      "",
      "  source <(payband completion bash)",
      "  payband completion fish > ~/.config/fish/completions/payband.fish",
      ""
    })
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  CompletionCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    CommandLine line = Commands.all(around, new Payband(around));
    around
        .terminal()
        .out()
        .print(
            switch (shell) {
              case "bash" -> AutoComplete.bash("payband", line);
              case "zsh" ->
                  "autoload -Uz compinit bashcompinit && compinit -u && bashcompinit\n"
                      + AutoComplete.bash("payband", line);
              case "fish" -> fish(line);
              default ->
                  throw new AskedWrongly(
                      "completion is there for bash, zsh and fish, not for "
                          + RoleTitles.quoted(shell)
                          + ".");
            });
    return Exit.DONE;
  }

  private static String fish(CommandLine line) {
    List<String> script = new ArrayList<>();
    script.add("complete -c payband -f");
    options(script, line, "__fish_use_subcommand");
    line.getSubcommands()
        .forEach((name, command) -> {
          script.add(
              "complete -c payband -n __fish_use_subcommand -a "
                  + name
                  + " -d "
                  + quoted(command.getCommandSpec().usageMessage().header()));
          String within = "'__fish_seen_subcommand_from " + name + "'";
          options(script, command, within);
          command
              .getSubcommands()
              .forEach((below, one) -> {
                script.add(
                    "complete -c payband -n "
                        + within
                        + " -a "
                        + below
                        + " -d "
                        + quoted(one.getCommandSpec().usageMessage().header()));
                options(script, one, "'__fish_seen_subcommand_from " + below + "'");
              });
        });
    return String.join("\n", script) + "\n";
  }

  private static void options(List<String> script, CommandLine line, String when) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      StringBuilder entry = new StringBuilder("complete -c payband -n ").append(when);
      for (String name : option.names()) {
        entry.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      if (option.arity().max() > 0) {
        // A file's name is completed where one is expected.
        entry.append(option.paramLabel().equals("FILE") ? " -r -F" : " -x");
      }
      script.add(entry + " -d " + quoted(option.description()));
    }
  }

  private static String quoted(String... description) {
    String first = description.length == 0 ? "" : description[0];
    return "'" + first.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
