package io.payband.estimate;

import io.payband.stats.Normal;

/**
 * The local distributions of one occupation, from two figures per area: the mean of the lowest-paid
 * third and that of the other two thirds. The national distribution is moved and stretched about
 * its median until it has both means.
 *
 * <p>The means of a stretched curve are exact: on a straight piece of it wages are log-normal. The
 * ratio of the two means rises with the stretch and does not depend on the shift, so a table of
 * ratios gives the stretch to start from and a bisection between two of its entries, sped up by
 * false position, the stretch itself.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LocalBands {

  private static final double THIRD = Normal.quantile(1 / 3.0);
  private static final double WIDEST = 4;
  private static final int STEPS = 80;
  private static final double CLOSE = 1e-7;

  private final OfficialCurve national;
  private final double logMedian;
  private final double[] ratios = new double[STEPS + 1];
  private final double logNationalMean;

  /**
   * The bands of an occupation.
   *
   * @param national its national distribution, of the month that the local figures speak of
   */
  public LocalBands(OfficialCurve national) {
    this.national = national;
    this.logMedian = national.logMedian();
    for (int i = 0; i <= STEPS; i++) {
      ratios[i] = logRatio(WIDEST * i / STEPS);
    }
    logNationalMean = logMedian + Math.log((lowerThird(1) + 2 * upperRest(1)) / 3);
  }

  /**
   * The local distribution with these two means.
   *
   * @param lowerThirdMean mean wage of the lowest-paid third, dollars a year, above 0
   * @param upperRestMean mean wage of the others, dollars a year, above 0
   */
  public LocalBandFit fit(double lowerThirdMean, double upperRestMean) {
    if (!(lowerThirdMean > 0 && upperRestMean > 0)) {
      throw new IllegalArgumentException(
          "means above 0 were expected: " + lowerThirdMean + ", " + upperRestMean);
    }
    double ratio = Math.log(upperRestMean / lowerThirdMean);
    if (!(ratio > 0 && ratio < ratios[STEPS])) {
      double mean = (lowerThirdMean + 2 * upperRestMean) / 3;
      return new LocalBandFit((float) (Math.log(mean) - logNationalMean), 1, true);
    }
    double stretch = stretch(ratio);
    double shift = Math.log(lowerThirdMean / lowerThird(stretch)) - logMedian;
    return new LocalBandFit((float) shift, (float) stretch, false);
  }

  /** The local wage below which a share of the jobs lies, dollars a year. */
  public double quantile(LocalBandFit fit, double share) {
    return Math.exp(
        logMedian + fit.shift() + fit.stretch() * (national.logQuantile(share) - logMedian));
  }

  private double stretch(double ratio) {
    int above = 1;
    while (ratios[above] < ratio) {
      above++;
    }
    double low = WIDEST * (above - 1) / STEPS;
    double high = WIDEST * above / STEPS;
    double lowMiss = ratios[above - 1] - ratio;
    double highMiss = ratios[above] - ratio;
    double stretch = high;
    for (int i = 0; i < 60 && high - low > CLOSE; i++) {
      // False position, kept off the ends so that the bracket always shrinks.
      double part = Math.clamp(-lowMiss / (highMiss - lowMiss), .001, .999);
      stretch = low + part * (high - low);
      double miss = logRatio(stretch) - ratio;
      if (Math.abs(miss) < CLOSE) {
        return stretch;
      }
      if (miss < 0) {
        low = stretch;
        lowMiss = miss;
      } else {
        high = stretch;
        highMiss = miss;
      }
    }
    return stretch;
  }

  private double logRatio(double stretch) {
    return Math.log(upperRest(stretch) / lowerThird(stretch));
  }

  /** Mean of the lowest third, relative to the median, of the curve stretched about it. */
  private double lowerThird(double stretch) {
    return 3 * expected(stretch, Double.NEGATIVE_INFINITY, THIRD);
  }

  /** Mean of the upper two thirds, likewise. */
  private double upperRest(double stretch) {
    return 1.5 * expected(stretch, THIRD, Double.POSITIVE_INFINITY);
  }

  /**
   * Integral of the stretched curve over the scores between two ends, weighted by their density.
   */
  private double expected(double stretch, double from, double to) {
    double sum = 0;
    double start = from;
    for (int piece = 0; piece < national.pieces() && start < to; piece++) {
      double end = Math.min(national.end(piece), to);
      if (end > start) {
        double spread = stretch * national.slope(piece);
        double middle = stretch * (national.intercept(piece) - logMedian);
        sum +=
            Math.exp(middle + spread * spread / 2)
                * (Normal.cdf(end - spread) - Normal.cdf(start - spread));
        start = end;
      }
    }
    return sum;
  }
}
