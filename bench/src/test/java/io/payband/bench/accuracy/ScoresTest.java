package io.payband.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final double[] BAND = {1, 2, 3, 4, 5};

  @Test
  void pinballIsTheMeanOfTheFiveQuantileLosses() {
    // Distances of 3.5 from the band: 2.5, 1.5, .5 above, .5 and 1.5 below.
    double expected = (.1 * 2.5 + .25 * 1.5 + .5 * .5 + .25 * .5 + .1 * 1.5) / 5;
    assertEquals(expected, Scores.pinball(3.5, BAND), 1e-12);
  }

  @Test
  void pinballIsNothingWhereAllQuantilesAreThePay() {
    assertEquals(0, Scores.pinball(7, new double[] {7, 7, 7, 7, 7}), 0);
  }

  @Test
  void coverageCountsTheEndsAsInside() {
    double[] y = {.5, 1, 2, 3, 4, 5, 5.5, 6};
    double[][] band = new double[y.length][];
    Arrays.fill(band, BAND);
    Scores scores = Scores.of(y, band, new int[] {0, 1, 2, 3, 4, 5, 6, 7});
    assertEquals(8, scores.n());
    assertEquals(100.0 * 3 / 8, scores.c50(), 1e-12);
    assertEquals(100.0 * 5 / 8, scores.c80(), 1e-12);
    assertEquals(100.0 / 8, scores.below(), 1e-12);
    assertEquals(100.0 * 2 / 8, scores.above(), 1e-12);
  }

  @Test
  void mdapeIsTheMedianRelativeErrorOfTheMiddle() {
    double[] y = {Math.log(100), Math.log(200), Math.log(100)};
    double[] middle = {Math.log(110), Math.log(150), Math.log(100)};
    double[][] band = new double[3][];
    for (int i = 0; i < 3; i++) {
      band[i] = new double[5];
      Arrays.fill(band[i], middle[i]);
    }
    assertEquals(10, Scores.of(y, band, new int[] {0, 1, 2}).mdape(), 1e-9);
  }

  @Test
  void manyRowsAreHeldToTheBoundsAndFewToTheirInterval() {
    Scores many = new Scores(3000, 0, 0, 0, 77.9, 0, 0);
    Scores few = new Scores(200, 0, 0, 0, 77.9, 0, 0);
    Scores farOff = new Scores(200, 0, 0, 0, 60, 0, 0);
    assertFalse(many.within(77.9, 78, 82));
    assertTrue(few.within(77.9, 78, 82));
    assertFalse(farOff.within(60, 78, 82));
  }
}
