package io.payband.estimate;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The effects that carry the most weight, solved exactly together: a block of the preconditioner.
 *
 * <p>Conjugate gradients are slow along the directions in which the large groups trade with each
 * other and with the constant. A few hundred effects hold these directions; for them the normal
 * equations are decomposed once a step, the others stay with their diagonal.
 */
final class HeavyBlock {

  private final int[] members;
  private final int[] place;
  private final double[][] factor;

  /**
   * Chooses the members.
   *
   * @param information sum of weights of each effect; the last one is a spare place that is left
   *     out
   * @param most how many members at most
   */
  HeavyBlock(double[] information, int most) {
    int size = information.length - 1;
    members =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(j -> -information[j]).thenComparingInt(j -> j))
            .limit(most)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    place = new int[size + 1];
    java.util.Arrays.fill(place, -1);
    for (int m = 0; m < members.length; m++) {
      place[members[m]] = m;
    }
    factor = new double[members.length][];
    for (int m = 0; m < factor.length; m++) {
      factor[m] = new double[m + 1];
    }
  }

  /** Starts the block's normal equations anew. */
  void clear() {
    for (double[] line : factor) {
      java.util.Arrays.fill(line, 0);
    }
  }

  /** Place in the block of an effect, or −1. */
  int place(int effect) {
    return place[effect];
  }

  /** Adds one row: {@code count} of its places, in any order, with their values. */
  void add(int[] places, double[] values, int count, double weight) {
    for (int a = 0; a < count; a++) {
      double[] line = factor[places[a]];
      double value = weight * values[a];
      for (int b = 0; b < count; b++) {
        if (places[b] <= places[a]) {
          line[places[b]] += value * values[b];
        }
      }
    }
  }

  /** Adds the penalties and decomposes. */
  void decompose(double[] penalty) {
    int n = members.length;
    for (int i = 0; i < n; i++) {
      double[] li = factor[i];
      li[i] += penalty[members[i]];
      for (int j = 0; j < i; j++) {
        double[] lj = factor[j];
        double sum = li[j];
        for (int k = 0; k < j; k++) {
          sum -= li[k] * lj[k];
        }
        li[j] = sum / lj[j];
      }
      double sum = li[i];
      for (int k = 0; k < i; k++) {
        sum -= li[k] * li[k];
      }
      // A direction without weight is left as it is.
      li[i] = sum > 1e-10 ? Math.sqrt(sum) : 1e150;
    }
  }

  /** Sets the members of z to the block's solution for the members of g. */
  void solve(double[] g, double[] z, double[] work) {
    int n = members.length;
    for (int i = 0; i < n; i++) {
      double[] li = factor[i];
      double sum = g[members[i]];
      for (int k = 0; k < i; k++) {
        sum -= li[k] * work[k];
      }
      work[i] = sum / li[i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double[] li = factor[i];
      double x = work[i] / li[i];
      for (int k = 0; k < i; k++) {
        work[k] -= li[k] * x;
      }
      z[members[i]] = x;
    }
  }

  /** Number of members. */
  int size() {
    return members.length;
  }
}
