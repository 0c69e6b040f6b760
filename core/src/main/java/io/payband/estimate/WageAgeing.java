package io.payband.estimate;

import io.payband.money.MonthlyIndex;
import io.payband.observation.OfficialWage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Moves wages through time.
 *
 * <p>Between the first and the last May for which the occupation's own official median is known it
 * is that median which counts, straight in logarithms between the years that have one. Before May
 * 2021 it is the Employment Cost Index: the statistics of 2020 merge occupations, and a merged
 * group's median moves with its mixture. After the last official year, and where an occupation's
 * median is not published, it is average hourly earnings.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class WageAgeing {

  private static final int FIRST_YEAR = 2021;
  private static final int MAY = 5;

  private final YearMonth first;
  private final YearMonth last;
  private final MonthlyIndex employmentCost;
  private final MonthlyIndex hourlyEarnings;
  private final Map<String, NavigableMap<YearMonth, Double>> logMedians = new HashMap<>();

  /**
   * An ageing.
   *
   * @param official national wages of any years; those before 2021 are not used
   * @param employmentCost the Employment Cost Index, wages, continued by the total
   * @param hourlyEarnings average hourly earnings, final months
   */
  public WageAgeing(
      Collection<OfficialWage> official, MonthlyIndex employmentCost, MonthlyIndex hourlyEarnings) {
    this.employmentCost = employmentCost;
    this.hourlyEarnings = hourlyEarnings;
    YearMonth latest = YearMonth.of(FIRST_YEAR, MAY);
    for (OfficialWage wage : official) {
      YearMonth month = YearMonth.of(wage.year(), MAY);
      if (wage.year() >= FIRST_YEAR && wage.p50() > 0) {
        logMedians
            .computeIfAbsent(wage.occupation(), key -> new TreeMap<>())
            .put(month, Math.log(wage.p50()));
        latest = month.isAfter(latest) ? month : latest;
      }
    }
    first = YearMonth.of(FIRST_YEAR, MAY);
    last = latest;
  }

  /** The first month that can be asked for. */
  public YearMonth firstMonth() {
    return employmentCost.first();
  }

  /** The last month that can be asked for. */
  public YearMonth lastMonth() {
    return hourlyEarnings.last();
  }

  /**
   * Growth of an occupation's wages from one month to another; negative when going back.
   *
   * @param occupation six-digit code; one without official medians ages by the general indexes
   * @throws IllegalArgumentException when a month lies outside {@link #firstMonth} to {@link
   *     #lastMonth}
   */
  public Growth growth(String occupation, YearMonth from, YearMonth to) {
    if (to.isBefore(from)) {
      Growth forth = growth(occupation, to, from);
      return new Growth(-forth.logGrowth(), forth.parts());
    }
    NavigableMap<YearMonth, Double> own = logMedians.getOrDefault(occupation, new TreeMap<>());
    YearMonth ownFirst = own.size() < 2 ? last : own.firstKey();
    YearMonth ownLast = own.size() < 2 ? last : own.lastKey();
    List<Part> parts = new ArrayList<>();
    add(parts, Index.EMPLOYMENT_COST, from, earlier(to, first), own);
    add(parts, Index.HOURLY_EARNINGS, later(from, first), earlier(to, ownFirst), own);
    add(parts, Index.OWN_MEDIANS, later(from, ownFirst), earlier(to, ownLast), own);
    add(parts, Index.HOURLY_EARNINGS, later(from, ownLast), to, own);
    return new Growth(parts.stream().mapToDouble(Part::logGrowth).sum(), parts);
  }

  /**
   * How far the occupation's own medians and general hourly earnings disagree about a time, as an
   * absolute difference of logarithms: a measure of what not knowing the own medians would cost.
   *
   * @return empty when the own medians cover no part of the time
   */
  public OptionalDouble disagreement(String occupation, YearMonth from, YearMonth to) {
    return growth(occupation, from, to).parts().stream()
        .filter(part -> part.index() == Index.OWN_MEDIANS)
        .mapToDouble(
            part -> Math.abs(part.logGrowth() - hourlyEarnings.logGrowth(part.from(), part.to())))
        .max();
  }

  private void add(
      List<Part> parts,
      Index index,
      YearMonth from,
      YearMonth to,
      NavigableMap<YearMonth, Double> own) {
    if (from.isBefore(to)) {
      double growth =
          switch (index) {
            case EMPLOYMENT_COST -> employmentCost.logGrowth(from, to);
            case HOURLY_EARNINGS -> hourlyEarnings.logGrowth(from, to);
            case OWN_MEDIANS -> logMedian(own, to) - logMedian(own, from);
          };
      parts.add(new Part(index, from, to, growth));
    }
  }

  private static double logMedian(NavigableMap<YearMonth, Double> own, YearMonth month) {
    Map.Entry<YearMonth, Double> before = own.floorEntry(month);
    Map.Entry<YearMonth, Double> after = own.ceilingEntry(month);
    if (before == null || after == null) {
      throw new IllegalStateException("no own median on both sides of " + month);
    }
    double span = months(before.getKey(), after.getKey());
    double part = span == 0 ? 0 : months(before.getKey(), month) / span;
    return before.getValue() + part * (after.getValue() - before.getValue());
  }

  private static double months(YearMonth from, YearMonth to) {
    return (to.getYear() - from.getYear()) * 12.0 + to.getMonthValue() - from.getMonthValue();
  }

  private static YearMonth earlier(YearMonth a, YearMonth b) {
    return a.isBefore(b) ? a : b;
  }

  private static YearMonth later(YearMonth a, YearMonth b) {
    return a.isAfter(b) ? a : b;
  }

  /** What a wage was aged by. */
  public enum Index {
    /** The occupation's own official medians. */
    OWN_MEDIANS,
    /** Employment Cost Index. */
    EMPLOYMENT_COST,
    /** Average hourly earnings of all private employees. */
    HOURLY_EARNINGS
  }

  /**
   * A stretch of time with one index.
   *
   * @param index the index
   * @param from first month
   * @param to last month, after the first
   * @param logGrowth logarithm of the growth from the first to the last
   */
  public record Part(Index index, YearMonth from, YearMonth to, double logGrowth) {}

  /**
   * A growth and where it comes from.
   *
   * @param logGrowth logarithm of the growth; negative when going back in time and wages grew
   * @param parts the stretches that it is made of, in order of time, always forwards
   */
  public record Growth(double logGrowth, List<Part> parts) {

    /** Copies the list. */
    public Growth {
      parts = List.copyOf(parts);
    }

    /** Whether all of it comes from the occupation's own medians. */
    public boolean isOwn() {
      return parts.stream().allMatch(part -> part.index() == Index.OWN_MEDIANS);
    }
  }
}
