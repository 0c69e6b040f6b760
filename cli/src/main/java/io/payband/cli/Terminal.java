package io.payband.cli;

import io.payband.cli.text.Glyphs;
import io.payband.cli.text.Lines;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a command reads and writes, and what the reader at the other end can see.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: progress and remarks
 * @param glyphs the characters that standard output can show
 * @param colour whether standard output shows colours
 * @param progress whether standard error is a terminal, where a line can be drawn again
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Glyphs glyphs,
    boolean colour,
    boolean progress) {

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String PETROL = "\u001B[38;5;31m";
  private static final String AMBER = "\u001B[38;5;172m";

  /** The terminal that the program was started from. */
  static Terminal system(Map<String, String> environment, StandardOut out) {
    boolean outIsTerminal = isTerminal(1);
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        System.in,
        out.lines(System.out.charset()),
        System.err,
        System.out.charset().equals(StandardCharsets.UTF_8) ? Glyphs.UNICODE : Glyphs.ASCII,
        outIsTerminal && !dumb && !noColour,
        isTerminal(2) && !dumb);
  }

  /** Whether a stream of this process is a terminal; the JDK tells for input and output alone. */
  private static boolean isTerminal(int stream) {
    Path link = Path.of("/proc/self/fd/" + stream);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return hasConsole();
  }

  @SuppressWarnings("SystemConsoleNull") // it may be null in JDK 25 again
  private static boolean hasConsole() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Prints a line of results. A coloured mark always means a role. */
  void line(String text) {
    String shown = glyphs.text(text);
    if (colour) {
      shown = shown.replaceAll("[●○]", PETROL + "$0" + RESET);
      shown = shown.replaceAll("[◆◇]", AMBER + "$0" + RESET);
    }
    out.println(shown);
  }

  /** Prints lines of results. */
  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  /** Prints a paragraph of results. */
  void paragraph(String text) {
    lines(Lines.wrap(glyphs.text(text)));
  }

  /** Prints the line that answers. */
  void heading(String text) {
    for (String line : Lines.wrap(glyphs.text(text))) {
      out.println(colour ? BOLD + line + RESET : line);
    }
  }

  /** Says something that is not a result. */
  void remark(String text) {
    err.println(glyphs.text(text));
  }
}
