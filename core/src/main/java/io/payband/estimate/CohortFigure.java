package io.payband.estimate;

/**
 * What the model says about one cohort of a role, at the last quarter of the reports.
 *
 * @param logBand ln p10 … p90
 * @param variance variance of ln median, without ageing
 * @param reports reports in the cohort
 * @param effective independent reports of this cohort alone that would fix the median as well
 * @param borrowed share of the figure that comes from other cohorts
 * @param borrowedFrom which ones: bits of {@link Neighbour}
 * @param margin coordinated plausible reports that move the median by 5 %
 * @param fromMonth first month of its reports, year × 12 + month − 1; of the role's where it has
 *     fewer than five
 * @param toMonth last month likewise
 * @param moved whether it was moved so that levels rise
 */
@SuppressWarnings("ArrayRecordComponent") // a build makes some ten thousand; they are not shared
public record CohortFigure(
    double[] logBand,
    double variance,
    int reports,
    double effective,
    double borrowed,
    int borrowedFrom,
    int margin,
    int fromMonth,
    int toMonth,
    boolean moved) {

  private static final double PERCENT = 100;

  /** Reports are 1 to 4 and not to be published: nothing that tells the count is kept. */
  public static final int WITHHELD = -1;

  /** The same with another band. */
  public CohortFigure withBand(double[] band, boolean isMoved) {
    return new CohortFigure(
        band,
        variance,
        reports,
        effective,
        borrowed,
        borrowedFrom,
        margin,
        fromMonth,
        toMonth,
        isMoved);
  }

  /** The same with another count. */
  public CohortFigure withReports(int count) {
    return new CohortFigure(
        logBand,
        variance,
        count,
        effective,
        borrowed,
        borrowedFrom,
        margin,
        fromMonth,
        toMonth,
        moved);
  }

  /**
   * The same with its reports rounded down to whole steps, and with a borrowed share from which
   * they cannot be had.
   */
  public CohortFigure countedInSteps(int step) {
    return new CohortFigure(
        logBand,
        variance,
        reports > 0 ? reports / step * step : reports,
        effective,
        Double.isNaN(borrowed) ? borrowed : Math.round(borrowed * PERCENT) / PERCENT,
        borrowedFrom,
        margin,
        fromMonth,
        toMonth,
        moved);
  }

  /** The same without anything that tells a count below the minimum. */
  public CohortFigure withheldBelow(int minimum) {
    if (reports == 0 || reports >= minimum) {
      return this;
    }
    return new CohortFigure(
        logBand, variance, WITHHELD, Double.NaN, Double.NaN, borrowedFrom, 0, 0, 0, moved);
  }
}
