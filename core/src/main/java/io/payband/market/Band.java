package io.payband.market;

/**
 * Pay among people of a cohort, in dollars a year of the snapshot's date.
 *
 * @param p10 one in ten is paid less
 * @param p25 one in four is paid less
 * @param p50 the median
 * @param p75 one in four is paid more
 * @param p90 one in ten is paid more
 */
public record Band(double p10, double p25, double p50, double p75, double p90) {

  /** Checks the order. */
  public Band {
    if (!(p10 > 0 && p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90)) {
      throw new IllegalArgumentException(
          "a band rises: " + p10 + ", " + p25 + ", " + p50 + ", " + p75 + ", " + p90);
    }
  }

  /** ln p10 … p90 in order, in a new array. */
  public double[] logs() {
    return new double[] {Math.log(p10), Math.log(p25), Math.log(p50), Math.log(p75), Math.log(p90)};
  }

  /** Every figure times a factor above 0. */
  public Band times(double factor) {
    return new Band(p10 * factor, p25 * factor, p50 * factor, p75 * factor, p90 * factor);
  }

  /** The band that is nowhere above another. */
  public Band atMost(Band other) {
    return new Band(
        Math.min(p10, other.p10),
        Math.min(p25, other.p25),
        Math.min(p50, other.p50),
        Math.min(p75, other.p75),
        Math.min(p90, other.p90));
  }
}
