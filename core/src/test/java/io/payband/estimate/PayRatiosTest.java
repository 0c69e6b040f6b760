package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayRatiosTest {

  private static PayRatios ratios(LaneFixture fixture, double... weightOfEmployers) {
    MarketLaneFit.Input in = fixture.input();
    double[] weight = new double[in.lean().length];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = in.lean()[i] > 0 ? weightOfEmployers[0] : weightOfEmployers[1];
    }
    return new PayRatios(in, i -> weight[i], slug -> "Crafts");
  }

  /** The same band of base pay at all levels. */
  private static double[][] base() {
    double[][] base = new double[5][];
    Arrays.setAll(base, c -> new double[] {10.8, 11, 11.2, 11.4, 11.6});
    return base;
  }

  private static double ofLevel(PayRatios ratios, String slug, int level) {
    return ratios.total("Crafts", slug, base())[level - 1][Quantiles.MEDIAN] - 11.2;
  }

  @Test
  void aRoleWithManyReportsHasItsOwnRatio() {
    PayRatios ratios =
        ratios(
            new LaneFixture(1)
                .role("potter", "51-0001")
                .people("potter", 0, .3, 1500)
                .people("weaver", 0, .1, 1500),
            1,
            1);

    // What comes on top of the ratio in the fixture is half of a normal number times 0.02.
    assertEquals(.31, ofLevel(ratios, "potter", 1), .02);
    assertEquals(.11, ofLevel(ratios, "weaver", 1), .02);
  }

  @Test
  void aRoleWithFewLiesBetweenItsOwnAndEverybodys() {
    PayRatios ratios =
        ratios(new LaneFixture(2).people("potter", 0, .1, 2000).people("weaver", 0, .5, 20), 1, 1);
    double weaver = ofLevel(ratios, "weaver", 1);

    assertTrue(weaver > .13 && weaver < .45, Double.toString(weaver));
    assertTrue(ratios.variances("Crafts", "weaver")[1] > ratios.variances("Crafts", "potter")[1]);
  }

  @Test
  void aRoleThatNobodyReportsHasEverybodysRatio() {
    PayRatios ratios = ratios(new LaneFixture(3).people("potter", 0, .2, 1000), 1, 1);

    assertEquals(.21, ofLevel(ratios, "weaver", 2), .02);
  }

  /** A third gets three times the base on top; a mean would say so of everybody. */
  @Test
  void theEquityOfTheFewIsNotPutOnTheMany() {
    PayRatios ratios =
        ratios(
            new LaneFixture(4).people("potter", 0, .1, 1400).people("potter", 0, 1.4, 600), 1, 1);

    assertEquals(.11, ofLevel(ratios, "potter", 1), .03);
  }

  @Test
  void whoIsWeighedDownCountsLess() {
    MarketLaneFit.Input in =
        new LaneFixture(5).people("potter", 0, .1, 1000).people("potter", 0, .4, 1000).input();
    double[] weight = new double[2000];
    Arrays.fill(weight, 0, 1000, 1);
    Arrays.fill(weight, 1000, 2000, .3);
    PayRatios ratios = new PayRatios(in, i -> weight[i], slug -> "Crafts");
    assertEquals(.11, ofLevel(ratios, "potter", 1), .03);
    Arrays.fill(weight, 1000, 2000, 3);
    ratios = new PayRatios(in, i -> weight[i], slug -> "Crafts");
    assertEquals(.41, ofLevel(ratios, "potter", 1), .03);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.3, 0, .2, 1})
  void totalIsNowhereBelowBaseAndItsQuantilesRise(double ratio) {
    PayRatios ratios = ratios(new LaneFixture(6).people("potter", 0, ratio, 400), 1, .2);
    double[][] base = base();
    double[][] total = ratios.total("Crafts", "potter", base);
    for (int c = 0; c < 5; c++) {
      for (int j = 0; j < Quantiles.COUNT; j++) {
        assertTrue(total[c][j] >= base[c][j]);
        assertTrue(j == 0 || total[c][j] >= total[c][j - 1]);
      }
    }
  }

  @Test
  void withoutAnyRatioTotalIsBase() {
    PayRatios ratios = ratios(new LaneFixture(7).answers("almanac", "potter", 0, 50), 1, 1);

    assertEquals(0, ofLevel(ratios, "potter", 3));
    for (double variance : ratios.variances("Crafts", "potter")) {
      assertTrue(Double.isFinite(variance) && variance >= 0);
    }
  }
}
