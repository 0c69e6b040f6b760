package io.payband.estimate;

import io.payband.job.KnownLevels;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One location, fitted to convergence: what a whole fit consists of, five times over.
 *
 * <p>Lives in the estimator's package, inside the benches, because nobody else fits a location
 * without the rest.
 */
public final class FitTiming {

  private final Placed placed;
  private final int[] train;
  private final double[] y;
  private final double[] weight;

  /** Places the rows; that is not timed. */
  public FitTiming(Rows rows, double[] y, KnownLevels ladders) {
    train = IntStream.range(0, rows.count()).toArray();
    this.y = y.clone();
    weight = new double[train.length];
    Arrays.fill(weight, 1);
    LevelModel.Fitted level = LevelModel.fit(rows, train, y, ladders, 1, "");
    int last = 0;
    int[] careerClass = new int[train.length];
    for (int row : train) {
      last = Math.max(last, rows.code(Column.QUARTER, row));
      careerClass[row] = LevelModel.classOf(level.trainZ()[row]);
    }
    placed = new Placed(rows, level.trainZ(), careerClass, last);
  }

  /** Fits, on one thread; the number of iterations of conjugate gradients in its four steps. */
  public int fit(Recipe recipe) {
    return LocationFit.fit(placed, train, y, weight, recipe.terms(), recipe.mode(), 1).iterations();
  }
}
