package io.payband.letter.template;

import io.payband.letter.DateOrder;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Days, months, quarters and years in words; the weekday is computed. */
final class Dates {

  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

  private final DateOrder order;

  Dates(DateOrder order) {
    this.order = order;
  }

  /**
   * A date as a ledger writes it, in words. A day has its weekday; its year only in the form {@code
   * full} or when it is not this one's.
   */
  String of(String date, String form, LocalDate today) {
    if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
      LocalDate day = LocalDate.parse(date);
      boolean year = form.equals("full") || form.equals("date") || day.getYear() != today.getYear();
      return day(day, !form.equals("date"), year);
    }
    if (date.matches("\\d{4}-\\d{2}")) {
      return month(Integer.parseInt(date.substring(5))) + " " + date.substring(0, 4);
    }
    if (date.matches("\\d{4}-Q[1-4]")) {
      return "the " + QUARTERS.get(date.charAt(6) - '1') + " quarter of " + date.substring(0, 4);
    }
    return date;
  }

  /** A day in words. */
  String day(LocalDate day, boolean weekday, boolean year) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String month = month(day.getMonthValue());
    String text =
        order == DateOrder.MONTH_FIRST
            ? month + " " + day.getDayOfMonth() + (year ? ", " + day.getYear() : "")
            : day.getDayOfMonth() + " " + month + (year ? " " + day.getYear() : "");
    String separator = order == DateOrder.MONTH_FIRST ? ", " : " ";
    return weekday ? name + separator + text : text;
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
