package io.payband.store;

import io.payband.estimate.MarketAnchor;
import io.payband.market.AgeingCheck;
import io.payband.market.BackTest;
import io.payband.market.Band;
import io.payband.market.MarketPay;
import io.payband.market.Measure;
import io.payband.market.OutsideCheck;
import io.payband.market.ReportedPay;
import io.payband.market.SourceMedian;
import java.time.YearMonth;
import java.util.List;

/** A made-up market lane, and a record of how right it was. */
final class MadeMarket {

  private static final Band BAND = new Band(40_000, 50_000.5, 1e5 / 1.5, 80_000, 120_000);

  static final BackTest RECORD =
      new BackTest(
          4,
          List.of(
              new BackTest.Line(
                  "persons",
                  Measure.TOTAL,
                  BackTest.By.COHORT_SIZE,
                  "1 to 4",
                  1234,
                  .8,
                  .125,
                  .075,
                  1 / 3d,
                  5.5),
              new BackTest.Line(
                  "all sources",
                  Measure.BASE,
                  BackTest.By.SOURCE,
                  "survey-2025",
                  30,
                  .79,
                  .1,
                  .11,
                  .2,
                  Double.NaN)),
          List.of(
              new OutsideCheck(
                  "survey-2023",
                  List.of(
                      new OutsideCheck.Line("baker", 61_000.25, 60_000, 61, .03, 4.5),
                      new OutsideCheck.Line("cook", 1 / 3d, 2, 60, .04, 0))),
              new OutsideCheck("survey-2024", List.of())),
          List.of(
              new AgeingCheck(
                  "survey-2023",
                  "survey-2025",
                  2,
                  List.of(new AgeingCheck.Line("baker", .0625, .07, .01)))));

  private MadeMarket() {}

  static MarketAnchor anchor(int reports) {
    return new MarketAnchor("51-3011", 3.25, true, -1 / 3d, 1.02, reports, reports / 2.5);
  }

  static SourceMedian median(int records) {
    return new SourceMedian(
        "survey-2025",
        "baker",
        false,
        Measure.TOTAL,
        records,
        BAND,
        YearMonth.of(2024, 12),
        YearMonth.of(2025, 1),
        1.04);
  }

  /** A lane whose figures in both measures are these. */
  static MarketPay pay(
      ReportedPay figures, List<MarketAnchor> anchors, List<SourceMedian> medians) {
    return new MarketPay(figures, figures, anchors, medians, .0625);
  }

  /** A lane that may be published. */
  static MarketPay pay() {
    SourceMedian posted =
        new SourceMedian(
            "ads",
            "cook",
            true,
            Measure.BASE,
            5,
            BAND.times(.5),
            YearMonth.of(2023, 1),
            YearMonth.of(2024, 12),
            1);
    return pay(
        new Made.Figures(40).pay(),
        List.of(anchor(60), new MarketAnchor("35-2014", 6, false, 0, 2, 5, 5)),
        List.of(median(60), posted));
  }
}
