package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleAndShapeTest {

  @ParameterizedTest
  @ValueSource(longs = {51, 52})
  void residualsAreAboutAsLargeAsTheScaleSays(long seed) {
    PayModel.Fitted fitted = SmallFit.of(seed, 600).fit(Recipe.PAGE_FULL);
    double sum = 0;
    for (int i = 0; i < 600; i++) {
      double sigma = fitted.model().scale().sigma(fitted.placed(), i);
      sum += Math.min(6, Math.abs(fitted.outOfFold()[i]) / sigma);
    }
    assertEquals(1, sum / 600, .02, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {53, 54})
  void aboutEightInTenLieInsideTheBandOfOthers(long seed) {
    PayModel.Fitted fitted = SmallFit.of(seed, 900).fit(Recipe.PAGE_FULL);
    int inside = 0;
    for (int i = 0; i < 900; i++) {
      Prediction p = fitted.model().predict(fitted.placed(), i);
      double t = fitted.outOfFold()[i] / p.sigma();
      inside += t >= p.shape()[0] && t <= p.shape()[4] ? 1 : 0;
    }
    assertEquals(80, inside / 9.0, 2, "seed " + seed);
  }

  @Test
  void aThinGroupTakesTheShapeOfItsParentAndAThickOneItsOwn() {
    SmallFit data = SmallFit.of(55, 600);
    PayModel.Fitted fitted = data.fit(Recipe.PAGE_FULL);
    double[] t = new double[600];
    for (int i = 0; i < t.length; i++) {
      t[i] = data.subjects().get(i).title().equals("Glassblower") ? i % 5 - 2 : 0;
    }
    List<List<Column>> path = List.of(List.of(Column.TITLE));
    int glass = firstOf(data, "Glassblower");
    double[] own =
        ShapeModel.fit(fitted.placed(), data.all(), t, path, 1e-9, 1).of(fitted.placed(), glass);
    assertEquals(-2, own[0], .2);
    assertEquals(2, own[4], .2);
    ShapeModel shrunk = ShapeModel.fit(fitted.placed(), data.all(), t, path, 1e9, 1);
    double[] parents = shrunk.of(fitted.placed(), glass);
    for (int j = 0; j < Quantiles.COUNT; j++) {
      assertEquals(shrunk.whole()[j], parents[j], 1e-5);
    }
  }

  private static int firstOf(SmallFit data, String title) {
    int row = 0;
    while (!data.subjects().get(row).title().equals(title)) {
      row++;
    }
    return row;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 1, 1",
    "4, 1, 1",
    "5, 1, 2",
    "19, 1, 2",
    "20, 1, 3",
    "99, 1, 3",
    "100, 1, 4",
    "4, 5, 0",
    "5, 5, 2"
  })
  void sizesFallIntoTheirBuckets(int size, int minimum, int bucket) {
    assertEquals(bucket, CohortCounts.bucket(size, minimum));
  }

  @Test
  void theLargestEffectsOfAScaleAreThoseOfTheWidestGroups() {
    SmallFit data = SmallFit.of(56, 600);
    PayModel.Fitted fitted = data.fit(Recipe.PAGE_FULL);
    double[] residual = new double[600];
    for (int i = 0; i < residual.length; i++) {
      boolean wide = data.subjects().get(i).title().equals("Clockmaker");
      residual[i] = (wide ? .4 : .1) * (i % 2 == 0 ? 1 : -1);
    }
    ScaleModel scale =
        ScaleModel.fit(fitted.placed(), data.all(), residual, List.of(List.of(Column.TITLE)), 1);
    assertTrue(
        scale.sigma(fitted.placed(), firstOf(data, "Clockmaker"))
            > 2.5 * scale.sigma(fitted.placed(), firstOf(data, "Glassblower")));
  }
}
