package io.payband.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads figures with points, commas, apostrophes and spaces between their digits. */
final class Digits {

  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.]\\d+");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([,' ])\\d{3})(?:\\1\\d{3})*(?:[.]\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}(?:[.]\\d+)?");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+(?:,\\d+)?");
  private static final Pattern COMMA = Pattern.compile("\\d+,\\d{1,2}");

  private Digits() {}

  /** What the digits can be read as; -1 when nobody would write a number so. */
  static List<BigDecimal> values(String digits) {
    if (digits.length() > 30) {
      return List.of(BigDecimal.ONE.negate());
    }
    if (PLAIN.matcher(digits).matches()) {
      return List.of(new BigDecimal(digits));
    }
    if (POINTS.matcher(digits).matches()) {
      BigDecimal grouped = new BigDecimal(digits.replace(".", "").replace(',', '.'));
      return DECIMAL.matcher(digits).matches()
          ? List.of(new BigDecimal(digits), grouped)
          : List.of(grouped);
    }
    if (DECIMAL.matcher(digits).matches()) {
      return List.of(new BigDecimal(digits));
    }
    if (GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return List.of(new BigDecimal(digits.replaceAll("[,' ]", "")));
    }
    if (COMMA.matcher(digits).matches()) {
      return List.of(new BigDecimal(digits.replace(',', '.')));
    }
    return List.of(BigDecimal.ONE.negate());
  }

  /** The last place that is written: 1 for whole numbers, 0.1 for one decimal. */
  static BigDecimal last(String digits) {
    int point = digits.lastIndexOf('.');
    if (point < 0 && COMMA.matcher(digits).matches()) {
      point = digits.lastIndexOf(',');
    }
    if (point < 0 || POINTS.matcher(digits).matches()) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.movePointLeft(digits.length() - point - 1);
  }
}
