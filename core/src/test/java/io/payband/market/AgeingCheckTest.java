package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.RoleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgeingCheckTest {

  private static AgeingCheck of(AgeingCheck.Line... lines) {
    return new AgeingCheck("a-2023", "a-2025", 2, List.of(lines));
  }

  private static AgeingCheck.Line line(double said, double found, double error) {
    return new AgeingCheck.Line("potter", said, found, error);
  }

  @Test
  void theErrorOfAgeingIsWhatSamplingDoesNotExplain() {
    AgeingCheck check = of(line(.06, .1, .03), line(.06, .0, .02));

    assertEquals(-.01, check.bias(), 1e-12);
    assertEquals(.05, check.meanDeviation(), 1e-12);
    assertEquals(Math.sqrt((.0016 - .0009 + .0036 - .0004) / 2), check.error(), 1e-12);
  }

  @Test
  void itIsNeverTakenToBeNothing() {
    assertEquals(.01, of(line(.06, .06, .05)).error(), 1e-12);
    assertEquals(.01, of().error(), 1e-12);
    assertTrue(Double.isNaN(of().bias()));
  }

  @Test
  void surveysAreComparedWhereEnoughRolesHaveEnoughAnswersInBoth() {
    // Four roles alone.
    assertTrue(new AgeingChecks(Surveys.data(List.of(), answers(4, 80))).list().isEmpty());
    assertTrue(new AgeingChecks(Surveys.data(List.of(), answers(5, 59))).list().isEmpty());

    List<AgeingCheck> checks = new AgeingChecks(Surveys.data(List.of(), answers(5, 60))).list();

    // 2023 to 2025 first, then each year by itself.
    assertEquals(List.of(2, 1, 1), checks.stream().map(AgeingCheck::years).toList());
    AgeingCheck longest = checks.getFirst();
    assertEquals(5, longest.lines().size());
    for (AgeingCheck.Line line : longest.lines()) {
      assertEquals(.06, line.said(), 1e-9, "3 % a year by the made-up index");
      assertEquals(.1, line.found(), .1);
      assertTrue(line.error() > .01 && line.error() < .06);
    }
  }

  /** Until 2024 one answer stood for data scientists and people of machine learning together. */
  @Test
  void whatWasAskedAsOneIsHeldAgainstBothWhereTheyAreAskedApart() {
    assertEquals(
        List.of("data-scientist", "machine-learning-engineer"),
        MergedAnswers.roles("stackoverflow-2023", "data-scientist"));
    assertEquals(
        List.of("data-scientist"), MergedAnswers.roles("stackoverflow-2025", "data-scientist"));
    Map<String, double[]> after =
        Map.of(
            "data-scientist", new double[] {1, 2}, "machine-learning-engineer", new double[] {3});

    assertArrayEquals(
        new double[] {1, 2, 3},
        AgeingChecks.pooled(after, MergedAnswers.roles("stackoverflow-2024", "data-scientist")));
    assertEquals(0, AgeingChecks.pooled(after, List.of("potter")).length);
  }

  /** Pay that grows by 0.05 a year. */
  private static List<RoleReport> answers(int roles, int count) {
    Random random = new Random(3);
    List<RoleReport> out = new ArrayList<>();
    for (int year = 2023; year <= 2025; year++) {
      for (String slug : Surveys.SLUGS.subList(0, roles)) {
        for (int i = 0; i < count; i++) {
          double log = 11.3 + .05 * (year - 2023) + .2 * random.nextGaussian();
          out.add(Surveys.answer(year, slug, 5, Math.exp(log)));
        }
      }
    }
    return out;
  }
}
