package io.payband.bench.accuracy;

import io.payband.estimate.Quantiles;
import io.payband.stats.Medians;
import java.util.List;
import java.util.Locale;

/**
 * How bands fit the pay that they were to cover.
 *
 * @param n reports judged
 * @param pinball mean over p10, p25, p50, p75 and p90 of the quantile loss of log pay, × 100
 * @param mdape median of |p50 ÷ pay − 1|, in percent
 * @param c50 percent of pay within p25–p75
 * @param c80 percent within p10–p90
 * @param below percent below p10
 * @param above percent above p90
 */
record Scores(
    int n, double pinball, double mdape, double c50, double c80, double below, double above) {

  /** Of some rows: log pay and log bands by row; every figure is NaN where there are none. */
  static Scores of(double[] y, double[][] band, int[] rows) {
    int n = rows.length;
    double[] error = new double[n];
    double pinball = 0;
    double c50 = 0;
    double c80 = 0;
    double below = 0;
    double above = 0;
    for (int i = 0; i < n; i++) {
      double pay = y[rows[i]];
      double[] b = band[rows[i]];
      pinball += pinball(pay, b);
      error[i] = Math.abs(Math.expm1(b[Quantiles.MEDIAN] - pay));
      c50 += pay >= b[1] && pay <= b[3] ? 1 : 0;
      c80 += pay >= b[0] && pay <= b[4] ? 1 : 0;
      below += pay < b[0] ? 1 : 0;
      above += pay > b[4] ? 1 : 0;
    }
    double share = 100.0 / n;
    return new Scores(
        n,
        share * pinball,
        n == 0 ? Double.NaN : 100 * Medians.quantile(error, .5),
        share * c50,
        share * c80,
        share * below,
        share * above);
  }

  /** The quantile loss of one log band, mean over its five quantiles. */
  static double pinball(double pay, double[] band) {
    double sum = 0;
    for (int j = 0; j < Quantiles.COUNT; j++) {
      double q = Quantiles.LEVELS.get(j);
      double d = pay - band[j];
      sum += Math.max(q * d, (q - 1) * d);
    }
    return sum / Quantiles.COUNT;
  }

  /**
   * Whether a share in percent lies within bounds; for fewer than 3,000 rows, whether its 95 %
   * binomial interval (Wilson) meets them.
   */
  boolean within(double percent, double low, double high) {
    if (n >= 3000) {
      return percent >= low && percent <= high;
    }
    double z2 = 1.96 * 1.96;
    double p = percent / 100;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Math.sqrt(z2 * (p * (1 - p) / n + z2 / (4.0 * n * n))) / (1 + z2 / n);
    return 100 * (centre + half) >= low && 100 * (centre - half) <= high;
  }

  List<String> cells(String label) {
    return List.of(
        label,
        String.valueOf(n),
        text("%.3f", pinball),
        text("%.2f", mdape),
        text("%.1f", c50),
        text("%.1f", c80),
        text("%.1f", below),
        text("%.1f", above));
  }

  private static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
