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
  public record Line(String name, String text) {

    /**
     * The word that its name means, as an anchor of the glossary; empty where it explains itself.
     */
    public String term() {
      return switch (name) {
        case "Median" -> "median";
        case "May be off" -> "interval";
        case "Middle half", "Eight in ten" -> "band";
        case "Reports" -> "pay-report";
        case "Worth" -> "worth";
        case "Borrowed" -> "borrowed";
        case "Source", "Sources" -> "source";
        case "Ageing" -> "ageing";
        case "Confidence" -> "confidence";
        case "To move it 5\u00a0%" -> "margin";
        case "Ratio" -> "differential";
        case "Snapshot" -> "snapshot";
        default -> "";
      };
    }
  }
}
