package io.payband.estimate;

/**
 * One report as the fused fit reads it, whatever source it comes from.
 *
 * @param subject role, place, time and source; for a source with levels of employers also employer
 *     and level
 * @param placement where its career level comes from
 * @param careerClass level 1 to 5 where the source states it, else 0
 * @param logPay ln pay, moved to the month that the fit speaks of
 * @param levelPay ln pay by which levels of employers are placed; NaN where the source has none
 * @param weight how much it counts beside one pay report
 * @param posted whether an employer states it; then it is never counted as a pay report
 * @param fold 0 to one below the number of folds; equal reports have equal folds
 */
public record FusedReport(
    Subject subject,
    Placement placement,
    int careerClass,
    double logPay,
    double levelPay,
    double weight,
    boolean posted,
    int fold) {

  /** Where a report's career level comes from. */
  public enum Placement {
    /** The employer's own level, placed by the level model. */
    EMPLOYER_LEVEL,
    /** The source states it. */
    STATED,
    /** Years of experience, as a distribution over the levels. */
    YEARS
  }
}
