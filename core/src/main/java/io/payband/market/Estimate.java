package io.payband.market;

/** A figure with its doubt and evidence, or the reason why there is none. */
public sealed interface Estimate {

  /**
   * A figure.
   *
   * @param band pay among people
   * @param medianInterval where the median itself lies, 90 %
   * @param standardError standard error of ln median, ageing included
   * @param confidence the same in one word
   * @param evidence what stands behind it
   */
  record Estimated(
      Band band,
      Interval medianInterval,
      double standardError,
      Confidence confidence,
      Evidence evidence)
      implements Estimate {

    /** A figure whose interval and confidence follow from its standard error. */
    public static Estimated of(Band band, double standardError, Evidence evidence) {
      return new Estimated(
          band,
          Interval.around(band.p50(), standardError),
          standardError,
          Confidence.of(standardError),
          evidence);
    }

    /** Half the width of the 90 % interval as a share of the median, such as 0.04. */
    public double mayBeOff() {
      return Math.exp(Interval.NINETY * standardError) - 1;
    }
  }

  /**
   * No figure.
   *
   * @param reason why, as a sentence without a full stop
   */
  record Unknown(String reason) implements Estimate {}
}
