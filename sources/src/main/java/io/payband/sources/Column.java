package io.payband.sources;

import java.util.List;

/**
 * A column that a reader looks up by name. Columns that are not declared are never looked at.
 *
 * @param name the publisher's name; case, blanks and punctuation do not matter when it is searched
 * @param unit what its values are, such as {@code dollars a year}
 * @param note its quirks; empty when it has none
 * @param otherNames names that the same column has in other releases
 * @param needed whether a file without it is refused; where it may be missing its values are empty
 */
public record Column(
    String name, String unit, String note, List<String> otherNames, boolean needed) {

  /** Copies the list. */
  public Column {
    otherNames = List.copyOf(otherNames);
  }

  /** A column without quirks. */
  public static Column of(String name, String unit) {
    return new Column(name, unit, "", List.of(), true);
  }

  /** A column with a remark on what its values look like. */
  public static Column of(String name, String unit, String note) {
    return new Column(name, unit, note, List.of(), true);
  }

  /** The same column, found under another name as well. */
  public Column or(String otherName) {
    return new Column(name, unit, note, List.of(otherName), needed);
  }

  /** The same column, without which a file is read all the same. */
  public Column ifThere() {
    return new Column(name, unit, note, otherNames, false);
  }
}
