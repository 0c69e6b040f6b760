package io.payband.web;

import io.payband.estimate.MarketAnchor;
import io.payband.market.BackTest;
import io.payband.market.BackTest.By;
import io.payband.market.BackTest.Line;
import io.payband.market.Measure;
import io.payband.market.OutsideCheck;
import java.util.ArrayList;
import java.util.List;

/** A made-up record of how right made-up figures were. */
public final class SampleRecord {

  /** Two questions by size and level, two sources, one survey that was left out. */
  public static final BackTest TEST = test();

  /** One occupation whose weights end where they may, one where they need not. */
  public static final List<MarketAnchor> ANCHORS =
      List.of(
          new MarketAnchor("15-1252", 6, false, -.1, 1.4, 22_998, 5_896),
          new MarketAnchor("15-2051", 2.5, true, -.1, 1.2, 1_500, 900));

  private SampleRecord() {}

  private static BackTest test() {
    List<Line> lines = new ArrayList<>();
    for (String question : List.of("persons", "roles")) {
      double covered = question.equals("roles") ? .791 : .802;
      lines.add(line(question, Measure.TOTAL, By.ALL, "all", 12_000, covered));
      lines.add(line(question, Measure.TOTAL, By.COHORT_SIZE, "none", 4_000, covered - .005));
      lines.add(line(question, Measure.TOTAL, By.COHORT_SIZE, "100 or more", 800, covered + .01));
      lines.add(line(question, Measure.TOTAL, By.LEVEL, "L3", 3_000, covered));
      lines.add(line(question, Measure.TOTAL, By.LEVEL, "L7", 300, covered - .04));
    }
    lines.add(line("all sources", Measure.BASE, By.SOURCE, "survey", 9_000, .797));
    return new BackTest(
        4,
        lines,
        List.of(
            new OutsideCheck(
                "survey",
                List.of(
                    new OutsideCheck.Line("backend-engineer", 150_000, 160_000, 900, .02, 6),
                    new OutsideCheck.Line("data-scientist", 140_000, 120_000, 90, .05, 2.5)))));
  }

  private static Line line(
      String question, Measure measure, By by, String group, int reports, double covered) {
    double out = 1 - covered;
    return new Line(
        question, measure, by, group, reports, covered, out * .45, out * .55, .123, 6.54);
  }
}
