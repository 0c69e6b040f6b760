package io.payband.web.compare;

import io.payband.compare.Driver;
import io.payband.web.figure.Slips;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/**
 * A driver of pay with its measures, in words.
 *
 * @param name what it is
 * @param measures its measures
 * @param source where they are from and of when
 */
public record DriverRow(String name, List<Measured> measures, String source) {

  /** Copies the list. */
  public DriverRow {
    measures = List.copyOf(measures);
  }

  /**
   * One measure of both.
   *
   * @param name what is measured
   * @param first of the first
   * @param second of the second
   * @param firstOf how many people say so; empty for a publisher's own figure
   * @param secondOf how many people say so of the second
   */
  public record Measured(
      String name, String first, String second, String firstOf, String secondOf) {}

  static DriverRow of(Driver driver, Slips names) {
    List<Measured> measures = new ArrayList<>();
    for (Driver.Line line : driver.lines()) {
      measures.add(
          new Measured(
              Say.sentence(line.name()),
              said(line.first(), line.unit()),
              said(line.second(), line.unit()),
              people(line.firstCount()),
              people(line.secondCount())));
    }
    List<String> where = new ArrayList<>();
    if (!driver.sources().isEmpty()) {
      where.add(Say.list(names.namesOf(driver.sources())));
    }
    if (!driver.period().isEmpty()) {
      where.add(driver.period());
    }
    String source = Say.full(String.join(", ", where));
    return new DriverRow(driver.kind().words(), measures, (source + " " + driver.remark()).strip());
  }

  private static String said(double value, Driver.Unit unit) {
    return switch (unit) {
      case NUMBER -> Say.oneDecimal(value);
      case COUNT -> Say.count(Math.round(value));
      case SHARE -> Say.percent(value);
      case CHANGE -> Say.change(1 + value);
    };
  }

  private static String people(int count) {
    return count == 0 ? "" : "of " + Say.count(count);
  }
}
