package io.payband.stats;

/** Weighted isotonic regression by pooling adjacent violators. */
public final class Isotonic {

  private Isotonic() {}

  /**
   * The non-decreasing sequence closest to the values in weighted least squares.
   *
   * @param values any finite numbers
   * @param weights as many weights above 0
   * @return a new array; equal to the values where they were in order already
   */
  public static double[] increasing(double[] values, double[] weights) {
    int n = values.length;
    double[] value = new double[n];
    double[] weight = new double[n];
    int[] count = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      value[pools] = values[i];
      weight[pools] = weights[i];
      count[pools] = 1;
      pools++;
      while (pools > 1 && value[pools - 2] > value[pools - 1]) {
        double sum = weight[pools - 2] + weight[pools - 1];
        value[pools - 2] =
            (value[pools - 1] * weight[pools - 1] + value[pools - 2] * weight[pools - 2]) / sum;
        weight[pools - 2] = sum;
        count[pools - 2] += count[pools - 1];
        pools--;
      }
    }
    double[] out = new double[n];
    int at = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < count[pool]; k++) {
        out[at++] = value[pool];
      }
    }
    return out;
  }
}
