package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelSharesTest {

  private static LevelShares.Counts potters(int first, int second) {
    LevelShares.Counts counts = new LevelShares.Counts();
    for (int i = 0; i < 500; i++) {
      counts.add("Weaver", 3, 1 + i % 5);
    }
    add(counts, 3, 1, first);
    add(counts, 3, 2, second);
    return counts;
  }

  private static void add(LevelShares.Counts counts, double years, int careerClass, int times) {
    for (int i = 0; i < times; i++) {
      counts.add("Potter", years, careerClass);
    }
  }

  @Test
  void sharesSumToOneAndATitleThatIsNotKnownIsLikeAll() {
    LevelShares shares = potters(40, 10).shares(0, .01);
    for (double years : List.of(0.0, 3.0, 40.0, Double.NaN)) {
      for (String title : List.of("Potter", "Weaver", "Glazer")) {
        assertEquals(1, Arrays.stream(shares.of(title, years)).sum(), 1e-12);
      }
    }
    assertTrue(shares.of("Potter", 3)[0] > shares.of("Glazer", 3)[0]);
  }

  @Test
  void yearsThatAreNotGivenCountOnce() {
    LevelShares.Counts once = new LevelShares.Counts();
    LevelShares.Counts given = new LevelShares.Counts();
    add(once, Double.NaN, 1, 30);
    add(given, 3, 1, 30);

    assertArrayEquals(
        given.shares(0, 0).of("Potter", Double.NaN), once.shares(0, 0).of("Potter", Double.NaN));
  }

  @Test
  void fewerThanTheMinimumHaveNoSharesOfTheirOwn() {
    LevelShares shares = potters(3, 1).shares(5, 0);

    assertArrayEquals(shares.of("Glazer", 3), shares.of("Potter", 3));
  }

  /** Between 38 and 42, or 8 and 12, nobody who reads the shares can tell. */
  @Test
  void inStepsSharesDoNotTellASmallCount() {
    assertEquals(
        potters(40, 10).inSteps(5).shares(5, 0).table().get("Potter"),
        potters(42, 8).inSteps(5).shares(5, 0).table().get("Potter"));
    assertEquals(
        potters(40, 0).inSteps(5).shares(5, 0).table().get("Potter"),
        potters(40, 2).inSteps(5).shares(5, 0).table().get("Potter"));
  }
}
