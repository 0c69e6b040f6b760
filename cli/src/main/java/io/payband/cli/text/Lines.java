package io.payband.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most 80 characters. */
public final class Lines {

  /** The width that every terminal has. */
  public static final int WIDTH = 80;

  private Lines() {}

  /** A text broken at blanks; a word longer than a line is cut. */
  public static List<String> wrap(String text) {
    return wrap(text, "", "");
  }

  /**
   * A text broken at blanks.
   *
   * @param first what the first line begins with
   * @param further what the other lines begin with
   */
  public static List<String> wrap(String text, String first, String further) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" +", -1)) {
      String rest = word;
      if (!empty && line.length() + 1 + rest.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(further);
        empty = true;
      }
      while (line.length() + rest.length() + (empty ? 0 : 1) > WIDTH) {
        int fits = WIDTH - line.length() - (empty ? 0 : 1);
        lines.add(line.append(empty ? "" : " ").append(rest, 0, fits).toString());
        rest = rest.substring(fits);
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(rest);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** A text that is cut where it is longer, and filled with blanks where it is shorter. */
  public static String left(String text, int width) {
    return text.length() > width ? cut(text, width) : text + " ".repeat(width - text.length());
  }

  /** A text with blanks before it; never cut, since it is a figure. */
  public static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** A text of at most this length. */
  public static String cut(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    return width < 4
        ? text.substring(0, width)
        : text.substring(0, width - 2).stripTrailing() + "..";
  }
}
