package io.payband.market;

/**
 * Where a true value lies with a stated probability.
 *
 * @param low lower end
 * @param high upper end
 * @param level probability, such as 0.9
 */
public record Interval(double low, double high, double level) {

  /** Standard errors to either side of a 90 % interval. */
  public static final double NINETY = 1.6448536269514722;

  /** The 90 % interval of a value whose logarithm has a standard error. */
  public static Interval around(double value, double standardError) {
    double factor = Math.exp(NINETY * standardError);
    return new Interval(value / factor, value * factor, .9);
  }
}
