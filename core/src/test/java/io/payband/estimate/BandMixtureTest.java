package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.stats.Normal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BandMixtureTest {

  private static final double[] ONE = {11, 11.2, 11.4, 11.65, 12};

  @Test
  void aMixtureOfOneIsThatOneUpToTheGridItIsReadAt() {
    BandMixture mixture = new BandMixture();
    mixture.add(ONE, .3);
    mixture.add(ONE, .5);
    assertArrayEquals(ONE, mixture.band(), .01);
  }

  @Test
  void theCurveGoesThroughItsQuantilesAndOnBeyondThem() {
    for (int j = 0; j < Quantiles.COUNT; j++) {
      double score = Normal.quantile(Quantiles.LEVELS.get(j));
      assertEquals(ONE[j], BandMixture.at(ONE, score), 1e-9);
    }
    assertTrue(BandMixture.at(ONE, 3) > ONE[4]);
    assertTrue(BandMixture.at(ONE, -3) < ONE[0]);
  }

  @Test
  void aGroupWithoutWeightIsLeftOutAndNothingIsNoMixture() {
    BandMixture mixture = new BandMixture();
    mixture.add(new double[] {90, 91, 92, 93, 94}, 0);
    assertThrows(IllegalStateException.class, mixture::band);
    mixture.add(ONE, 1);
    assertEquals(11.4, mixture.band()[Quantiles.MEDIAN], .01);
  }

  @RepeatedTest(30)
  void itRisesLiesBetweenItsPartsAndDoesNotDependOnTheirOrder(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    BandMixture forth = new BandMixture();
    BandMixture back = new BandMixture();
    int n = 1 + random.nextInt(60);
    double[][] bands = new double[n][];
    double[] weights = random.doubles(n, .1, 1).toArray();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      bands[i] = random.doubles(Quantiles.COUNT, 10, 12).toArray();
      Arrays.sort(bands[i]);
      forth.add(bands[i], weights[i]);
      low = Math.min(low, bands[i][2]);
      high = Math.max(high, bands[i][2]);
    }
    for (int i = n - 1; i >= 0; i--) {
      back.add(bands[i], weights[i]);
    }
    double[] band = forth.band();
    for (int j = 1; j < band.length; j++) {
      assertTrue(band[j] >= band[j - 1], "seed " + seed);
    }
    assertTrue(band[2] >= low - .1 && band[2] <= high + .1, "seed " + seed);
    assertArrayEquals(band, back.band(), 1e-9, "seed " + seed);
  }
}
