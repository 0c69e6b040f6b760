package io.payband.estimate;

import io.payband.stats.LongIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Which groups of one term each training row belongs to, and with what share. A row whose career
 * level is known belongs to one group or none; a row whose level is a distribution belongs to one
 * group of each level.
 */
final class Membership {

  private static final int CLASSES = 5;

  private final LongIndex index;
  private final int[] count;
  private final int[] single;
  private final Several[] several;

  @SuppressWarnings(
      "ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
  private record Several(int[] group, double[] share) {}

  private static final Several NOTHING = new Several(new int[0], new double[0]);

  private Membership(LongIndex index, int[] count, int[] single, Several[] several) {
    this.index = index;
    this.count = count;
    this.single = single;
    this.several = several;
  }

  /** Groups with fewer than {@code minimum} rows, shares summed, are left out. */
  static Membership of(Placed placed, int[] train, List<Column> columns, int minimum) {
    if (!placed.hasSpread() || !columns.contains(Column.CLASS)) {
      Groups groups = Groups.of(placed, train, columns, minimum);
      return new Membership(groups.index(), groups.count(), groups.group(), new Several[0]);
    }
    int n = train.length;
    LongIndex all = new LongIndex();
    int[] single = new int[n];
    Several[] several = new Several[n];
    double[] mass = new double[n * CLASSES];
    for (int i = 0; i < n; i++) {
      double[] classes = placed.spread(train[i]);
      single[i] = -1;
      several[i] = NOTHING;
      if (classes.length == 0) {
        long key = placed.key(columns, train[i]);
        single[i] = key == Placed.NO_KEY ? -1 : all.add(key);
      } else {
        several[i] = spread(placed, train[i], columns, classes, all);
      }
      if (single[i] >= 0) {
        mass[single[i]]++;
      }
      for (int g = 0; g < several[i].group.length; g++) {
        mass[several[i].group[g]] += several[i].share[g];
      }
    }
    return minimum <= 1
        ? new Membership(all, rounded(mass, all.size()), single, several)
        : kept(all, mass, single, several, minimum);
  }

  private static Several spread(
      Placed placed, int row, List<Column> columns, double[] classes, LongIndex all) {
    int[] groups = new int[CLASSES];
    double[] shares = new double[CLASSES];
    int used = 0;
    for (int c = 1; c <= CLASSES; c++) {
      long key = classes[c - 1] > 0 ? placed.key(columns, row, c) : Placed.NO_KEY;
      if (key != Placed.NO_KEY) {
        groups[used] = all.add(key);
        shares[used++] = classes[c - 1];
      }
    }
    return new Several(Arrays.copyOf(groups, used), Arrays.copyOf(shares, used));
  }

  private static Membership kept(
      LongIndex all, double[] mass, int[] single, Several[] several, int minimum) {
    LongIndex kept = new LongIndex();
    long[] keys = all.keysInOrder();
    int[] number = new int[keys.length];
    for (int g = 0; g < number.length; g++) {
      number[g] = mass[g] >= minimum ? kept.add(keys[g]) : -1;
      if (number[g] >= 0) {
        mass[number[g]] = mass[g];
      }
    }
    for (int i = 0; i < single.length; i++) {
      single[i] = single[i] < 0 ? -1 : number[single[i]];
      several[i] = kept(several[i], number);
    }
    return new Membership(kept, rounded(mass, kept.size()), single, several);
  }

  private static Several kept(Several old, int[] number) {
    int used = 0;
    int[] groups = new int[old.group.length];
    double[] shares = new double[groups.length];
    for (int g = 0; g < groups.length; g++) {
      if (number[old.group[g]] >= 0) {
        groups[used] = number[old.group[g]];
        shares[used++] = old.share[g];
      }
    }
    return new Several(Arrays.copyOf(groups, used), Arrays.copyOf(shares, used));
  }

  private static int[] rounded(double[] mass, int size) {
    int[] out = new int[size];
    for (int g = 0; g < size; g++) {
      out[g] = (int) Math.round(mass[g]);
    }
    return out;
  }

  LongIndex index() {
    return index;
  }

  /** Reports of each group, shares summed and rounded. */
  int[] count() {
    return count;
  }

  /** Number of groups of a training row, by position. */
  int groups(int i) {
    return single[i] >= 0 ? 1 : several.length == 0 ? 0 : several[i].group.length;
  }

  /** One of its groups. */
  int group(int i, int g) {
    return single[i] >= 0 ? single[i] : several[i].group[g];
  }

  /** The share of the row that belongs to it. */
  double share(int i, int g) {
    return single[i] >= 0 ? 1 : several[i].share[g];
  }
}
