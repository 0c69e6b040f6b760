package io.payband.web.picture;

import io.payband.market.Band;
import io.payband.stats.Normal;

/**
 * Pay among people between and beyond the five percentiles of a band: the logarithm of pay is
 * linear in the normal score from one percentile to the next, and goes on with the last slope.
 */
public final class Spread {

  private static final double[] SCORES = {
    Normal.quantile(.1), Normal.quantile(.25), 0, Normal.quantile(.75), Normal.quantile(.9)
  };

  private final double[] logs;

  /** The spread of a band. */
  public Spread(Band band) {
    logs =
        new double[] {
          Math.log(band.p10()),
          Math.log(band.p25()),
          Math.log(band.p50()),
          Math.log(band.p75()),
          Math.log(band.p90())
        };
  }

  /** The pay below which a share of people lies, 0 &lt; share &lt; 1, in dollars a year. */
  public double quantile(double share) {
    double score = Normal.quantile(share);
    int i = 0;
    while (i < SCORES.length - 2 && score > SCORES[i + 1]) {
      i++;
    }
    double slope = (logs[i + 1] - logs[i]) / (SCORES[i + 1] - SCORES[i]);
    return Math.exp(logs[i] + slope * (score - SCORES[i]));
  }
}
