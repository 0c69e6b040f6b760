package io.payband.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.payband.estimate.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortBaselineTest {

  private static Subject at(String metro) {
    return new Subject("Engineer", "", "", "acme", "L4", metro, "", "WA", 5, 1, 8080);
  }

  /** Two reports in one metro, one in another; the last row is asked about. */
  private static double[][][] judge(String askedMetro) {
    List<Subject> subjects = List.of(at("1"), at("1"), at("2"), at(askedMetro));
    double[] y = {10, 12, 20, 0};
    double[][] raw = new double[4][];
    double[][] smoothed = new double[4][];
    CohortBaseline.person()
        .judge(
            subjects, new int[] {2, 2, 2, 2}, y, new int[] {0, 1, 2}, new int[] {3}, raw, smoothed);
    return new double[][][] {raw, smoothed};
  }

  @Test
  void theExactCohortAnswersWhenItIsLargeEnough() {
    assertArrayEquals(new double[] {10.2, 10.5, 11, 11.5, 11.8}, judge("1")[0][3], 1e-9);
  }

  @Test
  void oneReportIsTooFewAndTheWiderCohortAnswers() {
    assertArrayEquals(new double[] {10.4, 11, 12, 16, 18.4}, judge("2")[0][3], 1e-9);
  }

  @Test
  void smoothingShrinksEveryCohortTowardsTheWiderOne() {
    // Seven wider cohorts are all of the three reports; the exact one is the single 20.
    double[] wide = {10.4, 11, 12, 16, 18.4};
    // Title, class and metro, then the exact cohort, hold the one report of metro 2 alone.
    double[] expected = new double[5];
    for (int j = 0; j < 5; j++) {
      double placed = (20 + 4 * wide[j]) / 5;
      double company = (3 * wide[j] + 4 * placed) / 7;
      company = (3 * wide[j] + 4 * company) / 7;
      company = (3 * wide[j] + 4 * company) / 7;
      expected[j] = (20 + 4 * company) / 5;
    }
    assertArrayEquals(expected, judge("2")[1][3], 1e-9);
  }
}
