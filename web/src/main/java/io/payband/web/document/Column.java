package io.payband.web.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One column of a table.
 *
 * @param name its name in files: small letters, digits and underscores
 * @param title its name for readers
 * @param kind what its cells are
 * @param meaning what a cell says, in one sentence without a full stop
 * @param absent what an empty cell means, in few words; empty where no cell is empty
 */
public record Column(String name, String title, Kind kind, String meaning, String absent) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /** Checks the name. */
  public Column {
    Objects.requireNonNull(kind);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a column: " + name);
    }
  }

  /** A column of which no cell is empty. */
  public Column(String name, String title, Kind kind, String meaning) {
    this(name, title, kind, meaning, "");
  }

  /** What cells are, as XML Schema and units have it. */
  public enum Kind {
    TEXT("string", ""),
    /** Names with a space between. */
    LIST("string", ""),
    /** A whole number of things. */
    COUNT("integer", ""),
    /** Whole US dollars a year. */
    MONEY("integer", "USD/year"),
    /** A number without a unit. */
    NUMBER("decimal", ""),
    /** A part of a whole, 0 to 1. */
    SHARE("decimal", "share of 1"),
    /** More or less as a share: 0.05 is 5 % more. */
    CHANGE("decimal", "share of 1"),
    /** A month, such as 2026-06. */
    MONTH("gYearMonth", "");

    private final String datatype;
    private final String unit;

    Kind(String datatype, String unit) {
      this.datatype = datatype;
      this.unit = unit;
    }

    /** The datatype's name in XML Schema. */
    public String datatype() {
      return datatype;
    }

    /** The unit of its numbers; empty where they have none. */
    public String unit() {
      return unit;
    }

    /** Whether cells are numbers. */
    public boolean isNumber() {
      return !datatype.equals("string") && this != MONTH;
    }
  }
}
