package io.payband.estimate;

import io.payband.stats.LongIndex;
import io.payband.stats.Medians;
import java.util.Arrays;
import java.util.List;

/**
 * The form of the spread: quantiles of residual ÷ σ, from the whole down a path of ever smaller
 * groups, each shrunk towards the one before.
 *
 * <p>Immutable, safe for use by several threads.
 */
final class ShapeModel {

  private final double[] whole;
  private final List<List<Column>> path;
  private final double prior;
  private final LongIndex[] index;
  private final double[][][] quantiles;
  private final int[][] count;

  ShapeModel(
      double[] whole,
      List<List<Column>> path,
      double prior,
      LongIndex[] index,
      double[][][] quantiles,
      int[][] count) {
    this.whole = whole;
    this.path = List.copyOf(path);
    this.prior = prior;
    this.index = index;
    this.quantiles = quantiles;
    this.count = count;
  }

  /** Fits to standardised residuals t, by position in {@code train}. */
  static ShapeModel fit(
      Placed placed,
      int[] train,
      double[] t,
      List<List<Column>> path,
      double prior,
      int minimumGroup) {
    double[] sorted = t.clone();
    Arrays.sort(sorted);
    double[] whole = quantiles(sorted, 0, sorted.length);
    LongIndex[] index = new LongIndex[path.size()];
    double[][][] own = new double[path.size()][][];
    int[][] count = new int[path.size()][];
    for (int p = 0; p < path.size(); p++) {
      Groups groups = Groups.of(placed, train, path.get(p), minimumGroup);
      index[p] = groups.index();
      count[p] = groups.count();
      own[p] = groupQuantiles(groups, t);
    }
    return new ShapeModel(whole, path, prior, index, own, count);
  }

  private static double[][] groupQuantiles(Groups groups, double[] t) {
    int size = groups.index().size();
    double[][] members = new double[size][];
    int[] filled = new int[size];
    for (int g = 0; g < size; g++) {
      members[g] = new double[groups.count()[g]];
    }
    for (int i = 0; i < t.length; i++) {
      int g = groups.group()[i];
      if (g >= 0) {
        members[g][filled[g]++] = t[i];
      }
    }
    double[][] out = new double[size][];
    for (int g = 0; g < size; g++) {
      Arrays.sort(members[g]);
      out[g] = quantiles(members[g], 0, members[g].length);
    }
    return out;
  }

  private static double[] quantiles(double[] sorted, int from, int count) {
    double[] out = new double[Quantiles.COUNT];
    for (int j = 0; j < out.length; j++) {
      out[j] = Medians.quantile(sorted, from, count, Quantiles.LEVELS.get(j));
    }
    return out;
  }

  /** The five standardised quantiles of a row. */
  double[] of(Placed placed, int row) {
    double[] q = whole.clone();
    for (int p = 0; p < index.length; p++) {
      long key = placed.key(path.get(p), row);
      int g = key == Placed.NO_KEY ? LongIndex.NONE : index[p].find(key);
      if (g == LongIndex.NONE) {
        continue;
      }
      double n = count[p][g];
      for (int j = 0; j < q.length; j++) {
        q[j] = (n * quantiles[p][g][j] + prior * q[j]) / (n + prior);
      }
    }
    return q;
  }

  double[] whole() {
    return whole.clone();
  }

  List<List<Column>> path() {
    return path;
  }

  double prior() {
    return prior;
  }

  long[] keys(int step) {
    return index[step].keysInOrder();
  }

  double[] quantiles(int step, int group) {
    return quantiles[step][group].clone();
  }

  int reports(int step, int group) {
    return count[step][group];
  }
}
