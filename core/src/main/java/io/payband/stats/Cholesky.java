package io.payband.stats;

/** A small dense symmetric positive definite matrix, taken apart by Cholesky. Immutable. */
public final class Cholesky {

  private final double[][] l;

  private Cholesky(double[][] l) {
    this.l = l;
  }

  /**
   * Takes a matrix apart.
   *
   * @param a n × n, of which the lower half is read; not changed
   * @throws ArithmeticException when it is not positive definite
   */
  public static Cholesky of(double[][] a) {
    int n = a.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        if (i != j) {
          l[i][j] = sum / l[j][j];
        } else if (sum > 0) {
          l[i][i] = Math.sqrt(sum);
        } else {
          throw new ArithmeticException("not positive definite at row " + i);
        }
      }
    }
    return new Cholesky(l);
  }

  /** The x with A x = b, a fresh array; b has length n and is not changed. */
  public double[] solve(double[] b) {
    int n = b.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= l[i][k] * x[k];
      }
      x[i] /= l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= l[k][i] * x[k];
      }
      x[i] /= l[i][i];
    }
    return x;
  }

  /** Its inverse, a fresh array. */
  public double[][] inverse() {
    int n = l.length;
    double[][] out = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] unit = new double[n];
      unit[i] = 1;
      out[i] = solve(unit);
    }
    return out;
  }

  /** ln of its determinant. */
  public double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < l.length; i++) {
      sum += Math.log(l[i][i]);
    }
    return 2 * sum;
  }
}
