package io.payband.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthlyIndexTest {

  private static final YearMonth MARCH = YearMonth.of(2020, 3);
  private static final MonthlyIndex INDEX =
      new MonthlyIndex("made up", Map.of(MARCH, 100.0, MARCH.plusMonths(2), 121.0));

  @Test
  void growthRunsStraightInLogarithmsAndBackwardsIsNegative() {
    assertEquals(Math.log(1.1), INDEX.logGrowth(MARCH, MARCH.plusMonths(1)), 1e-12);
    assertEquals(-Math.log(1.21), INDEX.logGrowth(MARCH.plusMonths(2), MARCH), 1e-12);
  }

  @Test
  void outsideThePublishedSpanNothingIsKnown() {
    assertThrows(IllegalArgumentException.class, () -> INDEX.logGrowth(MARCH, MARCH.plusMonths(3)));
  }

  @Test
  void anotherIndexContinuesItByItsGrowth() {
    MonthlyIndex other =
        new MonthlyIndex(
            "other",
            Map.of(
                MARCH.minusMonths(3),
                5.0,
                MARCH,
                10.0,
                MARCH.plusMonths(2),
                7.0,
                MARCH.plusMonths(3),
                14.0));
    MonthlyIndex extended = INDEX.extendedBy(other);
    assertEquals(MARCH.minusMonths(3), extended.first());
    assertEquals(Math.log(2), extended.logGrowth(MARCH.minusMonths(3), MARCH), 1e-12);
    assertEquals(Math.log(1.21), extended.logGrowth(MARCH, MARCH.plusMonths(2)), 1e-12);
    assertEquals(Math.log(2), extended.logGrowth(MARCH.plusMonths(2), extended.last()), 1e-12);
  }
}
