package io.payband.skill;

/**
 * The two-level model at given variances: the effects and how sure they are.
 *
 * <p>Pay's logarithm is what is held alike, plus for each technology its effect in all roles and
 * the deviation of the role from that; the effects are drawn about zero with the variances. A
 * role's own effects are eliminated first, so that one system of the common ones is left (Searle,
 * Casella and McCulloch, Variance Components, 1992, chapter 7).
 */
final class TwoLevelFit {

  /** Nearly none, and enough that a group nobody is in does no harm. */
  private static final double CONTROL_PENALTY = .01;

  private final Sums sums;
  private final Variances variances;
  private final Cholesky[] ownRoots;

  /** Common effects that each own effect stands in for, by role. */
  private final double[][][] reduced;

  private final Cholesky root;
  private final double[] common;
  private final double[][] own;

  TwoLevelFit(Sums sums, Variances variances) {
    this.sums = sums;
    this.variances = variances;
    int roles = sums.ownOwn.length;
    int p = sums.common;
    double overallPenalty = variances.rest() / variances.overall();
    double ownPenalty = variances.rest() / variances.own();
    double[][] left = new double[p][];
    for (int i = 0; i < p; i++) {
      left[i] = sums.commonCommon[i].clone();
      left[i][i] += i < sums.design.controls ? CONTROL_PENALTY : overallPenalty;
    }
    double[] right = sums.commonY.clone();
    ownRoots = new Cholesky[roles];
    reduced = new double[roles][][];
    own = new double[roles][];
    for (int r = 0; r < roles; r++) {
      int m = sums.ownOwn[r].length;
      double[][] block = new double[m][];
      for (int k = 0; k < m; k++) {
        block[k] = sums.ownOwn[r][k].clone();
        block[k][k] += ownPenalty;
      }
      ownRoots[r] = new Cholesky(block);
      double[] solved = ownRoots[r].solve(sums.ownY[r]);
      own[r] = solved;
      reduced[r] = times(ownRoots[r].inverse(), sums.ownCommon[r], p);
      for (int k = 0; k < m; k++) {
        double[] meets = sums.ownCommon[r][k];
        double[] by = reduced[r][k];
        for (int i = 0; i < p; i++) {
          double value = meets[i];
          if (value == 0) {
            continue;
          }
          right[i] -= value * solved[k];
          double[] line = left[i];
          // The upper half is never read.
          for (int j = 0; j <= i; j++) {
            line[j] -= value * by[j];
          }
        }
      }
    }
    root = new Cholesky(left);
    common = root.solve(right);
    for (int r = 0; r < roles; r++) {
      for (int k = 0; k < own[r].length; k++) {
        double sum = own[r][k];
        for (int i = 0; i < p; i++) {
          sum -= reduced[r][k][i] * common[i];
        }
        own[r][k] = sum;
      }
    }
  }

