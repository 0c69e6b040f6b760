package io.payband.stats;

/** The standard normal distribution. Pure functions. */
public final class Normal {

  private static final double[] A = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };
  private static final double[] B = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
  };
  private static final double LOW = .02425;

  private Normal() {}

  /**
   * Probability of a value at most x; absolute error below 1e-12.
   *
   * <p>Source: the series of Marsaglia (2004) near the centre, Lentz's continued fraction in the
   * tails.
   */
  public static double cdf(double x) {
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    double a = Math.abs(x);
    double upper;
    if (a > 38) {
      upper = 0;
    } else if (a < 4) {
      double term = a;
      double sum = a;
      for (int k = 3; Math.abs(term) > 1e-17 * sum && k < 400; k += 2) {
        term *= a * a / k;
        sum += term;
      }
      upper = .5 - sum * density(a);
    } else {
      double fraction = a;
      for (int k = 80; k >= 1; k--) {
        fraction = a + k / fraction;
      }
      upper = density(a) / fraction;
    }
    return x > 0 ? 1 - upper : upper;
  }

  /** Density at x. */
  public static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /**
   * The value below which a share p lies; relative error below 1e-9.
   *
   * <p>Source: Acklam's rational approximation (2003), refined by one step of Halley's method.
   *
   * @param p probability above 0 and below 1
   */
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a probability between 0 and 1 was expected: " + p);
    }
    double x;
    if (p < LOW) {
      double q = Math.sqrt(-2 * Math.log(p));
      x = tail(q);
    } else if (p > 1 - LOW) {
      double q = Math.sqrt(-2 * Math.log(1 - p));
      x = -tail(q);
    } else {
      double q = p - .5;
      double r = q * q;
      x =
          (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5])
              * q
              / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1);
    }
    double e = cdf(x) - p;
    double u = e / density(x);
    return x - u / (1 + x * u / 2);
  }

  private static double tail(double q) {
    return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
        / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
  }
}
