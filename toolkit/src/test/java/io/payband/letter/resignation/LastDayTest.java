package io.payband.letter.resignation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.letter.resignation.Notice.End;
import io.payband.letter.resignation.Notice.Unit;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class LastDayTest {

  private static final WorkingDays US = new WorkingDays(Set.of(), true);

  @ParameterizedTest
  @CsvSource({
    // handed in, count, unit, end, employment ends, last worked
    "2026-03-02, 2, WEEKS, ANY_DAY, 2026-03-16, 2026-03-16",
    "2026-05-11, 2, WEEKS, ANY_DAY, 2026-05-26, 2026-05-26",
    "2026-03-04, 10, DAYS, ANY_DAY, 2026-03-16, 2026-03-16",
    "2026-12-18, 1, WEEKS, ANY_DAY, 2026-12-28, 2026-12-28",
    "2026-06-29, 5, WORKING_DAYS, ANY_DAY, 2026-07-07, 2026-07-07",
    "2026-01-31, 1, MONTHS, ANY_DAY, 2026-03-02, 2026-03-02",
    "2026-04-27, 1, MONTHS, END_OF_MONTH, 2026-05-31, 2026-05-29",
    "2026-02-12, 3, MONTHS, END_OF_QUARTER, 2026-06-30, 2026-06-30",
    "2026-02-12, 4, WEEKS, MIDDLE_OR_END_OF_MONTH, 2026-03-15, 2026-03-13",
    "2026-02-16, 4, WEEKS, MIDDLE_OR_END_OF_MONTH, 2026-03-31, 2026-03-31",
    "2026-11-30, 1, MONTHS, END_OF_QUARTER, 2026-12-31, 2026-12-31",
    "2026-03-02, 0, DAYS, ANY_DAY, 2026-03-02, 2026-03-02"
  })
  void noticeEndsByTheRule(
      LocalDate handedIn, int count, Unit unit, End end, LocalDate ends, LocalDate worked) {
    LastDay last = LastDay.of(handedIn, new Notice(count, unit, end, true), US);
    assertEquals(ends, last.ends(), last.rule());
    assertEquals(worked, last.worked(), last.rule());
  }

  @Test
  void federalHolidaysAreThoseOfTheOfficeOfPersonnelManagement() {
    // opm.gov, Federal Holidays, 2026 and 2027.
    assertEquals(
        Set.of(
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-01-19"),
            LocalDate.parse("2026-02-16"),
            LocalDate.parse("2026-05-25"),
            LocalDate.parse("2026-06-19"),
            LocalDate.parse("2026-07-03"),
            LocalDate.parse("2026-09-07"),
            LocalDate.parse("2026-10-12"),
            LocalDate.parse("2026-11-11"),
            LocalDate.parse("2026-11-26"),
            LocalDate.parse("2026-12-25")),
        WorkingDays.federal(2026));
    assertTrue(US.holiday(LocalDate.parse("2027-07-05")));
    // New Year's Day of 2028 is a Saturday and is kept in the year before.
    assertTrue(US.holiday(LocalDate.parse("2027-12-31")));
  }

  @Test
  void aListedHolidayMovesTheLastDay() {
    LocalDate listed = LocalDate.parse("2026-03-16");
    WorkingDays days = new WorkingDays(Set.of(listed), false);
    LastDay last = LastDay.of(LocalDate.parse("2026-03-02"), Notice.USUAL, days);
    assertEquals(LocalDate.parse("2026-03-17"), last.worked());
    assertTrue(last.rule().contains("a holiday"), last.rule());
    assertFalse(days.worked(listed));
  }
}