  private static double[][] times(double[][] a, double[][] b, int columns) {
    double[][] out = new double[a.length][columns];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        double value = a[i][k];
        for (int j = 0; j < columns; j++) {
          out[i][j] += value * b[k][j];
        }
      }
    }
    return out;
  }

  double[] weights() {
    return sums.weights.clone();
  }

  Variances variances() {
    return variances;
  }

  /** Effect of a technology in all roles together. */
  double overall(int technology) {
    return common[sums.design.controls + technology];
  }

  /** A role's deviation from it; 0 where the role has none of its own. */
  double deviation(int role, int technology) {
    int k = sums.design.own[role][technology];
    return k < 0 ? 0 : own[role][k];
  }

  /** Log pay that is expected of a respondent. */
  double expected(int i) {
    Design design = sums.design;
    double sum = sums.middle;
    for (int k = 0; k < design.controlColumns[i].length; k++) {
      sum += design.controlValues[i][k] * common[design.controlColumns[i][k]];
    }
    if (sums.common > design.controls) {
      for (int t : design.used[i]) {
        sum += overall(t) + deviation(design.role[i], t);
      }
    }
    return sum;
  }

  /**
   * By how much the effect of a technology in a role would move if the role's own respondents alone
   * showed an effect larger by one; from 0 to 1. The role has an effect of its own.
   */
  double ownWeight(int role, int technology) {
    int k = sums.design.own[role][technology];
    double[] right = sums.ownCommon[role][k].clone();
    double[] pulled = sums.ownOwn[role][k];
    for (int j = 0; j < pulled.length; j++) {
      for (int i = 0; i < right.length; i++) {
        right[i] -= pulled[j] * reduced[role][j][i];
      }
    }
    double[] moved = root.solve(right);
    double sum = ownRoots[role].solve(pulled)[k] + moved[sums.design.controls + technology];
    for (int i = 0; i < moved.length; i++) {
      sum -= reduced[role][k][i] * moved[i];
    }
    return Math.clamp(sum, 0, 1);
  }

  /** A weighted sum of effects. */
  Contrast contrast() {
    return new Contrast();
  }

  /** A weighted sum of effects, of which the error is asked. */
  final class Contrast {
    private final double[] onCommon = new double[sums.common];
    private final double[][] onOwn = new double[own.length][];
    private double absent;

    /** Adds a technology's effect in all roles. */
    Contrast overall(int technology, double weight) {
      onCommon[sums.design.controls + technology] += weight;
      return this;
    }

    /** Adds a role's deviation; where there is none of its own, it is 0 and as unsure as any. */
    Contrast deviation(int role, int technology, double weight) {
      int k = sums.design.own[role][technology];
      if (k < 0) {
        absent += weight * weight;
        return this;
      }
      if (onOwn[role] == null) {
        onOwn[role] = new double[own[role].length];
      }
      onOwn[role][k] += weight;
      return this;
    }

    /** Its variance. */
    double variance() {
      double[] z = onCommon.clone();
      double sum = 0;
      for (int r = 0; r < onOwn.length; r++) {
        double[] weight = onOwn[r];
        if (weight == null) {
          continue;
        }
        double[] solved = ownRoots[r].solve(weight);
        for (int k = 0; k < weight.length; k++) {
          sum += weight[k] * solved[k];
          double[] by = reduced[r][k];
          for (int i = 0; weight[k] != 0 && i < z.length; i++) {
            z[i] -= weight[k] * by[i];
          }
        }
      }
      sum += root.form(z);
      return sum * variances.rest() + absent * variances.own();
    }
  }

  /**
   * One step towards the likeliest spread of effects in all roles (MacKay 1992) and of the rest.
   */
  Variances next() {
    int controls = sums.design.controls;
    double squares = 0;
    double trace = 0;
    double[] unit = new double[sums.common];
    for (int i = controls; i < sums.common; i++) {
      squares += common[i] * common[i];
      unit[i] = 1;
      trace += root.form(unit);
      unit[i] = 0;
    }
    double freedom = sums.common - controls - trace * variances.rest() / variances.overall();
    return new Variances(
        Residuals.variance(sums.design, this, sums.weights, controls + freedom + ownFreedom()),
        freedom <= 0 ? LEAST : Math.max(LEAST, squares / freedom),
        variances.own());
  }

  private static final double LEAST = 1e-7;

  private double ownFreedom() {
    double trace = 0;
    int count = 0;
    for (int r = 0; r < own.length; r++) {
      double[][] block = ownRoots[r].inverse();
      for (int k = 0; k < own[r].length; k++) {
        trace += block[k][k] + root.form(reduced[r][k]);
        count++;
      }
    }
    return count - trace * variances.rest() / variances.own();
  }

  /** Logarithm of the likelihood of the variances, but for what is the same at any of them. */
  double evidence() {
    double logs = root.logDeterminant();
    double explained = 0;
    for (int i = 0; i < sums.common; i++) {
      explained += sums.commonY[i] * common[i];
    }
    int count = 0;
    for (int r = 0; r < own.length; r++) {
      logs += ownRoots[r].logDeterminant();
      for (int k = 0; k < own[r].length; k++) {
        explained += sums.ownY[r][k] * own[r][k];
        count++;
      }
    }
    int technologies = sums.common - sums.design.controls;
    double priors =
        technologies * Math.log(variances.rest() / variances.overall())
            + count * Math.log(variances.rest() / variances.own());
    return -(logs - priors + (sums.squares - explained) / variances.rest()) / 2;
  }
}
