package io.payband.skill;

/**
 * Weighted sums of products of a design's columns: what is common to all roles, and for each role
 * its own effects and how they meet the common ones. A role's own effects never meet another's,
 * which is what makes the two-level model cheap.
 */
final class Sums {

  final Design design;
  final double[] weights;
  final int common;
  final double[][] commonCommon;
  final double[] commonY;
  final double[][][] ownCommon;
  final double[][][] ownOwn;
  final double[][] ownY;
  final double middle;

  /** Σ weight × (log pay − middle)². */
  final double squares;

  /**
   * Adds them up.
   *
   * @param weights one per report, 0 or above; 0 leaves it out
   * @param technologies false to leave all technologies out
   */
  Sums(Design design, double[] weights, boolean technologies) {
    this.design = design;
    this.weights = weights.clone();
    common = design.controls + (technologies ? design.technologies.size() : 0);
    commonCommon = new double[common][common];
    commonY = new double[common];
    int roles = design.roles.size();
    ownCommon = new double[roles][][];
    ownOwn = new double[roles][][];
    ownY = new double[roles][];
    for (int r = 0; r < roles; r++) {
      int m = technologies ? design.owns[r] : 0;
      ownCommon[r] = new double[m][common];
      ownOwn[r] = new double[m][m];
      ownY[r] = new double[m];
    }
    double sum = 0;
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * design.y[i];
      total += weights[i];
    }
    middle = sum / total;
    double spread = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        spread += weights[i] * (design.y[i] - middle) * (design.y[i] - middle);
        add(i, weights[i], technologies);
      }
    }
    squares = spread;
  }

  private void add(int i, double w, boolean technologies) {
    int[] columns = columns(i, technologies);
    double[] values = values(i, columns.length);
    double target = design.y[i] - middle;
    for (int a = 0; a < columns.length; a++) {
      double wa = w * values[a];
      commonY[columns[a]] += wa * target;
      double[] line = commonCommon[columns[a]];
      for (int b = 0; b < columns.length; b++) {
        line[columns[b]] += wa * values[b];
      }
    }
    if (!technologies) {
      return;
    }
    int r = design.role[i];
    int[] own = own(i);
    for (int k : own) {
      ownY[r][k] += w * target;
      double[] meets = ownCommon[r][k];
      for (int b = 0; b < columns.length; b++) {
        meets[columns[b]] += w * values[b];
      }
      double[] line = ownOwn[r][k];
      for (int other : own) {
        line[other] += w;
      }
    }
  }

  /** Numbers of the respondent's effects in their role. */
  int[] own(int i) {
    int[] of = design.own[design.role[i]];
    int[] out = new int[design.used[i].length];
    int size = 0;
    for (int t : design.used[i]) {
      if (of[t] >= 0) {
        out[size++] = of[t];
      }
    }
    return java.util.Arrays.copyOf(out, size);
  }

  private int[] columns(int i, boolean technologies) {
    int[] controls = design.controlColumns[i];
    if (!technologies) {
      return controls;
    }
    int[] out = java.util.Arrays.copyOf(controls, controls.length + design.used[i].length);
    for (int k = 0; k < design.used[i].length; k++) {
      out[controls.length + k] = design.controls + design.used[i][k];
    }
    return out;
  }

  private double[] values(int i, int size) {
    double[] controls = design.controlValues[i];
    double[] out = java.util.Arrays.copyOf(controls, size);
    java.util.Arrays.fill(out, controls.length, size, 1);
    return out;
  }
}
