package io.payband.estimate;

import io.payband.stats.LongIndex;
import java.util.List;

/**
 * How many reports stand behind each combination of some columns.
 *
 * @param columns the columns
 * @param index from the combined key to its number
 * @param count reports of each
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
record CohortCounts(List<Column> columns, LongIndex index, int[] count) {

  private static final int[] EDGES = {1, 5, 20, 100};

  static CohortCounts of(Placed placed, int[] train, List<Column> columns, int minimum) {
    Groups groups = Groups.of(placed, train, columns, minimum);
    return new CohortCounts(columns, groups.index(), groups.count());
  }

  /** Reports of a row's combination; 0 when there are none or too few to be known. */
  int of(Placed placed, int row) {
    long key = placed.key(columns, row);
    int g = key == Placed.NO_KEY ? LongIndex.NONE : index.find(key);
    return g == LongIndex.NONE ? 0 : count[g];
  }

  /** Bucket of a size: 0, 1–4, 5–19, 20–99, 100 and more; sizes below the minimum count as 0. */
  static int bucket(int size, int minimum) {
    int known = size < minimum ? 0 : size;
    int bucket = 0;
    while (bucket < EDGES.length && known >= EDGES[bucket]) {
      bucket++;
    }
    return bucket;
  }
}
