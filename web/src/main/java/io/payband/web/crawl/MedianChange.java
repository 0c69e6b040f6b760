package io.payband.web.crawl;

import io.payband.compare.SnapshotDifference.Cell;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.Measure;
import java.util.Optional;

/**
 * How the median of one role or occupation differs between two snapshots: the nation, all levels
 * together; a role's in the market, an occupation's by official wages.
 *
 * @param slug of the role, or code of the occupation
 * @param name what readers call it
 * @param isRole whether it is a role
 * @param measure which pay
 * @param before in the earlier snapshot; empty where that had none
 * @param after in the later one; empty where it has none
 */
record MedianChange(
    String slug,
    String name,
    boolean isRole,
    Measure measure,
    Optional<Median> before,
    Optional<Median> after) {

  /** Checks that there is a figure, and that the two differ. */
  MedianChange {
    if (before.map(Median::median).equals(after.map(Median::median))) {
      throw new IllegalArgumentException("nothing has changed at " + slug);
    }
  }

  /**
   * A median.
   *
   * @param median whole dollars a year
   * @param low lower end of its 90 % interval
   * @param high upper end
   */
  record Median(long median, long low, long high) {

    /** Checks the order. */
    Median {
      if (!(0 < low && low <= median && median <= high)) {
        throw new IllegalArgumentException(
            "a median lies within its interval: " + median + " in " + low + " to " + high);
      }
    }

    private static Optional<Median> of(Estimate estimate) {
      return estimate instanceof Estimate.Estimated found
          ? Optional.of(
              new Median(
                  Math.round(found.band().p50()),
                  Math.round(found.medianInterval().low()),
                  Math.round(found.medianInterval().high())))
          : Optional.empty();
    }
  }

  /** What the feed tells of a figure that differs; empty for levels, other lanes and other ends. */
  static Optional<MedianChange> of(Cell cell) {
    boolean official = cell.lane() == Lane.OFFICIAL;
    if (cell.level() != null || !(official || cell.lane() == Lane.MARKET)) {
      return Optional.empty();
    }
    Optional<Median> before = Median.of(cell.first());
    Optional<Median> after = Median.of(cell.second());
    return before.map(Median::median).equals(after.map(Median::median))
        ? Optional.empty()
        : Optional.of(
            new MedianChange(cell.slug(), cell.name(), !official, cell.measure(), before, after));
  }

  /** After ÷ before; 1 where one of the two is missing. */
  double ratio() {
    return before.isPresent() && after.isPresent()
        ? (double) after.get().median() / before.get().median()
        : 1;
  }

  /** Whether the later median lies outside the interval that the earlier one had. */
  boolean isBeyond() {
    return before.isPresent()
        && after.isPresent()
        && (after.get().median() < before.get().low()
            || after.get().median() > before.get().high());
  }

  /** The address of its page within this site. */
  String path() {
    return (isRole ? "/roles/" : "/occupations/") + slug;
  }
}
