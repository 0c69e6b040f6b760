package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.estimate.FitOptions;
import io.payband.estimate.Fused;
import io.payband.estimate.FusedFit;
import io.payband.estimate.FusedReport;
import io.payband.estimate.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTestBuilderTest {

  private static final double SPREAD = .25;

  /** So many reports of one role in each of two sources, normal about one median. */
  private static Fused fused(long seed, int first, int second) {
    Random random = new Random(seed);
    List<FusedReport> reports = new ArrayList<>();
    for (int i = 0; i < first + second; i++) {
      String source = i < first ? "guild" : "almanac";
      reports.add(
          new FusedReport(
              new Subject(
                  "Crafts", "@potter", "potter", "", "", "", "", "", 5, Double.NaN, 8092, source),
              FusedReport.Placement.STATED,
              3,
              11.5 + SPREAD * random.nextGaussian(),
              Double.NaN,
              1,
              false,
              i % 4));
    }
    return FusedFit.fit(reports, new FitOptions(MadeUp.ladders(), 1, 4, 2));
  }

  private static List<BackTest.Line> lines(Fused fused) {
    BackTestBuilder builder = new BackTestBuilder();
    builder.add(fused);
    return builder.lines();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void ofANormalDistributionEightInTenAreCoveredAndTheErrorIsItsOwn(long seed) {
    for (BackTest.Line line : lines(fused(seed, 3000, 3000))) {
      String at = line.group() + ", seed " + seed;
      assertEquals(3000, line.reports(), at);
      assertEquals(.8, line.covered(), .03, at);
      assertEquals(.1, line.below(), .02, at);
      assertEquals(.1, line.above(), .02, at);
      assertEquals(1, line.covered() + line.below() + line.above(), 1e-12, at);
      // The median of |z| is 0.6745; of exp(0.25 z) − 1 it is a little more on one side and less on
      // the other.
      assertEquals(.6745 * SPREAD, line.error(), .01, at);
      // σ times the density of the normal at each quantile's score: 0.1755, 0.3178, 0.3989, …
      assertEquals(100 * SPREAD * (.1755 * 2 + .3178 * 2 + .3989) / 5, line.pinball(), .25, at);
      assertEquals(BackTest.By.SOURCE, line.by());
    }
  }

  @Test
  void aGroupOfHardlyAnyReportsIsNotToldOf() {
    assertEquals(
        List.of("guild"), lines(fused(4, 200, 29)).stream().map(BackTest.Line::group).toList());
    assertEquals(2, lines(fused(5, 200, 30)).size());
  }

  @Test
  void everyReportIsInOneLineOfEachGrouping() {
    MarketSnapshot snapshot = MadeUp.snapshot(MadeUp.reports(6, 600), false);
    BackTest test = snapshot.backTest();

    assertEquals(4, test.folds());
    assertTrue(test.outside().isEmpty(), "no survey to hold it against");
    for (String questions : List.of("persons", "roles")) {
      int all = sum(test.find(questions, Measure.TOTAL, BackTest.By.ALL));
      assertTrue(all > 550 && all <= 600);
      assertTrue(sum(test.find(questions, Measure.TOTAL, BackTest.By.LEVEL)) <= all);
      for (BackTest.Line line : test.find(questions, Measure.TOTAL, BackTest.By.ALL)) {
        assertEquals(.8, line.covered(), .06, questions);
      }
    }
    assertFalse(test.find("all sources", Measure.BASE, BackTest.By.SOURCE).isEmpty());
    assertEquals(
        List.of("none", "1 to 4", "5 to 19", "20 to 99", "100 or more").stream()
            .filter(name ->
                test.find("persons", Measure.TOTAL, BackTest.By.COHORT_SIZE).stream()
                    .anyMatch(l -> l.group().equals(name)))
            .toList(),
        test.find("persons", Measure.TOTAL, BackTest.By.COHORT_SIZE).stream()
            .map(BackTest.Line::group)
            .collect(Collectors.toList()),
        "in order of size");
  }

  private static int sum(List<BackTest.Line> lines) {
    return lines.stream().mapToInt(BackTest.Line::reports).sum();
  }
}
