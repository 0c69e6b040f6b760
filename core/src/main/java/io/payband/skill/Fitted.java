package io.payband.skill;

import java.util.Arrays;

/**
 * A design with its weights, variances and effects.
 *
 * @param design who answered
 * @param fit the effects
 */
record Fitted(Design design, TwoLevelFit fit) {

  private static final int STEPS = 12;
  private static final double NEAR = 1e-2;
  private static final double GRID = .005;
  private static final int POINTS = 20;

  /** Finds weights and variances in turn. */
  static Fitted of(Design design) {
    double[] weights = new double[design.y.length];
    Arrays.fill(weights, 1);
    TwoLevelFit fit = new TwoLevelFit(new Sums(design, weights, true), Variances.START);
    fit = settled(new Sums(design, Residuals.weights(design, fit, weights), true), fit.variances());
    Sums sums = new Sums(design, Residuals.weights(design, fit, weights), true);
    fit = settled(sums, fit.variances());
    return new Fitted(design, settled(sums, fit.variances().withOwn(own(sums, fit.variances()))));
  }

  private static TwoLevelFit settled(Sums sums, Variances start) {
    TwoLevelFit fit = new TwoLevelFit(sums, start);
    for (int step = 0; step < STEPS; step++) {
      Variances next = fit.next();
      boolean done = next.isNear(fit.variances(), NEAR);
      fit = new TwoLevelFit(sums, next);
      if (done) {
        break;
      }
    }
    return fit;
  }

  /**
   * How far roles lie apart: the mean over its likelihood, all spreads from 0 to a tenth being
   * equally credible beforehand. The likeliest value alone may be 0 by chance, and would then claim
   * that each technology is worth the same in every role.
   */
  private static double own(Sums sums, Variances at) {
    double[] evidence = new double[POINTS];
    double best = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < POINTS; k++) {
      double spread = (k + .5) * GRID;
      evidence[k] = new TwoLevelFit(sums, at.withOwn(spread * spread)).evidence();
      best = Math.max(best, evidence[k]);
    }
    double sum = 0;
    double total = 0;
    for (int k = 0; k < POINTS; k++) {
      double spread = (k + .5) * GRID;
      double weight = Math.exp(evidence[k] - best);
      sum += weight * spread * spread;
      total += weight;
    }
    return sum / total;
  }

  /** How much each answer counts. */
  double[] weights() {
    return fit.weights();
  }

  /** The same answers and weights with hardly any shrinkage. */
  Fitted unshrunk() {
    Variances loose = Variances.unshrunk(fit.variances().rest());
    return new Fitted(design, new TwoLevelFit(new Sums(design, weights(), true), loose));
  }

  /** An effect in a role. */
  double log(int role, int technology) {
    return fit.overall(technology) + fit.deviation(role, technology);
  }

  /** Its standard error. */
  double error(int role, int technology) {
    return Math.sqrt(
        fit.contrast().overall(technology, 1).deviation(role, technology, 1).variance());
  }
}
