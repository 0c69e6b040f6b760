package io.payband.estimate;

/**
 * Who the people are that report a role: at which levels, in which places, at which employers, and
 * what that is worth. Index 0 of six stands for all levels together; arrays of five are by level.
 *
 * @param slug the role
 * @param metro code of the metro, or empty for the nation
 * @param reports reports behind it
 * @param share share of each level
 * @param levelEffect log pay of each level of this role, place and employer aside
 * @param levelVariance variance of that
 * @param placeMean mean effect of the places of these people
 * @param placeVariance variance of that mean
 * @param employerMean mean effect of their employers
 * @param employerVariance variance of that mean
 */
@SuppressWarnings("ArrayRecordComponent") // a few hundred a build; not shared outward
public record MixSummary(
    String slug,
    String metro,
    int reports,
    double[] share,
    double[] levelEffect,
    double[] levelVariance,
    double[] placeMean,
    double[] placeVariance,
    double[] employerMean,
    double[] employerVariance) {

  /** The same with its reports rounded down to whole steps. */
  public MixSummary countedInSteps(int step) {
    return new MixSummary(
        slug,
        metro,
        reports / step * step,
        share,
        levelEffect,
        levelVariance,
        placeMean,
        placeVariance,
        employerMean,
        employerVariance);
  }

  /** The same counting only the levels that have at least the minimum of reports. */
  public MixSummary withheldBelow(int minimum) {
    double[] shown = new double[share.length];
    long kept = 0;
    for (int c = 0; c < shown.length; c++) {
      long count = Math.round(share[c] * reports);
      if (count >= minimum) {
        shown[c] = count;
        kept += count;
      }
    }
    for (int c = 0; c < shown.length && kept > 0; c++) {
      shown[c] /= kept;
    }
    return new MixSummary(
        slug,
        metro,
        (int) kept,
        shown,
        levelEffect,
        levelVariance,
        placeMean,
        placeVariance,
        employerMean,
        employerVariance);
  }
}
