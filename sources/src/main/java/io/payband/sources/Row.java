package io.payband.sources;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record while it is read. A reader asks it for values; where one breaks a rule the row notes
 * the first such complaint and hands back a stand-in, so that a reader asks for all it needs and
 * then looks once whether the row is {@link #refused()}.
 *
 * <p>Valid only until the next row; not for use by several threads.
 */
public final class Row {

  /** What became of a row. */
  enum Fate {
    USED,
    REFUSED,
    REPEATED
  }

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 300;

  private final Fields fields;
  private final Map<Column, Integer> slots;
  private Fate fate = Fate.USED;
  private @Nullable Column brokenColumn;
  private String brokenRule = "";
  private String brokenValue = "";

  Row(Fields fields, Map<Column, Integer> slots) {
    this.fields = fields;
    this.slots = slots;
  }

  void next() {
    fate = Fate.USED;
    brokenColumn = null;
  }

  Fate fate() {
    return fate;
  }

  String brokenField() {
    return brokenColumn == null ? "" : brokenColumn.name();
  }

  String brokenRule() {
    return brokenRule;
  }

  String brokenValue() {
    return brokenValue;
  }

  /** Line on which the record begins, from 1. */
  public long line() {
    return fields.line();
  }

  /** Whether the row has been refused. */
  public boolean refused() {
    return fate == Fate.REFUSED;
  }

  /**
   * Refuses the row for a value of it; a second complaint about the same row is not noted.
   *
   * @param column where the value stands
   * @param rule what was expected, as a short phrase that is the same for all such rows
   */
  public void refuse(Column column, String rule) {
    refuse(column, rule, raw(column));
  }

  /** Refuses the row as a whole. */
  public void refuse(String rule, String found) {
    refuse(null, rule, found);
  }

  private void refuse(@Nullable Column column, String rule, String found) {
    if (fate != Fate.REFUSED) {
      fate = Fate.REFUSED;
      brokenColumn = column;
      brokenRule = rule;
      brokenValue = found;
    }
  }

  /** The row repeats an earlier one entirely and is not used again. */
  public void repeats() {
    if (fate == Fate.USED) {
      fate = Fate.REPEATED;
    }
  }

  /** The value without blanks around it; empty when there is none. */
  public String text(Column column) {
    return raw(column).strip();
  }

  /**
   * A text that people will see or that names something. Refused when it holds a control character,
   * is longer than any name, or begins like a spreadsheet's formula, which no name does. Dashes
   * alone mean nothing is given.
   */
  public String name(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return text;
    }
    if (text.length() > LONGEST_NAME) {
      refuse(column, "text of at most " + LONGEST_NAME + " characters");
      return "";
    }
    if (text.chars().anyMatch(Row::isControl)) {
      refuse(column, "text without control characters");
      return "";
    }
    if (text.chars().allMatch(c -> c == '-')) {
      return "";
    }
    if ("=+-@".indexOf(text.charAt(0)) >= 0) {
      refuse(column, "text that does not begin like a spreadsheet formula");
      return "";
    }
    return text;
  }

  /** Control characters, and those that turn the direction of writing to hide what is written. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The texts of these columns in one, to tell a row from those that repeat it. */
  public String allOf(List<Column> columns) {
    StringBuilder all = new StringBuilder();
    for (Column column : columns) {
      all.append(text(column)).append('\u0001');
    }
    return all.toString();
  }

  /** A number; NaN, and the row refused, when it is missing or not a number. */
  public double number(Column column) {
    double number = parse(text(column));
    if (Double.isNaN(number)) {
      refuse(column, "a number");
    }
    return number;
  }

  /** A number above 0; NaN, and the row refused, otherwise. */
  public double positive(Column column) {
    double number = number(column);
    if (number <= 0) {
      refuse(column, "a number above 0");
      return Double.NaN;
    }
    return number;
  }

  /** A number that may be missing: NaN for an empty value or {@code NA}, without a complaint. */
  public double numberIfGiven(Column column) {
    String text = text(column);
    return text.isEmpty() || text.equals("NA") ? Double.NaN : number(column);
  }

  private String raw(Column column) {
    Integer slot = slots.get(column);
    if (slot == null) {
      throw new IllegalArgumentException("column " + column.name() + " was not declared");
    }
    return fields.value(slot);
  }

  /** A plain decimal number, with or without commas between thousands; NaN for anything else. */
  public static double parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return Double.NaN;
    }
    boolean commas = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean sign = (c == '-' && i == 0) || c == 'e' || c == 'E' || afterExponent(text, i);
      if (!digit && !sign && c != '.' && c != ',') {
        return Double.NaN;
      }
      commas |= c == ',';
    }
    if (commas && !text.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(commas ? text.replace(",", "") : text);
      return Double.isInfinite(number) ? Double.NaN : number;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean afterExponent(String text, int i) {
    char c = text.charAt(i);
    return (c == '+' || c == '-') && i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 'e';
  }
}
