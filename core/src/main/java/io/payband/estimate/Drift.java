package io.payband.estimate;

import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much wider a band has to be for a time after its reports. */
public final class Drift {

  private Drift() {}

  /**
   * Refits without the last two quarters; the factor by which each quantile's distance from the
   * median has to grow there, never below 1.
   *
   * @return five factors; the median's is 1. All 1 where the last two quarters hold too few reports
   */
  public static double[] factors(
      Rows rows,
      List<Subject> subjects,
      int[] train,
      double[] y,
      int[] fold,
      Recipe recipe,
      FitOptions options,
      boolean @Nullable [] quarantined) {
    int last = 0;
    for (int row : train) {
      last = Math.max(last, rows.code(Column.QUARTER, row));
    }
    int[] early = new int[train.length];
    int[] earlyFold = new int[train.length];
    List<Subject> late = new ArrayList<>();
    List<Double> pay = new ArrayList<>();
    int kept = 0;
    for (int i = 0; i < train.length; i++) {
      if (rows.code(Column.QUARTER, train[i]) >= last - 1) {
        late.add(subjects.get(train[i]));
        pay.add(y[train[i]]);
      } else {
        early[kept] = train[i];
        earlyFold[kept++] = fold[i];
      }
    }
    double[] factors = new double[Quantiles.COUNT];
    Arrays.fill(factors, 1);
    if (late.size() < 100 || kept < 100) {
      return factors;
    }
    PayModel model =
        PayModel.fit(
                rows,
                Arrays.copyOf(early, kept),
                y,
                Arrays.copyOf(earlyFold, kept),
                recipe,
                options,
                quarantined)
            .model();
    List<Prediction> predictions = model.predict(late);
    for (int j = 0; j < Quantiles.COUNT; j++) {
      if (j == Quantiles.MEDIAN) {
        continue;
      }
      double[] t = new double[late.size()];
      for (int i = 0; i < t.length; i++) {
        Prediction p = predictions.get(i);
        double[] q = p.shape();
        double middle = q[Quantiles.MEDIAN];
        t[i] = ((pay.get(i) - p.mu()) / p.sigma() - middle) / (q[j] - middle);
      }
      double level = Quantiles.LEVELS.get(j);
      factors[j] = Math.max(1, Medians.quantile(t, Math.max(level, 1 - level)));
    }
    return factors;
  }

  /** A log band with its distances from the median widened. */
  public static double[] widened(double[] logBand, double[] factors) {
    double middle = logBand[Quantiles.MEDIAN];
    double[] out = new double[logBand.length];
    for (int j = 0; j < out.length; j++) {
      out[j] = middle + factors[j] * (logBand[j] - middle);
    }
    return out;
  }
}
