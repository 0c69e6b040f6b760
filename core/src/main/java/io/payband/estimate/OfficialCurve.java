package io.payband.estimate;

import io.payband.observation.OfficialWage;
import io.payband.stats.Normal;
import java.util.Optional;

/**
 * The distribution of an occupation's official wages: through its published percentiles, with the
 * logarithm of the wage running straight in the normal score between them, and its slopes continued
 * beyond the outermost. A percentile that is not published lies on the line of its neighbours.
 *
 * <p>Dollars a year of the reference month of the wages it is made from. Immutable and safe for use
 * by several threads.
 */
public final class OfficialCurve {

  private static final double[] SCORES = {
    Normal.quantile(.1), Normal.quantile(.25), 0, Normal.quantile(.75), Normal.quantile(.9)
  };
  private static final int MEDIAN = 2;

  private final double[] scores;
  private final double[] logs;

  private OfficialCurve(double[] logPercentiles) {
    int known = 0;
    for (double log : logPercentiles) {
      known += Double.isNaN(log) ? 0 : 1;
    }
    scores = new double[known];
    logs = new double[known];
    for (int i = 0, k = 0; i < SCORES.length; i++) {
      if (!Double.isNaN(logPercentiles[i])) {
        scores[k] = SCORES[i];
        logs[k++] = logPercentiles[i];
      }
    }
  }

  /** The curve of a year's own percentiles; empty when fewer than two are published. */
  public static Optional<OfficialCurve> of(OfficialWage wage) {
    return ofKnown(logs(wage));
  }

  /**
   * The curve of a year in which percentiles are top-coded or missing, completed by another year of
   * the same occupation: what is missing takes the other year's ratio to its median. A missing
   * median takes the other year's, moved by the growth of the mean where both years publish one.
   * Where the mixture would not ascend, the other year's shape stands alone.
   */
  public static Optional<OfficialCurve> of(OfficialWage wage, OfficialWage complete) {
    double[] own = logs(wage);
    double[] other = logs(complete);
    if (Double.isNaN(other[MEDIAN])) {
      return ofKnown(own);
    }
    double growth = Math.log(wage.mean() / complete.mean());
    double median =
        Double.isNaN(own[MEDIAN])
            ? other[MEDIAN] + (Double.isNaN(growth) ? 0 : growth)
            : own[MEDIAN];
    double[] mixed = new double[own.length];
    boolean ascends = true;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < own.length; i++) {
      mixed[i] = Double.isNaN(own[i]) ? median + other[i] - other[MEDIAN] : own[i];
      ascends &= !(mixed[i] < highest);
      highest = Double.isNaN(mixed[i]) ? highest : mixed[i];
    }
    for (int i = 0; i < own.length && !ascends; i++) {
      mixed[i] = median + other[i] - other[MEDIAN];
    }
    return ofKnown(mixed);
  }

  private static Optional<OfficialCurve> ofKnown(double[] logs) {
    OfficialCurve curve = new OfficialCurve(logs);
    return curve.logs.length < 2 ? Optional.empty() : Optional.of(curve);
  }

  private static double[] logs(OfficialWage wage) {
    return new double[] {
      Math.log(wage.p10()),
      Math.log(wage.p25()),
      Math.log(wage.p50()),
      Math.log(wage.p75()),
      Math.log(wage.p90())
    };
  }

  /**
   * The wage below which a share of the jobs lies, dollars a year.
   *
   * @param share above 0 and below 1
   */
  public double quantile(double share) {
    return Math.exp(logQuantile(share));
  }

  /** Logarithm of {@link #quantile}. */
  public double logQuantile(double share) {
    return logAtScore(Normal.quantile(share));
  }

  /** Logarithm of the median. */
  public double logMedian() {
    return logAtScore(0);
  }

  /** Logarithm of the wage at a normal score. */
  double logAtScore(double score) {
    int piece = 0;
    while (piece < pieces() - 1 && score > scores[piece + 1]) {
      piece++;
    }
    return logs[piece] + slope(piece) * (score - scores[piece]);
  }

  /** Number of straight pieces; the outer ones have no end. */
  int pieces() {
    return scores.length - 1;
  }

  /** Normal score at which a piece ends; infinite for the last. */
  double end(int piece) {
    return piece == pieces() - 1 ? Double.POSITIVE_INFINITY : scores[piece + 1];
  }

  /** Growth of the logarithm by normal score on a piece. */
  double slope(int piece) {
    return (logs[piece + 1] - logs[piece]) / (scores[piece + 1] - scores[piece]);
  }

  /** Logarithm that the line of a piece has at the median's score. */
  double intercept(int piece) {
    return logs[piece] - slope(piece) * scores[piece];
  }
}
