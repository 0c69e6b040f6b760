package io.payband.estimate;

import io.payband.job.KnownLevels;

/**
 * Settings of a fit.
 *
 * @param ladders publicly known ladders
 * @param minimumGroup groups with fewer reports publish no effect, cell or count of their own; 1
 *     keeps all
 * @param folds number of folds for out-of-fold residuals
 * @param threads how many parts may be fitted side by side; the result does not depend on it
 */
public record FitOptions(KnownLevels ladders, int minimumGroup, int folds, int threads) {

  /** Checks the domain. */
  public FitOptions {
    if (minimumGroup < 1 || folds < 2 || threads < 1) {
      throw new IllegalArgumentException(
          "minimumGroup ≥ 1, folds ≥ 2, threads ≥ 1, not "
              + minimumGroup
              + ", "
              + folds
              + ", "
              + threads);
    }
  }

  /** Everything kept, four folds, two threads. */
  public static FitOptions complete(KnownLevels ladders) {
    return new FitOptions(ladders, 1, 4, 2);
  }

  /** The same with another minimum group. */
  public FitOptions withMinimumGroup(int minimum) {
    return new FitOptions(ladders, minimum, folds, threads);
  }
}
