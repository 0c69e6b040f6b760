package io.payband.estimate;

import io.payband.stats.LongIndex;
import java.util.List;

/**
 * The groups that a combination of columns makes of the training rows.
 *
 * @param index from the combined key to the group's number
 * @param group group of each training row, by position; −1 where it has none
 * @param count reports of each group
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
record Groups(LongIndex index, int[] group, int[] count) {

  /** Groups with fewer than {@code minimum} rows are left out. */
  static Groups of(Placed placed, int[] train, List<Column> columns, int minimum) {
    int n = train.length;
    LongIndex all = new LongIndex();
    int[] first = new int[n];
    for (int i = 0; i < n; i++) {
      long key = placed.key(columns, train[i]);
      first[i] = key == Placed.NO_KEY ? -1 : all.add(key);
    }
    int[] count = counts(first, all.size());
    if (minimum <= 1) {
      return new Groups(all, first, count);
    }
    LongIndex kept = new LongIndex();
    long[] keys = all.keysInOrder();
    int[] number = new int[all.size()];
    for (int g = 0; g < number.length; g++) {
      number[g] = count[g] >= minimum ? kept.add(keys[g]) : -1;
    }
    for (int i = 0; i < n; i++) {
      first[i] = first[i] < 0 ? -1 : number[first[i]];
    }
    return new Groups(kept, first, counts(first, kept.size()));
  }

  private static int[] counts(int[] group, int size) {
    int[] count = new int[size];
    for (int g : group) {
      if (g >= 0) {
        count[g]++;
      }
    }
    return count;
  }
}
