package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.OfficialWage;
import io.payband.stats.Normal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficialCurveTest {

  static final double NONE = Double.NaN;

  static OfficialWage wage(
      String code,
      int year,
      double mean,
      double p10,
      double p25,
      double p50,
      double p75,
      double p90) {
    return new OfficialWage(
        code, "Wagoners", year, 1000, mean, p10, p25, p50, p75, p90, 1, false, false);
  }

  private static OfficialWage wage(double p10, double p25, double p50, double p75, double p90) {
    return wage("53-0001", 2024, 50, p10, p25, p50, p75, p90);
  }

  @Test
  void theCurveGoesThroughThePublishedPercentiles() {
    OfficialCurve curve = OfficialCurve.of(wage(20, 30, 40, 60, 100)).orElseThrow();
    assertEquals(20, curve.quantile(.1), 1e-6);
    assertEquals(30, curve.quantile(.25), 1e-6);
    assertEquals(40, curve.quantile(.5), 1e-6);
    assertEquals(60, curve.quantile(.75), 1e-6);
    assertEquals(100, curve.quantile(.9), 1e-6);
  }

  @Test
  void slopesContinueBeyondTheOuterPercentiles() {
    OfficialCurve curve = OfficialCurve.of(wage(20, 30, 40, 60, 100)).orElseThrow();
    double slope = Math.log(100 / 60.0) / (Normal.quantile(.9) - Normal.quantile(.75));
    assertEquals(
        Math.log(100) + slope * (Normal.quantile(.99) - Normal.quantile(.9)),
        curve.logQuantile(.99),
        1e-9);
  }

  @Test
  void aLogNormalCurveIsReproducedEverywhere() {
    double[] q = new double[5];
    double[] shares = {.1, .25, .5, .75, .9};
    for (int i = 0; i < 5; i++) {
      q[i] = Math.exp(10 + .3 * Normal.quantile(shares[i]));
    }
    OfficialCurve curve = OfficialCurve.of(wage(q[0], q[1], q[2], q[3], q[4])).orElseThrow();
    for (double share = .01; share < 1; share += .01) {
      assertEquals(10 + .3 * Normal.quantile(share), curve.logQuantile(share), 1e-9);
    }
  }

  @Test
  void aTopCodedPercentileLiesOnTheContinuedLine() {
    OfficialCurve curve = OfficialCurve.of(wage(20, 30, 40, NONE, NONE)).orElseThrow();
    assertEquals(40 * 40 / 30.0, curve.quantile(.75), 1e-6);
  }

  @Test
  void aTopCodedPercentileTakesTheCompleteYearsRatioToTheMedian() {
    OfficialCurve curve =
        OfficialCurve.of(wage(20, 30, 40, 60, NONE), wage(22, 33, 44, 66, 132)).orElseThrow();
    assertEquals(120, curve.quantile(.9), 1e-6);
    assertEquals(60, curve.quantile(.75), 1e-6);
  }

  @Test
  void aTopCodedMedianIsTheCompleteYearsMovedByTheGrowthOfTheMean() {
    OfficialCurve curve =
        OfficialCurve.of(
                wage("a", 2024, 50, 20, 30, NONE, NONE, NONE),
                wage("a", 2025, 55, 22, 33, 44, 66, 132))
            .orElseThrow();
    assertEquals(40, curve.quantile(.5), 1e-6);
    assertEquals(30, curve.quantile(.25), 1e-6);
    assertEquals(120, curve.quantile(.9), 1e-6);
  }

  @Test
  void aMixtureThatWouldNotAscendTakesTheCompleteYearsShape() {
    OfficialCurve curve =
        OfficialCurve.of(
                wage("a", 2024, 50, 20, 45, NONE, NONE, NONE),
                wage("a", 2025, 55, 22, 33, 44, 66, 132))
            .orElseThrow();
    assertEquals(30, curve.quantile(.25), 1e-6);
  }

  @Test
  void withoutTwoPercentilesThereIsNoCurve() {
    assertEquals(Optional.empty(), OfficialCurve.of(wage(NONE, NONE, 40, NONE, NONE)));
    assertTrue(
        OfficialCurve.of(wage(NONE, NONE, 40, NONE, NONE), wage(20, 30, 40, 60, 100)).isPresent());
  }
}
