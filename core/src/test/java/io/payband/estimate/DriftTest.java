package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

  private static double[] factors(SmallFit data) {
    return Drift.factors(
        data.rows(),
        data.subjects(),
        data.all(),
        data.y(),
        data.fold(),
        Recipe.PAGE_SHORT,
        SmallFit.options(1, 2),
        null);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42})
  void factorsNeverNarrowAndLeaveTheMedian(long seed) {
    double[] factors = factors(SmallFit.of(seed, 700));
    assertEquals(1, factors[Quantiles.MEDIAN]);
    for (double factor : factors) {
      assertTrue(factor >= 1 && factor < 3, Arrays.toString(factors) + ", seed " + seed);
    }
  }

  @Test
  void widerPayInTheLastQuartersWidensTheBand() {
    SmallFit data = SmallFit.of(43, 700);
    int last = data.subjects().stream().mapToInt(Subject::quarter).max().orElseThrow();
    double[] y = data.y().clone();
    for (int i = 0; i < y.length; i++) {
      if (data.subjects().get(i).quarter() >= last - 1) {
        y[i] += i % 2 == 0 ? .5 : -.5;
      }
    }
    double[] factors = factors(new SmallFit(data.subjects(), y, data.fold()));
    assertTrue(factors[0] > 1.3 && factors[4] > 1.3, Arrays.toString(factors));
  }

  @Test
  void tooFewLateReportsWidenNothing() {
    assertArrayEquals(new double[] {1, 1, 1, 1, 1}, factors(SmallFit.of(44, 200)));
  }

  @Test
  void distancesFromTheMedianAreMultiplied() {
    assertArrayEquals(
        new double[] {-2, -.5, 1, 3, 7},
        Drift.widened(new double[] {0, 0, 1, 2, 3}, new double[] {3, 1.5, 1, 2, 3}));
  }
}
