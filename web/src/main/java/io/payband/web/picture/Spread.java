package io.payband.web.picture;

import io.payband.market.Band;

/**
 * Pay among people between and beyond the five percentiles of a band: the logarithm of pay is
 * linear in the normal score from one percentile to the next, and goes on with the last slope.
 */
public final class Spread {

  private static final double[] SHARES = {.1, .25, .5, .75, .9};
  private static final double[] SCORES = {
    -1.2815515655, -.6744897502, 0, .6744897502, 1.2815515655
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
    double score = score(share);
    int i = 0;
    while (i < SCORES.length - 2 && score > SCORES[i + 1]) {
      i++;
    }
    double slope = (logs[i + 1] - logs[i]) / (SCORES[i + 1] - SCORES[i]);
    return Math.exp(logs[i] + slope * (score - SCORES[i]));
  }

  /** Normal score of a share (Acklam's inverse, relative error below 1.2e-9 of the score). */
  private static double score(double share) {
    for (int i = 0; i < SHARES.length; i++) {
      if (share == SHARES[i]) {
        return SCORES[i];
      }
    }
    double low = .02425;
    if (share < low) {
      return tail(Math.sqrt(-2 * Math.log(share)));
    }
    if (share > 1 - low) {
      return -tail(Math.sqrt(-2 * Math.log(1 - share)));
    }
    double q = share - .5;
    double r = q * q;
    return (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r
                            + 138.3577518672690)
                        * r
                    - 30.66479806614716)
                * r
            + 2.506628277459239)
        * q
        / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r
                            + 66.80131188771972)
                        * r
                    - 13.28068155288572)
                * r
            + 1);
  }

  private static double tail(double q) {
    return (((((-.007784894002430293 * q - .3223964580411365) * q - 2.400758277161838) * q
                            - 2.549732539343734)
                        * q
                    + 4.374664141464968)
                * q
            + 2.938163982698783)
        / ((((.007784695709041462 * q + .3224671290700398) * q + 2.445134137142996) * q
                    + 3.754408661907416)
                * q
            + 1);
  }
}
