package io.payband.skill;

/** Cholesky's decomposition of a small symmetric positive definite matrix, kept for many solves. */
final class Cholesky {

  private final double[][] lower;

  /**
   * Decomposes.
   *
   * @param a symmetric positive definite; not changed
   * @throws ArithmeticException when it is not positive definite
   */
  Cholesky(double[][] a) {
    int n = a.length;
    lower = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] line = new double[i + 1];
      lower[i] = line;
      for (int j = 0; j <= i; j++) {
        double[] other = lower[j];
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= line[k] * other[k];
        }
        if (i == j) {
          if (!(sum > 0)) {
            throw new ArithmeticException("not positive definite at row " + i);
          }
          line[i] = Math.sqrt(sum);
        } else {
          line[j] = sum / other[j];
        }
      }
    }
  }

  /** Solves A x = b. */
  double[] solve(double[] b) {
    int n = lower.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      double[] line = lower[i];
      double sum = x[i];
      for (int k = 0; k < i; k++) {
        sum -= line[k] * x[k];
      }
      x[i] = sum / line[i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double value = x[i] / lower[i][i];
      x[i] = value;
      double[] line = lower[i];
      for (int k = 0; k < i; k++) {
        x[k] -= line[k] * value;
      }
    }
    return x;
  }

  /** The inverse. */
  double[][] inverse() {
    int n = lower.length;
    double[][] out = new double[n][];
    double[] unit = new double[n];
    for (int i = 0; i < n; i++) {
      unit[i] = 1;
      out[i] = solve(unit);
      unit[i] = 0;
    }
    return out;
  }

  /** zᵀ A⁻¹ z. */
  double form(double[] z) {
    int from = 0;
    while (from < z.length && z[from] == 0) {
      from++;
    }
    double[] x = z.clone();
    double sum = 0;
    for (int i = from; i < x.length; i++) {
      double[] line = lower[i];
      double value = x[i];
      for (int k = from; k < i; k++) {
        value -= line[k] * x[k];
      }
      x[i] = value / line[i];
      sum += x[i] * x[i];
    }
    return sum;
  }

  /** Natural logarithm of the determinant. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < lower.length; i++) {
      sum += 2 * Math.log(lower[i][i]);
    }
    return sum;
  }
}
