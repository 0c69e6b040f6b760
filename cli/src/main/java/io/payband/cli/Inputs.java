package io.payband.cli;

import io.payband.job.CareerLevel;
import io.payband.market.Lane;
import io.payband.market.Measure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write into options and columns; what cannot be read is {@link AskedWrongly}.
 */
final class Inputs {

  private static final Pattern PAY =
      Pattern.compile("\\$?\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?\\s*([kKmM]?)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]+)?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
  private static final double MOST_YEARS = 80;
  private static final int LONGEST_NAME = 300;
  private static final double LEAST_PAY = 1_000;
  private static final double MOST_PAY = 1e9;

  private Inputs() {}

  /** A pay in dollars a year: {@code 185000}, {@code 185,000}, {@code $185k}. */
  static double pay(String name, String written) {
    Matcher matcher = PAY.matcher(written.strip());
    if (!matcher.matches()) {
      throw wrong(name, written, "an amount in dollars a year, such as 185000, 185,000 or 185k");
    }
    String decimals = matcher.group(2) == null ? "" : matcher.group(2);
    double pay = Double.parseDouble(matcher.group(1).replace(",", "") + decimals);
    pay *=
        switch (matcher.group(3).toLowerCase(Locale.ROOT)) {
          case "k" -> 1e3;
          case "m" -> 1e6;
          default -> 1;
        };
    if (!(pay >= LEAST_PAY && pay <= MOST_PAY)) {
      throw wrong(
          name, written, "dollars a year, 1,000 to 1,000,000,000; for thousands write 185k");
    }
    return pay;
  }

  /** A name that has to be there and that a line can hold. */
  static void name(String parameter, String written) {
    if (written.isBlank()) {
      throw new AskedWrongly(parameter + " is empty.");
    }
    if (written.length() > LONGEST_NAME) {
      throw new AskedWrongly(
          parameter
              + ": at most "
              + LONGEST_NAME
              + " characters were expected, not "
              + written.length()
              + ".");
    }
  }

  /** A whole number from 0 on. */
  static int count(String name, String written) {
    if (!COUNT.matcher(written.strip()).matches()) {
      throw wrong(name, written, "a whole number from 0 to 999,999");
    }
    return Integer.parseInt(written.strip());
  }

  /** Years, or NaN where nothing is written. */
  static double years(String name, String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return Double.NaN;
    }
    double years = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!(years <= MOST_YEARS)) {
      throw wrong(name, written, "a number of years from 0 to 80");
    }
    return years;
  }

  /** A day, with or without its time; the first of a month where only that is written. */
  static @Nullable LocalDate date(String name, String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (text.length() == 7) {
        return YearMonth.parse(text).atDay(1);
      }
      if (text.length() >= 19 && (text.charAt(10) == ' ' || text.charAt(10) == 'T')) {
        java.time.LocalTime.parse(text.substring(11, 19));
        return LocalDate.parse(text.substring(0, 10));
      }
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, written, "a date such as 2026-06-01");
    }
  }

  /** A month such as {@code 2026-06}. */
  static YearMonth month(String name, String written) {
    try {
      return YearMonth.parse(written.strip());
    } catch (DateTimeException e) {
      throw wrong(name, written, "a month such as 2026-06");
    }
  }

  /** A measure, or null where nothing is written. */
  static @Nullable Measure measure(String name, String written) {
    return oneOf(name, written, Measure.values(), Measure::key);
  }

  /** A lane, or null where nothing is written. */
  static @Nullable Lane lane(String name, String written) {
    return oneOf(name, written, Lane.values(), Lane::key);
  }

  /** A career level by its code or its word, such as {@code senior}; other text as it is. */
  static String level(String written) {
    String text = written.strip();
    for (CareerLevel level : CareerLevel.values()) {
      if (text.equalsIgnoreCase(level.name())
          || text.equalsIgnoreCase(level.word())
          || text.equalsIgnoreCase(level.label())) {
        return level.name();
      }
    }
    return text;
  }

  private static <T> @Nullable T oneOf(
      String name, String written, T[] values, Function<T, String> key) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return null;
    }
    for (T value : values) {
      if (key.apply(value).equals(text)) {
        return value;
      }
    }
    throw wrong(name, written, Arrays.stream(values).map(key).collect(Collectors.joining(" or ")));
  }

  private static AskedWrongly wrong(String name, String written, String expected) {
    return new AskedWrongly(
        Failures.ended(
            name + ": expected " + expected + ", found " + RoleTitles.quoted(written.strip())));
  }
}
