package io.payband.estimate;

import java.util.List;
import java.util.stream.IntStream;

/** Bands of rows that their spread and shape have not seen. */
final class HeldOut {

  private HeldOut() {}

  /**
   * Each row's distances of p10 … p90 from its centre, with scale and shape learned without its
   * fold.
   *
   * @param e out-of-fold residual of each train row, by position
   * @param fold fold of each train row, by position
   */
  static double[][] bands(
      Placed placed,
      int[] train,
      double[] e,
      int[] fold,
      int folds,
      List<List<Column>> scaleGroups,
      List<List<Column>> path,
      double prior,
      int minimum) {
    double[][] out = new double[train.length][];
    for (int f = 0; f < folds; f++) {
      int without = f;
      int[] kept = IntStream.range(0, train.length).filter(i -> fold[i] != without).toArray();
      int[] rows = IntStream.of(kept).map(i -> train[i]).toArray();
      double[] some = IntStream.of(kept).mapToDouble(i -> e[i]).toArray();
      if (rows.length == 0) {
        continue;
      }
      ScaleModel scale = ScaleModel.fit(placed, rows, some, scaleGroups, minimum);
      for (int i = 0; i < some.length; i++) {
        some[i] /= scale.sigma(placed, rows[i]);
      }
      ShapeModel shape = ShapeModel.fit(placed, rows, some, path, prior, minimum);
      for (int i = 0; i < train.length; i++) {
        if (fold[i] == f) {
          double sigma = scale.sigma(placed, train[i]);
          double[] band = shape.of(placed, train[i]);
          for (int j = 0; j < band.length; j++) {
            band[j] *= sigma;
          }
          java.util.Arrays.sort(band);
          out[i] = band;
        }
      }
    }
    return out;
  }
}
