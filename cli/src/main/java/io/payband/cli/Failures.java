package io.payband.cli;

import io.payband.cli.text.Closest;
import io.payband.compare.Answer;
import io.payband.store.SnapshotProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence and an exit code. */
final class Failures {

  private Failures() {}

  /** Has a command line report its failures this way. */
  static void reportOn(CommandLine line, Terminal terminal) {
    line.setParameterExceptionHandler((e, arguments) -> wrongOption(e, terminal));
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      boolean debug =
          command.getCommandSpec().root().userObject() instanceof Payband root && root.debug();
      return report(e, terminal, debug);
    });
  }

  /** Reports a failure and gives its exit code. */
  static int report(Throwable failure, Terminal terminal, boolean debug) {
    Throwable cause =
        failure instanceof UncheckedIOException io && io.getCause() != null
            ? io.getCause()
            : failure;
    terminal.out().flush();
    if (debug) {
      cause.printStackTrace(terminal.err());
    }
    switch (cause) {
      case AskedWrongly wrong -> {
        terminal.remark("payband: " + wrong.getMessage());
        return Exit.ASKED_WRONGLY;
      }
      case NoSuchFileException missing -> {
        terminal.remark("payband: there is no file " + missing.getFile() + ".");
        return Exit.ASKED_WRONGLY;
      }
      case AccessDeniedException denied -> {
        terminal.remark("payband: " + denied.getFile() + " may not be read or written.");
        return Exit.FAULT;
      }
      case FileSystemException file when file.getReason() != null -> {
        terminal.remark("payband: " + file.getFile() + ": " + file.getReason() + ".");
        return Exit.FAULT;
      }
      case SnapshotProblem problem ->
          terminal.remark("payband: " + ended(String.valueOf(problem.getMessage())));
      case IOException io when io.getMessage() != null ->
          terminal.remark("payband: " + ended(io.getMessage()));
      case OutOfMemoryError memory ->
          terminal.remark(
              "payband: not enough memory. Give more with PAYBAND_JAVA_OPTS=-Xmx2g in front.");
      default ->
          terminal.remark(
              "payband: this should not have happened: "
                  + cause
                  + (debug ? "" : ". The same command with --debug says where."));
    }
    return Exit.FAULT;
  }

  /** The exception for an answer that is none. */
  static AskedWrongly unanswered(Answer<?> answer) {
    return switch (answer) {
      case Answer.NotFound<?> missing ->
          new AskedWrongly(ended(missing.message()) + suggested(missing));
      case Answer.Malformed<?> malformed ->
          new AskedWrongly(
              (malformed.message().startsWith(malformed.field()) || malformed.field().equals("role")
                      ? ""
                      : "--" + malformed.field() + ": ")
                  + ended(malformed.message()));
      case Answer.Found<?> found -> throw new IllegalArgumentException("answered");
    };
  }

  private static String suggested(Answer.NotFound<?> missing) {
    List<Answer.Suggestion> fresh =
        missing.suggestions().stream().filter(s -> !missing.message().contains(s.name())).toList();
    return fresh.isEmpty()
        ? ""
        : fresh.stream()
            .map(s -> s.key().equals(s.name()) ? s.name() : s.name() + " (" + s.key() + ")")
            .collect(Collectors.joining("; ", " Closest: ", "."));
  }

  private static int wrongOption(ParameterException e, Terminal terminal) {
    CommandLine line = e.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    String message = ended(firstLine(e));
    if (e instanceof UnmatchedArgumentException unmatched) {
      message = unknown(line, unmatched.getUnmatched().getFirst());
    }
    terminal.remark("payband: " + message + " `" + name + " --help` shows how it is asked.");
    return Exit.ASKED_WRONGLY;
  }

  private static String unknown(CommandLine line, String word) {
    String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    List<String> known = new ArrayList<>();
    boolean isOption = option.startsWith("-");
    if (isOption) {
      line.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
    } else {
      known.addAll(line.getSubcommands().keySet());
    }
    String what = isOption ? "option" : known.isEmpty() ? "further word" : "command";
    return "unknown "
        + what
        + " "
        + option
        + Closest.to(option, known).map(c -> ". Did you mean " + c + "?").orElse(".");
  }

  private static String firstLine(Exception e) {
    @Nullable String message = e.getMessage();
    return message == null ? "not understood" : message.lines().findFirst().orElse("");
  }

  static String ended(String sentence) {
    return sentence.isEmpty() || ".?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
        ? sentence
        : sentence + ".";
  }
}
