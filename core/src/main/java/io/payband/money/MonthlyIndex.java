package io.payband.money;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A published wage or price index as a series of months. Between two published months the logarithm
 * runs straight; outside the published span the index is not known and is refused.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MonthlyIndex {

  private final String name;
  private final TreeMap<YearMonth, Double> values;

  /**
   * Copies a series.
   *
   * @param name short name, used in messages
   * @param values index by month; at least one, each above 0
   */
  public MonthlyIndex(String name, Map<YearMonth, Double> values) {
    this.name = name;
    this.values = new TreeMap<>(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("index " + name + " has no values");
    }
    values.forEach((month, value) -> {
      if (!(value > 0)) {
        throw new IllegalArgumentException("index " + name + " at " + month + ": " + value);
      }
    });
  }

  /** The short name. */
  public String name() {
    return name;
  }

  /** The first published month. */
  public YearMonth first() {
    return values.firstKey();
  }

  /** The last published month. */
  public YearMonth last() {
    return values.lastKey();
  }

  /** The published values, in order of time. */
  public NavigableMap<YearMonth, Double> values() {
    return java.util.Collections.unmodifiableNavigableMap(values);
  }

  /**
   * Logarithm of the growth from one month to another; negative when going back.
   *
   * @throws IllegalArgumentException when a month lies outside the published span
   */
  public double logGrowth(YearMonth from, YearMonth to) {
    return logAt(to) - logAt(from);
  }

  /**
   * This index where it is published, and the growth of another before and after.
   *
   * @throws IllegalArgumentException when the other does not cover the end that it would continue
   */
  public MonthlyIndex extendedBy(MonthlyIndex other) {
    TreeMap<YearMonth, Double> joined = new TreeMap<>(values);
    other
        .values
        .headMap(first(), false)
        .forEach((month, value) -> joined.put(month, grown(first(), other, month)));
    other
        .values
        .tailMap(last(), false)
        .forEach((month, value) -> joined.put(month, grown(last(), other, month)));
    return new MonthlyIndex(name, joined);
  }

  private double grown(YearMonth end, MonthlyIndex other, YearMonth month) {
    return Math.exp(logAt(end) + other.logGrowth(end, month));
  }

  private double logAt(YearMonth month) {
    Map.Entry<YearMonth, Double> before = values.floorEntry(month);
    Map.Entry<YearMonth, Double> after = values.ceilingEntry(month);
    if (before == null || after == null) {
      throw new IllegalArgumentException(
          "index " + name + " covers " + first() + " to " + last() + ", not " + month);
    }
    double a = Math.log(before.getValue());
    if (before.getKey().equals(after.getKey())) {
      return a;
    }
    double b = Math.log(after.getValue());
    double span = months(after.getKey()) - months(before.getKey());
    return a + (b - a) * (months(month) - months(before.getKey())) / span;
  }

  private static double months(YearMonth month) {
    return month.getYear() * 12.0 + month.getMonthValue();
  }
}
