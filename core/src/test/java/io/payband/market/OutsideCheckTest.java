package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideCheckTest {

  private static OutsideCheck.Line line(double logRatio, double error) {
    return new OutsideCheck.Line("potter", 100_000 * Math.exp(logRatio), 100_000, 80, error, 1);
  }

  private static OutsideCheck of(OutsideCheck.Line... lines) {
    return new OutsideCheck("a-survey", List.of(lines));
  }

  @Test
  void deviationCountsBothWaysAndBiasDoesNot() {
    OutsideCheck check = of(line(.1, 0), line(-.06, 0));

    assertEquals(.08, check.meanDeviation(), 1e-12);
    assertEquals(.02, check.bias(), 1e-12);
  }

  @Test
  void habitIsWhatSamplingDoesNotExplain() {
    // (0.1² − 0.06² + 0.08² − 0) ÷ 2 ÷ 1.5
    assertEquals(Math.sqrt(.0128 / 2 / 1.5), of(line(.1, .06), line(-.08, 0)).habit(), 1e-12);
    assertTrue(of(line(.1, .05)).habit() < of(line(.1, .01)).habit());
  }

  @Test
  void aMethodThatIsRightByChanceIsNotTakenToBeWithoutError() {
    assertEquals(.02, of(line(.01, .05), line(-.02, .05)).habit(), 1e-12);
    assertEquals(.02, of().habit(), 1e-12);
  }

  @Test
  void withoutLinesThereIsNoDeviation() {
    assertTrue(Double.isNaN(of().meanDeviation()));
    assertTrue(Double.isNaN(of().bias()));
  }
}
