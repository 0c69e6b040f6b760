package io.payband.stats;

/** The beta distribution: what is known of a share after counting. Pure functions. */
public final class Beta {

  private static final int MOST_TERMS = 500;
  private static final int HALVINGS = 60;
  private static final double TINY = 1e-300;
  private static final double EXACT = 1e-15;

  /** Lanczos' coefficients for g = 7. */
  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    0.000009984369578019572,
    1.5056327351493116e-7
  };

  private Beta() {}

  /**
   * Probability of a value at most x; absolute error below 1e-10 for shapes up to 10,000.
   *
   * <p>Source: the continued fraction 8.17.22 of the NIST Digital Library of Mathematical
   * Functions, by Lentz's method.
   *
   * @param a shape, above 0
   * @param b shape, above 0
   */
  public static double cdf(double x, double a, double b) {
    if (!(a > 0) || !(b > 0)) {
      throw new IllegalArgumentException("shapes above 0 were expected: " + a + ", " + b);
    }
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    double log = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
    double front = Math.exp(log);
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  /**
   * The value below which a share p lies, to 1e-12.
   *
   * @param p probability above 0 and below 1
   * @param a shape, above 0
   * @param b shape, above 0
   */
  public static double quantile(double p, double a, double b) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a probability between 0 and 1 was expected: " + p);
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS && high - low > 1e-13; i++) {
      double middle = (low + high) / 2;
      if (cdf(middle, a, b) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / safe(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / safe(1 + even * d);
      c = safe(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / safe(1 + odd * d);
      c = safe(1 + odd / c);
      double step = d * c;
      value *= step;
      if (Math.abs(step - 1) < EXACT) {
        break;
      }
    }
    return value;
  }

  private static double safe(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logGamma(double x) {
    if (x < .5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
  }
}
