package io.payband.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class BetaTest {

  @Test
  void shapesOneAndOneAreUniform() {
    assertEquals(.3, Beta.cdf(.3, 1, 1), 1e-12);
    assertEquals(.3, Beta.quantile(.3, 1, 1), 1e-12);
  }

  /** With whole shapes it is a tail of the binomial distribution; these are powers. */
  @ParameterizedTest
  @CsvSource({"2, 1, 0.4, 0.16", "1, 3, 0.5, 0.875", "4, 1, 0.9, 0.6561", "2, 2, 0.5, 0.5"})
  void wholeShapesGivePolynomials(double a, double b, double x, double expected) {
    assertEquals(expected, Beta.cdf(x, a, b), 1e-12);
  }

  @Test
  void halvesGiveTheArcSine() {
    for (double x : new double[] {.001, .2, .77, .999}) {
      assertEquals(2 / Math.PI * Math.asin(Math.sqrt(x)), Beta.cdf(x, .5, .5), 1e-11);
    }
  }

  @Test
  void theQuantileUndoesTheDistributionAndBothAreMirrored() {
    long seed = 20261128;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      double a = Math.exp(random.nextDouble(-2, 8));
      double b = Math.exp(random.nextDouble(-2, 8));
      double p = random.nextDouble(.01, .99);
      double x = Beta.quantile(p, a, b);
      String shown = "seed " + seed + ", shapes " + a + ", " + b;
      if (x > 1e-9 && x < 1 - 1e-9) {
        assertEquals(p, Beta.cdf(x, a, b), 1e-7, shown);
      }
      assertEquals(1 - Beta.cdf(x, a, b), Beta.cdf(1 - x, b, a), 1e-8, shown);
    }
  }

  @Test
  void nothingIsBelowZeroOrAboveOne() {
    assertEquals(0, Beta.cdf(-1, 2, 3));
    assertEquals(1, Beta.cdf(1, 2, 3));
    assertEquals(Double.NaN, Beta.cdf(Double.NaN, 2, 3));
    assertThrows(IllegalArgumentException.class, () -> Beta.cdf(.5, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> Beta.quantile(1, 1, 1));
  }
}
