package io.payband.letter.resignation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When notice ends.
 *
 * @param ends the last day of employment
 * @param worked the last working day
 * @param rule how both were found, in sentences
 */
public record LastDay(LocalDate ends, LocalDate worked, String rule) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

  /**
   * Counts notice. The day on which it is handed in is day zero. Where notice may end on any day
   * and its last is not worked, it runs on to the next working day, so that it is never shorter
   * than agreed; where it must end with a month or a quarter, employment ends on that day and work
   * on the last working day before.
   */
  public static LastDay of(LocalDate handedIn, Notice notice, WorkingDays days) {
    LocalDate counted = counted(handedIn, notice, days);
    String rule =
        "Notice of "
            + notice.words()
            + (notice.contract()
                ? " (your contract)"
                : " (the usual courtesy: no contract was given)")
            + " is counted from "
            + day(handedIn)
            + ", which is day zero, and ends on "
            + day(counted)
            + ".";
    if (notice.end() == Notice.End.ANY_DAY) {
      LocalDate worked = days.onOrAfter(counted);
      return new LastDay(
          worked,
          worked,
          rule
              + (worked.equals(counted)
                  ? ""
                  : " That is "
                      + why(counted, days)
                      + ", so it runs on to the next working day, "
                      + day(worked)
                      + "."));
    }
    LocalDate ends = end(counted, notice.end());
    LocalDate worked = days.onOrBefore(ends);
    return new LastDay(
        ends,
        worked,
        rule
            + " Employment ends with the period that the contract names, on "
            + day(ends)
            + "."
            + (worked.equals(ends)
                ? ""
                : " That is "
                    + why(ends, days)
                    + ", so the last working day is "
                    + day(worked)
                    + "."));
  }

  /** As remarks write a day: "Mon 27 April 2026". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String why(LocalDate day, WorkingDays days) {
    return days.holiday(day) ? "a holiday" : "on a weekend";
  }

  private static LocalDate counted(LocalDate from, Notice notice, WorkingDays days) {
    return switch (notice.unit()) {
      case DAYS -> from.plusDays(notice.count());
      case WEEKS -> from.plusWeeks(notice.count());
      case MONTHS -> from.plusMonths(notice.count());
      case WORKING_DAYS -> {
        LocalDate day = from;
        for (int i = 0; i < notice.count(); i++) {
          day = days.onOrAfter(day.plusDays(1));
        }
        yield day;
      }
    };
  }

  private static LocalDate end(LocalDate day, Notice.End end) {
    YearMonth month = YearMonth.from(day);
    return switch (end) {
      case ANY_DAY -> day;
      case MIDDLE_OR_END_OF_MONTH ->
          day.getDayOfMonth() <= 15 ? month.atDay(15) : month.atEndOfMonth();
      case END_OF_MONTH -> month.atEndOfMonth();
      case END_OF_QUARTER -> month.plusMonths((12 - month.getMonthValue()) % 3).atEndOfMonth();
    };
  }
}
