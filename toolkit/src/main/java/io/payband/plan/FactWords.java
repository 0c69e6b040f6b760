package io.payband.plan;

import io.payband.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a plan writes a fact: exactly, nothing rounded. */
final class FactWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);

  private FactWords() {}

  /**
   * The fact in words.
   *
   * @param today a day of another year is written with its year
   * @param form {@code pay} for a pay with its period, {@code count} for a number alone, {@code
   *     clause} for a statement without its full stop, {@code a} for a name with its article; empty
   *     for the usual
   */
  static String of(Fact fact, String form, LocalDate today) {
    return switch (fact.kind()) {
      case MONEY -> money(fact, form);
      case PERCENT -> plain(fact.number()) + "%";
      case NUMBER ->
          form.equals("count") ? plain(fact.number()) : plain(fact.number()) + " " + fact.unit();
      case DURATION -> duration(fact);
      case DATE -> date(fact.text(), today);
      case STATEMENT -> statement(fact.text(), form);
      case NAME, TITLE, CREDENTIAL -> form.equals("a") ? article(fact.text()) : fact.text();
    };
  }

  private static String money(Fact fact, String form) {
    String[] unit = String.valueOf(fact.unit()).split("/", 2);
    String digits = plain(fact.number());
    int point = digits.indexOf('.');
    if (point >= 0 && digits.length() - point == 2) {
      digits += "0";
    }
    String sum =
        switch (unit[0]) {
          case "USD" -> "$" + digits;
          case "EUR" -> "€" + digits;
          case "GBP" -> "£" + digits;
          default -> unit[0] + " " + digits;
        };
    boolean period = unit.length == 2 && (form.equals("pay") || !unit[1].equals("year"));
    return period ? sum + (unit[1].equals("hour") ? " an " : " a ") + unit[1] : sum;
  }

  private static String duration(Fact fact) {
    String unit = String.valueOf(fact.unit());
    boolean single = fact.number().compareTo(BigDecimal.ONE) == 0 && unit.endsWith("s");
    return plain(fact.number()) + " " + (single ? unit.substring(0, unit.length() - 1) : unit);
  }

  private static String date(String text, LocalDate today) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return text;
    }
    LocalDate day = LocalDate.parse(text);
    return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
  }

  private static String article(String name) {
    boolean vowel = !name.isEmpty() && "aeiou".indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
    boolean you = name.toLowerCase(Locale.ROOT).matches("(uni|use|uti|eu|one).*");
    return (vowel && !you ? "an " : "a ") + name;
  }

  private static String statement(String text, String form) {
    boolean ends = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    if (form.equals("clause")) {
      return ends ? text.substring(0, text.length() - 1) : text;
    }
    return ends ? text : text + ".";
  }

  /** Without needless zeros, with a comma between each three digits. */
  static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    String digits = String.format(Locale.ROOT, "%,." + Math.max(0, bare.scale()) + "f", bare);
    return digits;
  }
}
