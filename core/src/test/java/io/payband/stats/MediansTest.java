package io.payband.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MediansTest {

  @Test
  void anOddNumberHasAMiddleAndAnEvenOneLiesHalfway() {
    assertEquals(2, Medians.weighted(new double[] {3, 1, 2}, new double[] {1, 1, 1}));
    assertEquals(2.5, Medians.weighted(new double[] {4, 1, 2, 3}, new double[] {1, 1, 1, 1}));
  }

  @Test
  void weightThatSplitsEvenlyLiesHalfwayAndMoreOnOneSideDecides() {
    assertEquals(1.5, Medians.weighted(new double[] {1, 2}, new double[] {.3, .3}));
    assertEquals(2, Medians.weighted(new double[] {1, 2}, new double[] {.3, .4}));
  }

  @Test
  void weightNothingLeavesAValueOut() {
    assertEquals(1, Medians.weighted(new double[] {1, 100, 200}, new double[] {1, 0, 0}));
    assertTrue(Double.isNaN(Medians.weighted(new double[] {1}, new double[] {0})));
    assertTrue(Double.isNaN(Medians.weighted(new double[0], new double[0])));
  }

  @RepeatedTest(100)
  void weightTwoIsTheSameAsWritingTwiceInAnyOrder(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    int n = 1 + random.nextInt(12);
    double[] values = random.doubles(n, 0, 9).map(Math::rint).toArray();
    double[] weights = random.ints(n, 1, 4).asDoubleStream().toArray();
    List<Double> written = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      written.addAll(Collections.nCopies((int) weights[i], values[i]));
    }
    Collections.shuffle(written, random);
    double[] all = written.stream().mapToDouble(Double::doubleValue).toArray();
    double[] ones = new double[all.length];
    Arrays.fill(ones, 1);
    double expected = Medians.quantile(all, .5);
    assertEquals(expected, Medians.weighted(values, weights), 1e-12, "seed " + seed);
    assertEquals(expected, Medians.weighted(all, ones), 1e-12, "seed " + seed);
  }

  @Test
  void quantilesRunStraightBetweenOrderedValues() {
    double[] values = {40, 10, 30, 20};
    assertEquals(10, Medians.quantile(values, 0));
    assertEquals(17.5, Medians.quantile(values, .25), 1e-12);
    assertEquals(40, Medians.quantile(values, 1));
    assertEquals(40, values[0], "the array is left as it is");
  }

  @Test
  void aPartOfAnArrayHasQuantilesOfItsOwn() {
    assertEquals(3, Medians.quantile(new double[] {1, 2, 4, 100}, 1, 2, .5));
    assertEquals(4, Medians.quantile(new double[] {1, 2, 4, 100}, 2, 1, .9));
  }
}
