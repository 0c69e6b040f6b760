package io.payband.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LongIndexTest {

  @Test
  void keysAreNumberedInOrderOfFirstSight() {
    LongIndex index = new LongIndex();
    assertEquals(0, index.add(7));
    assertEquals(1, index.add(0));
    assertEquals(0, index.add(7));
    assertEquals(LongIndex.NONE, index.find(3));
    assertEquals(2, index.size());
  }

  @RepeatedTest(10)
  void itAnswersAsAHashMapWould(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    LongIndex index = new LongIndex();
    Map<Long, Integer> slow = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      // Few low bits differ in half of the keys, as they do in combined codes.
      long key = random.nextBoolean() ? random.nextLong() : (long) random.nextInt(2000) << 40;
      int expected = slow.computeIfAbsent(key, k -> slow.size());
      assertEquals(expected, index.add(key), "seed " + seed);
    }
    assertEquals(slow.size(), index.size(), "seed " + seed);
    long[] inOrder = index.keysInOrder();
    slow.forEach((key, number) -> {
      assertEquals(number, index.find(key), "seed " + seed);
      assertEquals(key, inOrder[number], "seed " + seed);
    });
    for (int i = 0; i < 1000; i++) {
      long key = random.nextLong();
      assertEquals(slow.getOrDefault(key, LongIndex.NONE), index.find(key), "seed " + seed);
    }
  }
}
