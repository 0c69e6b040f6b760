package io.payband.skill;

import io.payband.observation.RoleReport;

/**
 * How much better pay is foretold with technologies than without, among answers that were left out
 * of the fit, in five folds that follow from the answers' content.
 */
final class HeldOut {

  private static final int FOLDS = 5;

  private final Design design;
  private final double[] plain;
  private final double[] withSkills;

  HeldOut(Fitted fitted) {
    design = fitted.design();
    int n = design.y.length;
    plain = new double[n];
    withSkills = new double[n];
    Variances variances = fitted.fit().variances();
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = fitted.weights();
      int left = 0;
      for (int i = 0; i < n; i++) {
        if (fold(design.reports.get(i)) == fold) {
          weights[i] = 0;
        } else {
          left++;
        }
      }
      if (left == 0 || left == n) {
        continue;
      }
      TwoLevelFit without = new TwoLevelFit(new Sums(design, weights, false), variances);
      TwoLevelFit with = new TwoLevelFit(new Sums(design, weights, true), variances);
      for (int i = 0; i < n; i++) {
        if (weights[i] == 0) {
          plain[i] = square(design.y[i] - without.expected(i));
          withSkills[i] = square(design.y[i] - with.expected(i));
        }
      }
    }
  }

  private static double square(double x) {
    return x * x;
  }

  private static int fold(RoleReport report) {
    String identity =
        String.join(
            "|",
            report.source(),
            report.slug(),
            Double.toString(report.pay()),
            Double.toString(report.years()),
            report.organisation().name(),
            report.remote().name(),
            String.join(";", report.technologies()));
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < identity.length(); i++) {
      hash = (hash ^ identity.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return (int) Long.remainderUnsigned((hash * 0x9E3779B97F4A7C15L) >>> 16, FOLDS);
  }

  /** A share over fewer answers is mostly chance. */
  private static final int LEAST = 100;

  /**
   * Share of what is left open without technologies that they take away; NaN of fewer than a
   * hundred answers.
   */
  double explained(String slug) {
    double before = 0;
    double after = 0;
    int answers = 0;
    for (int i = 0; i < plain.length; i++) {
      if (slug.isEmpty() || design.reports.get(i).slug().equals(slug)) {
        before += plain[i];
        after += withSkills[i];
        answers++;
      }
    }
    return answers < LEAST ? Double.NaN : 1 - after / before;
  }
}
