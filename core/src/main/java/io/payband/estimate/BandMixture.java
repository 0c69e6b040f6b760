package io.payband.estimate;

import io.payband.stats.Normal;
import java.util.Arrays;

/**
 * The band of several groups of people taken together, each with a weight.
 *
 * <p>Each group's quantile curve, straight in the normal score between its five quantiles and
 * continued beyond them, is read at evenly spaced probabilities.
 */
public final class BandMixture {

  private static final int POINTS = 25;
  private static final double[] SCORE = new double[Quantiles.COUNT];
  private static final double[] AT = new double[POINTS];

  static {
    for (int j = 0; j < SCORE.length; j++) {
      SCORE[j] = Normal.quantile(Quantiles.LEVELS.get(j));
    }
    for (int k = 0; k < POINTS; k++) {
      AT[k] = Normal.quantile((k + .5) / POINTS);
    }
  }

  private double[] value = new double[1024];
  private double[] weight = new double[1024];
  private int count;

  /** Nothing yet. */
  public BandMixture() {}

  /** Adds a group. */
  public void add(double[] logBand, double groupWeight) {
    if (!(groupWeight > 0)) {
      return;
    }
    if (count + POINTS > value.length) {
      value = Arrays.copyOf(value, value.length * 2);
      weight = Arrays.copyOf(weight, weight.length * 2);
    }
    for (int k = 0; k < POINTS; k++) {
      value[count] = at(logBand, AT[k]);
      weight[count++] = groupWeight / POINTS;
    }
  }

  /** The value of a log band's curve at a normal score. */
  public static double at(double[] logBand, double score) {
    int j = 0;
    while (j < SCORE.length - 2 && score > SCORE[j + 1]) {
      j++;
    }
    double slope = (logBand[j + 1] - logBand[j]) / (SCORE[j + 1] - SCORE[j]);
    return logBand[j] + slope * (score - SCORE[j]);
  }

  /** ln p10 … p90 of all groups together. */
  public double[] band() {
    if (count == 0) {
      throw new IllegalStateException("a mixture of nothing");
    }
    long[] order = new long[count];
    Integer[] index = new Integer[count];
    Arrays.setAll(index, i -> i);
    Arrays.sort(index, (a, b) -> Double.compare(value[a], value[b]));
    double total = 0;
    for (int i = 0; i < count; i++) {
      order[i] = index[i];
      total += weight[i];
    }
    double[] out = new double[Quantiles.COUNT];
    double sum = 0;
    int next = 0;
    double before = value[(int) order[0]];
    double reached = 0;
    for (int i = 0; i < count && next < out.length; i++) {
      int at = (int) order[i];
      double middle = (sum + weight[at] / 2) / total;
      while (next < out.length && Quantiles.LEVELS.get(next) <= middle) {
        double q = Quantiles.LEVELS.get(next);
        double share = middle > reached ? (q - reached) / (middle - reached) : 1;
        out[next++] = before + (value[at] - before) * Math.clamp(share, 0, 1);
      }
      before = value[at];
      reached = middle;
      sum += weight[at];
    }
    while (next < out.length) {
      out[next++] = before;
    }
    return out;
  }
}
