package io.payband.estimate;

import io.payband.stats.LongIndex;
import java.util.List;

/**
 * How far people spread about the median: ln σ as a sum of group effects, such that the mean of
 * |residual| ÷ σ, cut at 6, is about 1.
 *
 * <p>Immutable, safe for use by several threads.
 */
final class ScaleModel {

  private static final int ROUNDS = 12;
  private static final double PRIOR = 20;
  private static final double CAP = 6;

  private final double base;
  private final List<List<Column>> groups;
  private final LongIndex[] index;
  private final double[][] effects;

  ScaleModel(double base, List<List<Column>> groups, LongIndex[] index, double[][] effects) {
    this.base = base;
    this.groups = List.copyOf(groups);
    this.index = index;
    this.effects = effects;
  }

  /** Fits to out-of-fold residuals, by position in {@code train}. */
  static ScaleModel fit(
      Placed placed, int[] train, double[] residual, List<List<Column>> columns, int minimumGroup) {
    int n = train.length;
    int k = columns.size();
    double[] absolute = new double[n];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      absolute[i] = Math.abs(residual[i]);
      mean += absolute[i];
    }
    double base = Math.log(mean / n);
    LongIndex[] index = new LongIndex[k];
    int[][] group = new int[k][];
    int[][] count = new int[k][];
    double[][] v = new double[k][];
    for (int t = 0; t < k; t++) {
      Groups groups = Groups.of(placed, train, columns.get(t), minimumGroup);
      index[t] = groups.index();
      group[t] = groups.group();
      count[t] = groups.count();
      v[t] = new double[groups.index().size()];
    }
    double[] logSigma = new double[n];
    java.util.Arrays.fill(logSigma, base);
    for (int round = 0; round < ROUNDS; round++) {
      for (int t = 0; t < k; t++) {
        double[] sum = new double[v[t].length];
        for (int i = 0; i < n; i++) {
          int g = group[t][i];
          if (g >= 0) {
            logSigma[i] -= v[t][g];
            sum[g] += Math.min(absolute[i] / Math.exp(logSigma[i]), CAP);
          }
        }
        for (int g = 0; g < sum.length; g++) {
          v[t][g] = Math.log((sum[g] + PRIOR) / (count[t][g] + PRIOR));
        }
        for (int i = 0; i < n; i++) {
          int g = group[t][i];
          if (g >= 0) {
            logSigma[i] += v[t][g];
          }
        }
      }
    }
    return new ScaleModel(base, columns, index, v);
  }

  /** σ of a row, in log pay. */
  double sigma(Placed placed, int row) {
    double sum = base;
    for (int t = 0; t < index.length; t++) {
      long key = placed.key(groups.get(t), row);
      int g = key == Placed.NO_KEY ? LongIndex.NONE : index[t].find(key);
      if (g != LongIndex.NONE) {
        sum += effects[t][g];
      }
    }
    return Math.exp(sum);
  }

  double base() {
    return base;
  }

  List<List<Column>> groups() {
    return groups;
  }

  long[] keys(int term) {
    return index[term].keysInOrder();
  }

  double[] effects(int term) {
    return effects[term].clone();
  }
}
