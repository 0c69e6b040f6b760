package io.payband.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CentreCoverageTest {

  private static final double SIGMA = .2;
  private static final double TRUE_SE = .05;

  private static CentreCoverage.Share simulated(double claimed, long seed) {
    Random random = new Random(seed);
    CentreCoverage coverage = new CentreCoverage();
    for (int cohort = 0; cohort < 4000; cohort++) {
      double error = random.nextGaussian() * TRUE_SE;
      for (int i = 0; i < 20; i++) {
        coverage.add("c" + cohort, error + random.nextGaussian() * SIGMA, SIGMA, claimed);
      }
    }
    return coverage.share(20);
  }

  @Test
  void errorsOfTheStatedSizeAreCoveredNineTimesInTen() {
    CentreCoverage.Share share = simulated(TRUE_SE, 1);
    assertEquals(4000, share.cohorts());
    assertEquals(90, share.percent(), 1.5, "seed 1");
  }

  @Test
  void errorsThreeTimesTheStatedSizeAreNot() {
    assertEquals(77, simulated(TRUE_SE / 3, 2).percent(), 3, "seed 2");
  }

  @Test
  void smallCohortsAreLeftOut() {
    CentreCoverage coverage = new CentreCoverage();
    coverage.add("a", .1, SIGMA, TRUE_SE);
    coverage.add("a", 0, SIGMA, TRUE_SE);
    coverage.add("b", 0, SIGMA, TRUE_SE);
    assertEquals(1, coverage.share(2).cohorts());
  }
}
