package io.payband.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Weighted medians and empirical quantiles. Pure functions. */
public final class Medians {

  private static final double SLACK = 1e-12;

  private Medians() {}

  /**
   * The middle by weight; halfway between two values where the weight splits evenly, so that weight
   * 2 and writing a value twice are the same.
   *
   * @param values any finite numbers
   * @param weights as many weights, 0 or above; a weight of 0 leaves the value out
   * @return NaN when no weight is above 0
   */
  public static double weighted(double[] values, double[] weights) {
    int[] order =
        IntStream.range(0, values.length)
            .filter(i -> weights[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    if (order.length == 0) {
      return Double.NaN;
    }
    double total = 0;
    for (int i : order) {
      total += weights[i];
    }
    double half = total / 2;
    double sum = 0;
    for (int k = 0; k < order.length; k++) {
      sum += weights[order[k]];
      if (sum >= half * (1 - SLACK)) {
        double value = values[order[k]];
        boolean even = sum <= half * (1 + SLACK) && k + 1 < order.length;
        return even ? (value + values[order[k + 1]]) / 2 : value;
      }
    }
    return values[order[order.length - 1]];
  }

  /**
   * Empirical quantile with linear interpolation at h = (n − 1) q.
   *
   * @param sorted values in ascending order, at least one
   * @param from first index used
   * @param count how many are used, at least one
   * @param q probability in [0, 1]
   */
  public static double quantile(double[] sorted, int from, int count, double q) {
    double h = (count - 1) * q;
    int low = (int) Math.floor(h);
    double a = sorted[from + low];
    double b = sorted[from + Math.min(low + 1, count - 1)];
    return a + (h - low) * (b - a);
  }

  /** The same over a whole array, which is copied and sorted. */
  public static double quantile(double[] values, double q) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return quantile(sorted, 0, sorted.length, q);
  }
}
