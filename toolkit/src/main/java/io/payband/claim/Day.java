package io.payband.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as far as it is said: each part is 0 when it is not; the weekday 1 to 7 from Monday. */
record Day(int year, int quarter, int month, int day, int weekday) {

  /** Reads a date as ledgers write it. */
  static @Nullable Day ledger(String text) {
    String[] parts = text.strip().split("-", -1);
    try {
      int year = Integer.parseInt(parts[0]);
      if (parts.length == 1) {
        return new Day(year, 0, 0, 0, 0);
      }
      if (parts[1].startsWith("Q")) {
        return new Day(year, Integer.parseInt(parts[1].substring(1)), 0, 0, 0);
      }
      int month = Integer.parseInt(parts[1]);
      return new Day(year, 0, month, parts.length > 2 ? Integer.parseInt(parts[2]) : 0, 0);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether a fact of this day carries what a text says, which may be less but not other. */
  boolean carries(Day said) {
    boolean same =
        (said.year == 0 || said.year == year)
            && (said.month == 0 || said.month == month)
            && (said.day == 0 || said.day == day)
            && (said.quarter == 0
                || said.quarter == (quarter == 0 && month > 0 ? (month + 2) / 3 : quarter));
    if (!same || said.weekday == 0) {
      return same;
    }
    return weekdayOf() == said.weekday || weekday == said.weekday;
  }

  /** The weekday of a whole date; 0 when it is none. */
  int weekdayOf() {
    if (year == 0 || month == 0 || day == 0) {
      return 0;
    }
    try {
      return LocalDate.of(year, month, day).getDayOfWeek().getValue();
    } catch (DateTimeException e) {
      return -1;
    }
  }
}
