package io.payband.web.picture;

import io.payband.estimate.BandMixture;
import io.payband.market.Band;
import io.payband.stats.Normal;

/**
 * Pay among people between and beyond the five percentiles of a band: the logarithm of pay is
 * linear in the normal score from one percentile to the next, and goes on with the last slope.
 */
public final class Spread {

  private final double[] logs;

  /** The spread of a band. */
  public Spread(Band band) {
    logs = band.logs();
  }

  /** The pay below which a share of people lies, 0 &lt; share &lt; 1, in dollars a year. */
  public double quantile(double share) {
    return Math.exp(BandMixture.at(logs, Normal.quantile(share)));
  }
}
