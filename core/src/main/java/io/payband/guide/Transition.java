package io.payband.guide;

import io.payband.job.CareerLevel;
import io.payband.market.Confidence;
import io.payband.market.Interval;
import io.payband.market.Measure;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A usual move and how the market's pay differs at its two ends, in the nation. It compares what
 * the typical person is paid here and there: not what one person gains by moving.
 *
 * @param from slug of the role that it leaves
 * @param move where it leads, and what that takes
 * @param name name of the role that it leads to
 * @param measure of which pay
 * @param level at which level, the same on both ends; null for all levels together
 * @param change the difference; empty where no source tells the two apart
 * @param reason one sentence that says why there is no difference; empty where there is one
 */
public record Transition(
    String from,
    RoleGuide.Move move,
    String name,
    Measure measure,
    @Nullable CareerLevel level,
    Optional<Change> change,
    String reason) {

  /** Checks that there is a difference or a reason. */
  public Transition {
    Objects.requireNonNull(measure);
    if (change.isPresent() != reason.isEmpty()) {
      throw new IllegalArgumentException("either a change or the reason for its absence");
    }
  }

  /**
   * How the medians differ.
   *
   * @param amount there minus here, whole dollars a year
   * @param ratio there ÷ here
   * @param interval 90 % interval of the ratio
   * @param confidence of the less sure of the two figures
   * @param ofOccupations whether a figure is the official one of a whole occupation
   */
  public record Change(
      long amount, double ratio, Interval interval, Confidence confidence, boolean ofOccupations) {

    /** Checks the order. */
    public Change {
      if (!(ratio > 0 && interval.low() <= ratio && ratio <= interval.high())) {
        throw new IllegalArgumentException("a ratio lies in its interval: " + ratio);
      }
    }

    /** Change in per cent of the pay here. */
    public double percent() {
      return 100 * (ratio - 1);
    }

    /** Whether the interval leaves no doubt about the direction. */
    public boolean isDecided() {
      return interval.low() > 1 || interval.high() < 1;
    }
  }
}
