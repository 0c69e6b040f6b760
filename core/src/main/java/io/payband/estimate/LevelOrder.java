package io.payband.estimate;

import io.payband.stats.Isotonic;
import java.util.ArrayList;
import java.util.List;

/** Keeps the levels of one role and place in order: pay never falls with the level. */
public final class LevelOrder {

  private LevelOrder() {}

  /**
   * The figures with each quantile made non-decreasing over the levels, weighted by how sure each
   * is.
   *
   * @param figures all levels together, which stays as it is, then levels 1 to 5
   */
  public static List<CohortFigure> ordered(List<CohortFigure> figures) {
    int levels = figures.size() - 1;
    double[] weight = new double[levels];
    for (int c = 0; c < levels; c++) {
      weight[c] = 1 / figures.get(c + 1).variance();
    }
    double[][] bands = new double[levels][Quantiles.COUNT];
    for (int j = 0; j < Quantiles.COUNT; j++) {
      double[] values = new double[levels];
      for (int c = 0; c < levels; c++) {
        values[c] = figures.get(c + 1).logBand()[j];
      }
      double[] rising = Isotonic.increasing(values, weight);
      for (int c = 0; c < levels; c++) {
        bands[c][j] = rising[c];
      }
    }
    List<CohortFigure> out = new ArrayList<>();
    out.add(figures.getFirst());
    for (int c = 0; c < levels; c++) {
      CohortFigure figure = figures.get(c + 1);
      boolean moved = bands[c][Quantiles.MEDIAN] != figure.logBand()[Quantiles.MEDIAN];
      out.add(figure.withBand(bands[c], moved));
    }
    return out;
  }
}
