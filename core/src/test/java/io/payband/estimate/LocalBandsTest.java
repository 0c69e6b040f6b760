package io.payband.estimate;

import static io.payband.estimate.OfficialCurveTest.wage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.stats.Normal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalBandsTest {

  private static final int GRID = 50_000;

  /** Means of the lowest third and of the rest of a local band, by plain summation. */
  private static double[] means(LocalBands bands, LocalBandFit fit) {
    double edge = Normal.quantile(1 / 3.0);
    return new double[] {3 * sum(bands, fit, -10, edge), 1.5 * sum(bands, fit, edge, 10)};
  }

  private static double sum(LocalBands bands, LocalBandFit fit, double from, double to) {
    double sum = 0;
    double step = (to - from) / GRID;
    for (int i = 0; i < GRID; i++) {
      double score = from + (i + .5) * step;
      double share = Math.clamp(Normal.cdf(score), 1e-15, 1 - 1e-15);
      sum += bands.quantile(fit, share) * Normal.density(score) * step;
    }
    return sum;
  }

  private static LocalBands random(Random random) {
    double[] q = new double[5];
    double log = 10 + random.nextDouble();
    for (int i = 0; i < q.length; i++) {
      q[i] = Math.exp(log);
      log += .05 + .3 * random.nextDouble();
    }
    return new LocalBands(
        OfficialCurve.of(wage("53-0001", 2024, q[2], q[0], q[1], q[2], q[3], q[4])).orElseThrow());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theLocalBandHasBothMeans(long seed) {
    Random random = new Random(seed);
    LocalBands bands = random(random);
    double lower = 30_000 * (1 + random.nextDouble());
    double upper = lower * (1.2 + random.nextDouble());
    LocalBandFit fit = bands.fit(lower, upper);
    assertFalse(fit.byMean());
    double[] means = means(bands, fit);
    assertEquals(1, means[0] / lower, 1e-5);
    assertEquals(1, means[1] / upper, 1e-5);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 8, 9})
  void theNationsOwnMeansGiveTheNationsOwnBand(long seed) {
    LocalBands bands = random(new Random(seed));
    LocalBandFit itself = new LocalBandFit(0, 1, false);
    double[] means = means(bands, itself);
    LocalBandFit fit = bands.fit(means[0], means[1]);
    assertEquals(0, fit.shift(), 1e-5);
    assertEquals(1, fit.stretch(), 1e-4);
  }

  @Test
  void doublePayMovesTheBandAndDoesNotStretchIt() {
    LocalBands bands = random(new Random(10));
    LocalBandFit once = bands.fit(40_000, 70_000);
    LocalBandFit twice = bands.fit(80_000, 140_000);
    assertEquals(once.shift() + Math.log(2), twice.shift(), 1e-5);
    assertEquals(once.stretch(), twice.stretch(), 1e-5);
  }

  @Test
  void aWiderGapOfTheMeansIsAWiderBand() {
    LocalBands bands = random(new Random(11));
    double before = 0;
    for (double upper = 50_000; upper < 200_000; upper += 10_000) {
      double stretch = bands.fit(40_000, upper).stretch();
      assertTrue(stretch > before);
      before = stretch;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {30_000, 40_000, 1e9})
  void meansThatNoStretchReproducesMoveTheNationalBandToTheLocalMean(double upper) {
    LocalBands bands = random(new Random(12));
    LocalBandFit fit = bands.fit(40_000, upper);
    assertTrue(fit.byMean());
    assertEquals(1, fit.stretch());
    double[] means = means(bands, fit);
    assertEquals(1, (means[0] + 2 * means[1]) / (40_000 + 2 * upper), 1e-5);
  }

  @Test
  void aNationWithoutAnySpreadLeavesNothingToStretch() {
    LocalBands bands =
        new LocalBands(
            OfficialCurve.of(wage("53-0001", 2024, 40, 40, 40, 40, 40, 40)).orElseThrow());
    LocalBandFit fit = bands.fit(50, 60);
    assertTrue(fit.byMean());
    assertEquals(Math.log((50 + 120) / 3.0 / 40), fit.shift(), 1e-6);
  }

  @Test
  void meansHaveToBeAboveZero() {
    LocalBands bands = random(new Random(13));
    assertThrows(IllegalArgumentException.class, () -> bands.fit(0, 10));
    assertThrows(IllegalArgumentException.class, () -> bands.fit(Double.NaN, 10));
  }
}
