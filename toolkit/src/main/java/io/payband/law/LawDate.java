package io.payband.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The day on which a rule begins or ends, as exactly as a page gives it.
 *
 * @param day the day, or the last of the month where the month alone is known
 * @param words as a reader sees it: {@code 1 January 2026}, {@code March 2020}
 */
public record LawDate(LocalDate day, String words) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** Reads {@code 2026-01-01} or {@code 2020-03}. */
  static LawDate of(String written) {
    if (written.length() == 7) {
      YearMonth month = YearMonth.parse(written);
      return new LawDate(month.atEndOfMonth(), MONTH.format(month));
    }
    LocalDate day = LocalDate.parse(written);
    return new LawDate(day, DAY.format(day));
  }
}
