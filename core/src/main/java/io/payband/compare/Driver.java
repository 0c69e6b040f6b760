package io.payband.compare;

import java.util.List;

/**
 * Something that drives pay, as it is measured for two roles. One that is not measured for both is
 * left out rather than described.
 *
 * @param kind which
 * @param lines its measures, at least one
 * @param sources ids of the sources
 * @param period of when it is, in words
 * @param remark what else a reader should know; may be empty
 */
public record Driver(
    Kind kind, List<Line> lines, List<String> sources, String period, String remark) {

  /** Copies the lists. */
  public Driver {
    lines = List.copyOf(lines);
    sources = List.copyOf(sources);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nothing is measured of " + kind);
    }
  }

  /** Which driver. */
  public enum Kind {
    BREADTH("breadth", "Technologies per person"),
    DEMAND("demand", "Openings and outlook"),
    PEOPLE("people", "Levels and employers"),
    ORGANISATION("organisation", "Size of the organisation");

    private final String key;
    private final String words;

    Kind(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }

    /** What readers call it. */
    public String words() {
      return words;
    }
  }

  /** What a number is. */
  public enum Unit {
    /** A number with one decimal. */
    NUMBER("number"),
    /** A whole count. */
    COUNT("count"),
    /** A share, 0 to 1. */
    SHARE("share"),
    /** A relative change, such as 0.15 for 15 % more. */
    CHANGE("change");

    private final String key;

    Unit(String key) {
      this.key = key;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }
  }

  /**
   * One measure of both.
   *
   * @param name what is measured, in words
   * @param unit what the numbers are
   * @param first of the first
   * @param second of the second
   * @param firstCount people or records behind the first; 0 where a publisher's own figure
   * @param secondCount behind the second
   */
  public record Line(
      String name, Unit unit, double first, double second, int firstCount, int secondCount) {}
}
