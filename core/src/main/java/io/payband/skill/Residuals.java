package io.payband.skill;

import io.payband.stats.Medians;

/** What a fit leaves open, and what that says of how much each answer should count. */
final class Residuals {

  /** As for the location of pay: a residual beyond twice the scale counts less. */
  private static final double SCALE = 1.2;

  private static final double BEND = 2;

  private Residuals() {}

  /** Weights by Huber's rule; 0 stays 0. */
  static double[] weights(Design design, TwoLevelFit fit, double[] before) {
    int n = design.y.length;
    double[] absolute = new double[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (before[i] > 0) {
        absolute[size++] = Math.abs(design.y[i] - fit.expected(i));
      }
    }
    double limit = BEND * SCALE * Medians.quantile(java.util.Arrays.copyOf(absolute, size), .5);
    double[] out = new double[n];
    int at = 0;
    for (int i = 0; i < n; i++) {
      if (before[i] > 0) {
        double a = absolute[at++];
        out[i] = a <= limit ? 1 : limit / a;
      }
    }
    return out;
  }

  /**
   * Variance of one answer of weight 1 under which the errors of the effects come out right:
   * Huber's E ψ² ÷ (E ψ′)², times the mean weight that the sums carry already.
   *
   * @param free parameters that the data decided
   */
  static double variance(Design design, TwoLevelFit fit, double[] weights, double free) {
    double squares = 0;
    double total = 0;
    int whole = 0;
    int n = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double pulled = weights[i] * (design.y[i] - fit.expected(i));
        squares += pulled * pulled;
        total += weights[i];
        whole += weights[i] >= 1 ? 1 : 0;
        n++;
      }
    }
    double share = whole / (double) n;
    return squares / Math.max(1, n - free) * (total / n) / (share * share);
  }
}
