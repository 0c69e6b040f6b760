package io.payband.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

  /** Values: Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.841344746068543",
    "2, 0.977249868051821",
    "3, 0.998650101968370",
    "-1, 0.158655253931457",
    "5, 0.999999713348428"
  })
  void probabilitiesAreThoseOfTheTables(double x, double p) {
    assertEquals(p, Normal.cdf(x), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "0.9, 1.2815515655446004",
    "0.75, 0.6744897501960817",
    "0.95, 1.6448536269514722",
    "0.975, 1.959963984540054",
    "0.001, -3.090232306167813"
  })
  void quantilesAreThoseOfTheTables(double p, double x) {
    assertEquals(x, Normal.quantile(p), 1e-9);
  }

  @Test
  void quantileAndProbabilityAreInverse() {
    for (double p = .0005; p < 1; p += .0005) {
      assertEquals(p, Normal.cdf(Normal.quantile(p)), 1e-9, "p " + p);
    }
    for (double p = 1e-12; p < .001; p *= 3) {
      assertEquals(1, Normal.cdf(Normal.quantile(p)) / p, 1e-6, "p " + p);
    }
  }

  @Test
  void probabilityRisesAndIsSymmetricAlsoWhereItsTwoFormsMeet() {
    double before = 0;
    for (double x = -9; x <= 9; x += .01) {
      double p = Normal.cdf(x);
      assertTrue(p >= before, "x " + x);
      assertEquals(1, p + Normal.cdf(-x), 1e-12, "x " + x);
      before = p;
    }
    assertEquals(0, Normal.cdf(Double.NEGATIVE_INFINITY));
    assertEquals(1, Normal.cdf(Double.POSITIVE_INFINITY));
    assertTrue(Double.isNaN(Normal.cdf(Double.NaN)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -.1, 1.1, Double.NaN})
  void whatIsNoProbabilityHasNoQuantile(double p) {
    assertThrows(IllegalArgumentException.class, () -> Normal.quantile(p));
  }
}
