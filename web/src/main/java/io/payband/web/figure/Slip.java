package io.payband.web.figure;

import java.util.List;

/**
 * A sheet that a figure or a word opens.
 *
 * @param id its id, once on a page
 * @param title its title
 * @param lines what it says, in order
 * @param closing sentences below; may be empty
 * @param link where more is written, within this site
 * @param linkWords the words of that link
 */
public record Slip(
    String id,
    String title,
    List<Line> lines,
    List<String> closing,
    String link,
    String linkWords) {

  /** Copies the lists. */
  public Slip {
    lines = List.copyOf(lines);
    closing = List.copyOf(closing);
  }

  /**
   * One line.
   *
   * @param name what it says
   * @param text the text
   */
  public record Line(String name, String text) {}
}
