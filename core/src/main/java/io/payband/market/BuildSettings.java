package io.payband.market;

import java.time.YearMonth;

/**
 * Settings of a build.
 *
 * @param date month that the figures shall speak of
 * @param minimumCohort groups with fewer reports have no effect or count of their own
 * @param published whether it may be published; then the minimum is at least 5
 * @param threads how many parts are fitted side by side; the result does not depend on it
 * @param codeVersion version of the program
 */
public record BuildSettings(
    YearMonth date, int minimumCohort, boolean published, int threads, String codeVersion) {

  /** Least cohort of a published snapshot. */
  public static final int PUBLISHED_MINIMUM = 5;

  /** Checks that what is published keeps the minimum. */
  public BuildSettings {
    if (minimumCohort < 1) {
      throw new IllegalArgumentException("a minimum cohort of at least 1 was expected");
    }
    if (published && minimumCohort < PUBLISHED_MINIMUM) {
      throw new IllegalArgumentException(
          "a snapshot that may be published has a minimum cohort of at least "
              + PUBLISHED_MINIMUM
              + "; add --private for one of your own");
    }
  }
}
