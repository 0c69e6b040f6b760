package io.payband.question;

import java.util.Objects;

/**
 * One thing that an answer says, apart from its words.
 *
 * @param role what it is, as a phrase, such as {@code median total pay}
 * @param subject whose or of what; may be empty
 * @param kind what its value is
 * @param value the value: dollars a year, per cent, a count, a year, or months since year 0 for a
 *     month; NaN for a name
 * @param text the value as the answer writes it
 */
public record Fact(String role, String subject, Kind kind, double value, String text) {

  /** Checks that there is something to say. */
  public Fact {
    Objects.requireNonNull(subject);
    if (role.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a fact has a role and a text: " + role);
    }
    if (Double.isNaN(value) != (kind == Kind.NAME)) {
      throw new IllegalArgumentException(role + " has no value");
    }
  }

  /** What a value is. */
  public enum Kind {
    /** Whole dollars of a year's pay. */
    MONEY("money", "USD/year"),
    /** Whole per cent. */
    PERCENT("percent", "percent"),
    /** How many of a hundred. */
    HUNDRED("number", "of 100"),
    /** A count, or another number that has no unit of its own. */
    NUMBER("number", ""),
    /** A month. */
    MONTH("date", ""),
    /** A year. */
    YEAR("date", ""),
    /** A name, whatever digits it has. */
    NAME("name", "");

    private final String key;
    private final String unit;

    Kind(String key, String unit) {
      this.key = key;
      this.unit = unit;
    }

    /** Its name in JSON. */
    public String key() {
      return key;
    }

    /** The unit in JSON; empty where it has none. */
    public String unit() {
      return unit;
    }
  }
}
