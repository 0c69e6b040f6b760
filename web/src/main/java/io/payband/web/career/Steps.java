package io.payband.web.career;

import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Side;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate.Estimated;
import io.payband.web.text.Say;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which step up the ladder brings most. */
public final class Steps {

  private Steps() {}

  /**
   * A step.
   *
   * @param to the level that it leads to
   * @param ratio median there ÷ median one level below
   */
  private record Step(CareerLevel to, double ratio) {}

  /** Of one role, as a heading; empty when its levels are not split. */
  public static String heading(Side side) {
    return largest(side)
        .map(step -> "The largest step is to " + step.to().word() + ": " + Say.change(step.ratio()))
        .orElse("");
  }

  /** Of two roles, with the names that the page gives them; empty when neither has levels. */
  public static String heading(Side first, String firstName, Side second, String secondName) {
    Optional<Step> a = largest(first);
    Optional<Step> b = largest(second);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? heading(first) : heading(second);
    }
    if (a.get().to() == b.get().to()) {
      return "The largest step is to "
          + a.get().to().word()
          + " for both: "
          + Say.change(a.get().ratio())
          + " and "
          + Say.change(b.get().ratio());
    }
    return "The largest step: "
        + a.get().to().word()
        + " for "
        + firstName
        + ", "
        + b.get().to().word()
        + " for "
        + secondName;
  }

  private static Optional<Step> largest(Side side) {
    List<LevelEstimate> levels = side.levels();
    @Nullable Step best = null;
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i - 1).estimate() instanceof Estimated below
          && levels.get(i).estimate() instanceof Estimated here) {
        double ratio = here.band().p50() / below.band().p50();
        if (best == null || ratio > best.ratio()) {
          best = new Step(levels.get(i).level(), ratio);
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
