package io.payband.estimate;

import static io.payband.estimate.OfficialCurveTest.NONE;
import static io.payband.estimate.OfficialCurveTest.wage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.estimate.WageAgeing.Growth;
import io.payband.estimate.WageAgeing.Index;
import io.payband.money.MonthlyIndex;
import io.payband.observation.OfficialWage;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WageAgeingTest {

  private static final YearMonth MAY_2021 = YearMonth.of(2021, 5);
  private static final YearMonth MAY_2025 = YearMonth.of(2025, 5);

  /** 1 % a year. */
  private static final MonthlyIndex COST =
      new MonthlyIndex(
          "cost", Map.of(YearMonth.of(2010, 5), 100.0, YearMonth.of(2024, 5), 100 * Math.exp(.14)));

  /** 4 % a year. */
  private static final MonthlyIndex HOURLY =
      new MonthlyIndex(
          "hourly", Map.of(YearMonth.of(2016, 6), 20.0, YearMonth.of(2026, 6), 20 * Math.exp(.4)));

  private static final WageAgeing AGEING =
      new WageAgeing(
          List.of(
              median("53-0001", 2020, 90),
              median("53-0001", 2021, 100),
              median("53-0001", 2022, NONE),
              median("53-0001", 2023, 104),
              median("53-0001", 2025, 120),
              median("53-0002", 2022, 100),
              median("53-0002", 2024, 110),
              median("53-0003", 2025, 100)),
          COST,
          HOURLY);

  private static OfficialWage median(String code, int year, double p50) {
    return wage(code, year, p50, NONE, NONE, p50, NONE, NONE);
  }

  private static List<Index> indexes(Growth growth) {
    return growth.parts().stream().map(WageAgeing.Part::index).toList();
  }

  @Test
  void betweenOfficialYearsTheOccupationsOwnMediansCountAlone() {
    Growth growth = AGEING.growth("53-0001", MAY_2021, MAY_2025);
    assertEquals(Math.log(1.2), growth.logGrowth(), 1e-12);
    assertTrue(growth.isOwn());
  }

  @Test
  void aMissingYearIsBridgedStraightInLogarithms() {
    Growth growth = AGEING.growth("53-0001", MAY_2021, YearMonth.of(2022, 5));
    assertEquals(Math.log(1.04) / 2, growth.logGrowth(), 1e-12);
    assertTrue(growth.isOwn());
  }

  @Test
  void beforeMay2021TheCostIndexCountsThoughThereAreMediansOf2020() {
    Growth growth = AGEING.growth("53-0001", YearMonth.of(2019, 5), MAY_2021);
    assertEquals(.02, growth.logGrowth(), 1e-12);
    assertEquals(List.of(Index.EMPLOYMENT_COST), indexes(growth));
    assertFalse(growth.isOwn());
  }

  @Test
  void afterTheLastOfficialYearHourlyEarningsCount() {
    Growth growth = AGEING.growth("53-0001", MAY_2025, YearMonth.of(2026, 5));
    assertEquals(.04, growth.logGrowth(), 1e-12);
    assertEquals(List.of(Index.HOURLY_EARNINGS), indexes(growth));
  }

  @Test
  void aLongWayIsMadeOfItsStretches() {
    Growth growth = AGEING.growth("53-0001", YearMonth.of(2020, 5), YearMonth.of(2026, 5));
    assertEquals(.01 + Math.log(1.2) + .04, growth.logGrowth(), 1e-12);
    assertEquals(
        List.of(Index.EMPLOYMENT_COST, Index.OWN_MEDIANS, Index.HOURLY_EARNINGS), indexes(growth));
  }

  @Test
  void whereTheOwnMediansDoNotReachHourlyEarningsFillIn() {
    Growth growth = AGEING.growth("53-0002", MAY_2021, MAY_2025);
    assertEquals(.04 + Math.log(1.1) + .04, growth.logGrowth(), 1e-12);
    assertEquals(
        List.of(Index.HOURLY_EARNINGS, Index.OWN_MEDIANS, Index.HOURLY_EARNINGS), indexes(growth));
  }

  @Test
  void anOccupationWithOneMedianOrNoneAgesByTheGeneralIndexes() {
    for (String code : List.of("53-0003", "99-9999")) {
      assertEquals(.16, AGEING.growth(code, MAY_2021, MAY_2025).logGrowth(), 1e-12);
    }
  }

  @Test
  void goingBackIsTheNegativeAndStandingStillNothing() {
    YearMonth from = YearMonth.of(2018, 3);
    YearMonth to = YearMonth.of(2026, 2);
    assertEquals(
        -AGEING.growth("53-0001", from, to).logGrowth(),
        AGEING.growth("53-0001", to, from).logGrowth(),
        1e-12);
    assertEquals(new Growth(0, List.of()), AGEING.growth("53-0001", from, from));
  }

  @Test
  void growthAddsUpWhereverItIsCut() {
    YearMonth from = YearMonth.of(2018, 3);
    YearMonth to = YearMonth.of(2026, 2);
    double whole = AGEING.growth("53-0002", from, to).logGrowth();
    for (YearMonth cut = from; cut.isBefore(to); cut = cut.plusMonths(1)) {
      double sum =
          AGEING.growth("53-0002", from, cut).logGrowth()
              + AGEING.growth("53-0002", cut, to).logGrowth();
      assertEquals(whole, sum, 1e-12, cut.toString());
    }
  }

  @Test
  void outsideTheIndexesNothingIsKnown() {
    assertEquals(YearMonth.of(2026, 6), AGEING.lastMonth());
    assertThrows(
        IllegalArgumentException.class,
        () -> AGEING.growth("53-0001", MAY_2025, AGEING.lastMonth().plusMonths(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> AGEING.growth("53-0001", AGEING.firstMonth().minusMonths(1), MAY_2025));
  }

  @Test
  void disagreementIsHowFarOwnMediansAndHourlyEarningsLieApart() {
    assertEquals(
        Math.abs(Math.log(1.2) - .16),
        AGEING.disagreement("53-0001", YearMonth.of(2019, 1), YearMonth.of(2026, 1)).orElseThrow(),
        1e-12);
    assertTrue(AGEING.disagreement("53-0003", MAY_2021, MAY_2025).isEmpty());
  }
}
