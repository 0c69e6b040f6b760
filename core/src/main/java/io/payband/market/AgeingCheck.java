package io.payband.market;

import java.util.List;

/**
 * What the wage indexes say of two surveys of one publisher: how far the typical pay of each role
 * should have moved from the one to the other, and how far it did.
 *
 * @param from id of the earlier survey
 * @param to id of the later one
 * @param years years between them
 * @param lines by role, in order of slug
 */
public record AgeingCheck(String from, String to, int years, List<Line> lines) {

  private static final double LEAST = .01;

  /** Copies the list. */
  public AgeingCheck {
    lines = List.copyOf(lines);
  }

  /**
   * One role.
   *
   * @param slug the role
   * @param said ln growth by the indexes
   * @param found ln growth of the survey's median
   * @param error standard error of the latter, from the spread of the answers
   */
  public record Line(String slug, double said, double found, double error) {}

  /** Mean of found less said, ln; NaN without lines. */
  public double bias() {
    return lines.stream().mapToDouble(l -> l.found() - l.said()).average().orElse(Double.NaN);
  }

  /** Mean size of found less said, ln; NaN without lines. */
  public double meanDeviation() {
    return lines.stream()
        .mapToDouble(l -> Math.abs(l.found() - l.said()))
        .average()
        .orElse(Double.NaN);
  }

  /**
   * Standard error of ageing over these years: what is left of the deviations when the sampling of
   * the two medians is taken away.
   */
  public double error() {
    double squares = 0;
    for (Line line : lines) {
      double off = line.found() - line.said();
      squares += off * off - line.error() * line.error();
    }
    return lines.isEmpty() ? LEAST : Math.sqrt(Math.max(LEAST * LEAST, squares / lines.size()));
  }
}
