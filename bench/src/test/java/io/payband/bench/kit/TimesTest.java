package io.payband.bench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
    Times times = new Times();
    for (double value : new double[] {4, 1, 3, 10}) {
      times.add(value);
    }
    assertEquals(3.5, times.median(), 0);
    assertEquals(1, times.least(), 0);
    assertEquals(10, times.greatest(), 0);
  }
}
