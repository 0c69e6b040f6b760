package io.payband.market;

import java.util.List;

/**
 * The market lane beside a survey that it has not seen: what it says of each role's typical total
 * pay at the survey's time, and the survey's own median.
 *
 * @param survey id of the survey
 * @param lines by role, in order of slug
 */
public record OutsideCheck(String survey, List<Line> lines) {

  /** Copies the list. */
  public OutsideCheck {
    lines = List.copyOf(lines);
  }

  /**
   * One role.
   *
   * @param slug the role
   * @param said typical total pay by the market lane, dollars a year at the survey's time
   * @param found median of the survey, dollars a year
   * @param answers answers behind that median
   * @param error standard error of ln that median, from the spread of the answers
   * @param tau how strongly well-paying employers and places were weighed down
   */
  public record Line(
      String slug, double said, double found, int answers, double error, double tau) {

    /** ln of what was said over what was found. */
    public double logRatio() {
      return Math.log(said / found);
    }
  }

  /** Mean size of the logarithm of said over found; NaN without lines. */
  public double meanDeviation() {
    return lines.stream().mapToDouble(l -> Math.abs(l.logRatio())).average().orElse(Double.NaN);
  }

  /** Mean of the logarithm of said over found; NaN without lines. */
  public double bias() {
    return lines.stream().mapToDouble(Line::logRatio).average().orElse(Double.NaN);
  }

  /**
   * Standard error that one publisher's habit leaves in a role's figure: what is left of the
   * deviations when the sampling of the survey is taken away, shared between the survey and the two
   * publishers or so that the lane rests on.
   */
  public double habit() {
    double squares = 0;
    for (Line line : lines) {
      squares += line.logRatio() * line.logRatio() - line.error() * line.error();
    }
    return lines.isEmpty()
        ? LEAST_HABIT
        : Math.sqrt(Math.max(LEAST_HABIT * LEAST_HABIT, squares / lines.size() / SHARED));
  }

  private static final double SHARED = 1.5;
  private static final double LEAST_HABIT = .02;
}
