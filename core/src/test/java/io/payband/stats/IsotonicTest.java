package io.payband.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IsotonicTest {

  @Test
  void whatIsInOrderStaysExactlyAsItIs() {
    double[] values = {1, 1, 2.5, 9};
    assertArrayEquals(values, Isotonic.increasing(values, new double[] {1, 5, 2, 3}));
  }

  @Test
  void twoInTheWrongOrderMeetAtTheirWeightedMean() {
    assertArrayEquals(
        new double[] {2.5, 2.5}, Isotonic.increasing(new double[] {4, 2}, new double[] {1, 3}));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(0, Isotonic.increasing(new double[0], new double[0]).length);
  }

  @RepeatedTest(100)
  void theResultRisesKeepsItsMeanAndIsNoWorseThanAnyOtherRisingSequence(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    int n = 1 + random.nextInt(10);
    double[] values = random.doubles(n, -1, 1).toArray();
    double[] weights = random.doubles(n, .1, 5).toArray();
    double[] out = Isotonic.increasing(values, weights);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      assertTrue(i == 0 || out[i] >= out[i - 1], "seed " + seed);
      sum += weights[i] * (out[i] - values[i]);
    }
    assertEquals(0, sum, 1e-12, "seed " + seed);
    double best = distance(values, out, weights);
    for (int other = 0; other < 50; other++) {
      double[] rising = random.doubles(n, -1, 1).toArray();
      Arrays.sort(rising);
      for (int i = 0; i < n; i++) {
        rising[i] = .9 * out[i] + .1 * rising[i];
      }
      assertTrue(best <= distance(values, rising, weights) + 1e-12, "seed " + seed);
    }
  }

  private static double distance(double[] a, double[] b, double[] weights) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += weights[i] * (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }
}
