package io.payband.job.title.train;

import java.util.Random;

/** The order in which examples are shown, by a seeded shuffle. */
final class Batches {

  private final int[] order;
  private final Random random;

  Batches(int examples, long seed) {
    order = new int[examples];
    for (int i = 0; i < examples; i++) {
      order[i] = i;
    }
    random = new Random(seed);
  }

  /** A new order for the next epoch. */
  void shuffle() {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  int size() {
    return order.length;
  }

  int example(int place) {
    return order[place];
  }
}
