package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LevelOrderTest {

  static CohortFigure figure(double variance, double... band) {
    return new CohortFigure(band, variance, 7, 7, 0, 0, 1, 24_000, 24_001, false);
  }

  @Test
  void levelsThatRiseStayAndOneThatFallsMeetsItsNeighbour() {
    List<CohortFigure> ordered =
        LevelOrder.ordered(
            List.of(
                figure(1, 0, 0, 0, 0, 0),
                figure(1, 1, 2, 3, 4, 5),
                figure(1, 2, 3, 5, 6, 7),
                figure(1, 2, 3, 4, 6, 7)));
    assertArrayEquals(new double[] {1, 2, 3, 4, 5}, ordered.get(1).logBand());
    assertEquals(4.5, ordered.get(2).logBand()[2]);
    assertEquals(4.5, ordered.get(3).logBand()[2]);
    assertTrue(!ordered.get(1).moved() && ordered.get(2).moved() && ordered.get(3).moved());
  }

  @RepeatedTest(50)
  void noQuantileFallsAndEveryBandStaysInOrder(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    List<CohortFigure> figures = new ArrayList<>();
    for (int c = 0; c < RoleCohorts.GROUPS; c++) {
      double[] band = random.doubles(Quantiles.COUNT, 0, 1).toArray();
      Arrays.sort(band);
      figures.add(figure(random.nextDouble(.1, 2), band));
    }
    List<CohortFigure> ordered = LevelOrder.ordered(figures);
    assertSame(figures.getFirst(), ordered.getFirst());
    for (int c = 1; c < ordered.size(); c++) {
      double[] band = ordered.get(c).logBand();
      boolean moved = band[2] != figures.get(c).logBand()[2];
      assertEquals(moved, ordered.get(c).moved(), "seed " + seed);
      for (int j = 0; j < band.length; j++) {
        assertTrue(c == 1 || band[j] >= ordered.get(c - 1).logBand()[j], "level, seed " + seed);
        assertTrue(j == 0 || band[j] >= band[j - 1] - 1e-12, "band, seed " + seed);
      }
    }
  }
}
