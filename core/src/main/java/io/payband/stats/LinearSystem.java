package io.payband.stats;

/** Small dense symmetric positive definite systems. */
public final class LinearSystem {

  private LinearSystem() {}

  /**
   * Solves A x = b by Cholesky's decomposition.
   *
   * @param a symmetric positive definite, n × n; not changed
   * @param b right side of length n; not changed
   * @throws ArithmeticException when A is not positive definite
   */
  public static double[] solve(double[][] a, double[] b) {
    return Cholesky.of(a).solve(b);
  }
}
