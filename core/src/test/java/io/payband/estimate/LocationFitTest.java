package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.stats.LinearSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationFitTest {

  private static final double TOLERANCE = 1e-7;

  /** Rows as a fit places them. */
  private static Placed placed(SmallFit data) {
    return data.fit(Recipe.PAGE_SHORT).placed();
  }

  private static double[] ones(int n) {
    double[] out = new double[n];
    Arrays.fill(out, 1);
    return out;
  }

  private static LocationFit.Fitted fit(
      Placed placed, int[] train, double[] y, double[] weight, Recipe recipe) {
    return LocationFit.fit(placed, train, y, weight, recipe.terms(), recipe.mode(), 1);
  }

  /** The effects that the normal equations of the final weights give, written out in full. */
  private static double[] dense(
      Placed placed, int[] train, double[] y, double[] w, Location location) {
    int size = location.size();
    double[][] a = new double[size][size];
    double[] b = new double[size];
    for (int i = 0; i < train.length; i++) {
      double[] x = line(placed, train[i], location);
      int[] used = IntStream.range(0, size).filter(j -> x[j] != 0).toArray();
      for (int j : used) {
        b[j] += w[i] * x[j] * y[train[i]];
        for (int k : used) {
          a[j][k] += w[i] * x[j] * x[k];
        }
      }
    }
    for (int j = 1; j < size; j++) {
      a[j][j] += location.penalty(j);
    }
    return LinearSystem.solve(a, b);
  }

  private static double[] line(Placed placed, int row, Location location) {
    double[] x = new double[location.size()];
    x[0] = 1;
    for (int t = 0; t < location.terms().size(); t++) {
      int at = location.at(t, placed, row);
      if (at >= 0) {
        x[at] += placed.covariate(location.terms().get(t).covariate(), row);
      }
    }
    return x;
  }

  private static double[] effects(Location location) {
    return IntStream.range(0, location.size()).mapToDouble(location::effect).toArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void iterationEndsWhereTheDenseNormalEquationsDo(long seed) {
    SmallFit data = SmallFit.of(seed, 100);
    for (Recipe recipe : List.of(Recipe.PERSON_TENURE, Recipe.PAGE_FULL)) {
      Placed placed = placed(data);
      LocationFit.Fitted fitted = fit(placed, data.all(), data.y(), ones(100), recipe);
      assertArrayEquals(
          dense(placed, data.all(), data.y(), fitted.w(), fitted.location()),
          effects(fitted.location()),
          TOLERANCE,
          recipe.mode() + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void noEffectCouldBeMovedToTheBetter(long seed) {
    SmallFit data = SmallFit.of(seed, 400);
    Placed placed = placed(data);
    LocationFit.Fitted fitted = fit(placed, data.all(), data.y(), ones(400), Recipe.PERSON_TENURE);
    Location location = fitted.location();
    assertTrue(location.size() > 500, "the block of heavy effects must not be all: seed " + seed);
    double[] gradient = new double[location.size()];
    for (int i = 0; i < 400; i++) {
      double[] x = line(placed, i, location);
      double r = data.y()[i] - location.mu(placed, i);
      assertEquals(r, fitted.r()[i], 1e-9, "seed " + seed);
      for (int j = 0; j < x.length; j++) {
        gradient[j] += fitted.w()[i] * x[j] * r;
      }
    }
    for (int j = 1; j < gradient.length; j++) {
      gradient[j] -= location.penalty(j) * location.effect(j);
    }
    assertArrayEquals(new double[gradient.length], gradient, TOLERANCE, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void weightTwoIsTheSameAsReportingTwice(long seed) {
    SmallFit data = SmallFit.of(seed, 200);
    Placed placed = placed(data);
    Random random = new Random(seed);
    double[] weight = random.ints(200, 1, 4).asDoubleStream().toArray();
    int[] repeated =
        IntStream.range(0, 200)
            .flatMap(i -> IntStream.generate(() -> i).limit((long) weight[i]))
            .toArray();
    Location weighted = fit(placed, data.all(), data.y(), weight, Recipe.PAGE_FULL).location();
    Location twice =
        fit(placed, repeated, data.y(), ones(repeated.length), Recipe.PAGE_FULL).location();
    assertArrayEquals(effects(twice), effects(weighted), TOLERANCE, "seed " + seed);
    assertEquals(twice.s2(), weighted.s2(), TOLERANCE, "seed " + seed);
    assertEquals(twice.v(placed, 0), weighted.v(placed, 0), TOLERANCE, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void aReportOfNoWeightIsAsGoodAsNone(long seed) {
    SmallFit data = SmallFit.of(seed, 200);
    Placed placed = placed(data);
    double[] weight = ones(200);
    Arrays.fill(weight, 150, 200, 0);
    Location silent = fit(placed, data.all(), data.y(), weight, Recipe.PAGE_FULL).location();
    int[] first = IntStream.range(0, 150).toArray();
    Location without = fit(placed, first, data.y(), ones(150), Recipe.PAGE_FULL).location();
    for (int row = 0; row < 150; row++) {
      assertEquals(without.mu(placed, row), silent.mu(placed, row), TOLERANCE, "seed " + seed);
    }
  }

  @Test
  void theMoreReportsTheLessAnEffectIsShrunk() {
    SmallFit data = SmallFit.of(12, 200);
    Placed placed = placed(data);
    int[] four = IntStream.range(0, 800).map(i -> i % 200).toArray();
    LocationFit.Fitted once = fit(placed, data.all(), data.y(), ones(200), Recipe.PAGE_FULL);
    LocationFit.Fitted often = fit(placed, four, data.y(), ones(800), Recipe.PAGE_FULL);
    assertTrue(size(often.location()) > size(once.location()));
    assertTrue(often.location().v(placed, 0) < once.location().v(placed, 0));
  }

  private static double size(Location location) {
    double sum = 0;
    for (int j = 1; j < location.size(); j++) {
      sum += location.penalty(j) * location.effect(j) * location.effect(j);
    }
    return sum;
  }

  @Test
  void anAbsurdReportEndsWithoutWeight() {
    SmallFit data = SmallFit.of(13, 300);
    SmallFit more = data.with(data.subjects().getFirst(), data.y()[0] + Math.log(50));
    PayModel.Fitted fitted = more.fit(Recipe.PERSON_TENURE);
    assertEquals(0, fitted.weights()[300]);
    boolean[] quarantined = fitted.quarantined();
    for (int row = 0; row < quarantined.length; row++) {
      assertEquals(row == 300, quarantined[row], "row " + row);
    }
  }
}
