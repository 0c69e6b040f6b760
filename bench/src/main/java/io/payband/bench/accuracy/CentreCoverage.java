package io.payband.bench.accuracy;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a cohort's centre lies inside the model's 90 % interval of it.
 *
 * <p>The true centre of a cohort is not known. Its held-out reports show it with an error of their
 * own, σ²/n, so what has to hold is |mean residual| ≤ 1.645 √(SE² + σ²/n). σ² is that of residuals
 * within cohorts, cut at 3 σ. Cohorts with few held-out reports say little, since their own error
 * is most of the sum.
 */
final class CentreCoverage {

  private static final double Z90 = 1.6449;
  private static final double CUT = 3;

  private static final class Cohort {
    int n;
    double sum;
    double squares;
    double scale;
    double variance;
  }

  private final Map<String, Cohort> cohorts = new HashMap<>();

  /**
   * One held-out report.
   *
   * @param cohort its exact cohort together with the fold that it was held out in
   * @param residual log pay less the location
   * @param sigma spread of people there
   * @param se standard error of the centre
   */
  void add(String cohort, double residual, double sigma, double se) {
    Cohort c = cohorts.computeIfAbsent(cohort, k -> new Cohort());
    double t = Math.clamp(residual / sigma, -CUT, CUT);
    c.n++;
    c.sum += t;
    c.squares += t * t;
    c.scale += sigma;
    c.variance += se * se;
  }

  /**
   * The share over cohorts with at least so many held-out reports.
   *
   * @param cohorts how many there are
   * @param percent of them inside; NaN when there are none
   * @param ofModel what part of the allowed variance is the model's, the rest being the reports'
   */
  record Share(int cohorts, double percent, double ofModel) {}

  Share share(int least) {
    double within = 0;
    double freedom = 0;
    for (Cohort c : cohorts.values()) {
      within += c.squares - c.sum * c.sum / c.n;
      freedom += c.n - 1;
    }
    double spread = within / freedom;
    int count = 0;
    int inside = 0;
    double model = 0;
    for (Cohort c : cohorts.values()) {
      if (c.n < least) {
        continue;
      }
      double sigma = c.scale / c.n;
      double se2 = c.variance / c.n;
      double sampling = spread * sigma * sigma / c.n;
      double centre = c.sum / c.n * sigma;
      count++;
      inside += Math.abs(centre) <= Z90 * Math.sqrt(se2 + sampling) ? 1 : 0;
      model += se2 / (se2 + sampling);
    }
    return new Share(count, 100.0 * inside / count, model / count);
  }
}
