package io.payband.letter.resignation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked: Mondays to Fridays without holidays. The holidays are those listed, and
 * for the United States the federal ones (5 U.S.C. 6103, with the day off moved from a Saturday to
 * the Friday before and from a Sunday to the Monday after).
 *
 * @param listed holidays that the person names
 * @param unitedStates whether the federal holidays count
 */
public record WorkingDays(Set<LocalDate> listed, boolean unitedStates) {

  /** Copies the days. */
  public WorkingDays {
    listed = Set.copyOf(listed);
  }

  /** Whether the day is worked. */
  public boolean worked(LocalDate day) {
    return !weekend(day) && !holiday(day);
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Whether the day is a holiday. */
  boolean holiday(LocalDate day) {
    return listed.contains(day)
        || (unitedStates
            && (federal(day.getYear()).contains(day) || federal(day.getYear() + 1).contains(day)));
  }

  /** The day itself when it is worked, else the next that is. */
  LocalDate onOrAfter(LocalDate day) {
    LocalDate worked = day;
    while (!worked(worked)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  /** The day itself when it is worked, else the last before it that is. */
  LocalDate onOrBefore(LocalDate day) {
    LocalDate worked = day;
    while (!worked(worked)) {
      worked = worked.minusDays(1);
    }
    return worked;
  }

  /** The federal holidays of a year as they are kept; New Year's may fall into the year before. */
  static Set<LocalDate> federal(int year) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(kept(LocalDate.of(year, Month.JANUARY, 1)));
    days.add(nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY));
    days.add(nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY));
    days.add(
        LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(kept(LocalDate.of(year, Month.JUNE, 19)));
    days.add(kept(LocalDate.of(year, Month.JULY, 4)));
    days.add(nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY));
    days.add(nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY));
    days.add(kept(LocalDate.of(year, Month.NOVEMBER, 11)));
    days.add(nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY));
    days.add(kept(LocalDate.of(year, Month.DECEMBER, 25)));
    return days;
  }

  private static LocalDate nth(int year, Month month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  private static LocalDate kept(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
