package io.payband.region;

import java.util.List;

/**
 * A geographic differential: how official wages of a place compare with the nation's, occupation by
 * occupation, each weighing as much as it has jobs in the nation.
 *
 * @param ratio half of those jobs are in occupations whose ratio lies below this one; 1 is the
 *     nation
 * @param low a quarter of the jobs is in occupations below this ratio
 * @param high a quarter of the jobs is in occupations above this ratio
 * @param occupations how many occupations were compared
 */
public record Differential(double ratio, double low, double high, int occupations) {

  /** Checks that the ratios are in order. */
  public Differential {
    if (!(low > 0 && low <= ratio && ratio <= high && Double.isFinite(high)) || occupations < 1) {
      throw new IllegalArgumentException(low + ", " + ratio + ", " + high + ": " + occupations);
    }
  }

  /** The differential of occupations, at least one, the lowest ratio first. */
  static Differential of(List<Weighed> sorted) {
    return new Differential(at(sorted, .5), at(sorted, .25), at(sorted, .75), sorted.size());
  }

  private static double at(List<Weighed> sorted, double share) {
    double all = 0;
    for (Weighed one : sorted) {
      all += one.jobs;
    }
    double wanted = share * all;
    double sum = 0;
    for (Weighed one : sorted) {
      sum += one.jobs;
      if (sum >= wanted) {
        return Math.exp(one.log);
      }
    }
    return Math.exp(sorted.getLast().log);
  }

  /**
   * One occupation.
   *
   * @param occupation its code
   * @param log ln of the place's wage over the nation's
   * @param jobs jobs in the nation
   */
  record Weighed(String occupation, double log, double jobs) {}
}
