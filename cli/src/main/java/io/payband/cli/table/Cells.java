package io.payband.cli.table;

/** Text of other people in a table of ours. */
public final class Cells {

  private Cells() {}

  /**
   * The text as a cell that no spreadsheet takes for a formula: an apostrophe goes before a first
   * letter that would begin one.
   */
  public static String echoed(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
