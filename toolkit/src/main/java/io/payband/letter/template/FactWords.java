package io.payband.letter.template;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.letter.DateOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one place where a fact becomes words. Figures are written exactly as they are: nothing is
 * rounded.
 *
 * <p>Forms: {@code pay} a term with its name, as in "a base salary of $92,000"; {@code noun} and
 * {@code a-noun} that name alone; {@code sum} a sum without its period; {@code quote} the words as
 * they stand, in quotation marks; {@code role} the name of what it is; {@code rank} the percentile
 * that the role names; {@code year} a sum with its period even where it is a year; {@code count} a
 * number without what is counted; {@code full}, {@code date}, {@code weekday} of a day; {@code a}
 * with its article; {@code clause} a statement inside a sentence; {@code do} without "I will";
 * {@code adjective} a duration before a noun.
 */
final class FactWords {

  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Words with which a statement may begin and that need no capital inside a sentence. */
  private static final Set<String> LOWERED =
      Set.of("The", "A", "An", "My", "Our", "We", "This", "These", "In", "On", "At", "For", "With");

  private final LocalDate today;
  private final Dates dates;

  FactWords(LocalDate today, DateOrder order) {
    this.today = today;
    this.dates = new Dates(order);
  }

  /** The fact in words. */
  String of(Fact fact, String form) {
    switch (form) {
      case "pay" -> {
        return Terms.of(fact, of(fact, fact.kind() == FactKind.STATEMENT ? "do" : ""));
      }
      case "noun" -> {
        return Terms.noun(fact.role());
      }
      case "a-noun" -> {
        return Article.of(Terms.noun(fact.role())) + " " + Terms.noun(fact.role());
      }
      case "quote" -> {
        return "“" + fact.text().strip() + "”";
      }
      case "role" -> {
        return fact.role();
      }
      case "rank" -> {
        return fact.role().split(" of ", 2)[0];
      }
      default -> {
        // Said by the kind.
      }
    }
    return switch (fact.kind()) {
      case MONEY -> money(fact, form);
      case PERCENT -> percent(fact);
      case NUMBER -> number(fact, form);
      case DURATION -> duration(fact, form);
      case DATE -> dates.of(fact.text(), form, today);
      case STATEMENT -> statement(fact.text(), form);
      case NAME, TITLE, CREDENTIAL -> name(fact, form);
    };
  }

  private static String money(Fact fact, String form) {
    String unit = String.valueOf(fact.unit());
    String currency = unit.split("/", 2)[0];
    BigDecimal number = fact.number();
    BigDecimal shown = number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
    String digits = grouped(shown.scale() == 1 ? shown.setScale(2) : shown);
    String sum =
        switch (currency) {
          case "USD" -> "$" + digits;
          case "EUR" -> "€" + digits;
          case "GBP" -> "£" + digits;
          default -> currency + " " + digits;
        };
    if (form.equals("sum")) {
      return sum;
    }
    if (unit.endsWith("/hour")) {
      return sum + " an hour";
    }
    if (unit.endsWith("/day")) {
      return sum + " a day";
    }
    return unit.endsWith("/year") && form.equals("year") ? sum + " a year" : sum;
  }

  /** In plain notation with a comma between each three digits before the point. */
  static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(whole.charAt(i));
    }
    return (number.signum() < 0 ? "-" : "") + text + (point < 0 ? "" : plain.substring(point));
  }

  private static String percent(Fact fact) {
    String number = grouped(plain(fact.number()));
    return "percentage points".equals(fact.unit()) ? number + " percentage points" : number + "%";
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal short_ = number.stripTrailingZeros();
    return short_.scale() < 0 ? short_.setScale(0) : short_;
  }

  private static String number(Fact fact, String form) {
    String digits = grouped(plain(fact.number()));
    return form.equals("count") || fact.unit() == null ? digits : digits + " " + fact.unit();
  }

  private static String duration(Fact fact, String form) {
    BigDecimal number = plain(fact.number());
    String count =
        number.scale() == 0 && number.signum() >= 0 && number.compareTo(BigDecimal.TEN) <= 0
            ? SMALL.get(number.intValueExact())
            : grouped(number);
    String unit = String.valueOf(fact.unit());
    String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    if (form.equals("adjective")) {
      return count + "-" + singular;
    }
    return count + " " + (number.compareTo(BigDecimal.ONE) == 0 ? singular : unit);
  }

  private static String statement(String text, String form) {
    String sentence = text.strip();
    boolean ends = sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?");
    if (form.isEmpty()) {
      return ends ? sentence : sentence + ".";
    }
    String clause = ends ? sentence.substring(0, sentence.length() - 1) : sentence;
    if (form.equals("do")) {
      for (String start : List.of("I will ", "I can ")) {
        if (clause.startsWith(start)) {
          return clause.substring(start.length());
        }
      }
    }
    int space = clause.indexOf(' ');
    return space > 0 && LOWERED.contains(clause.substring(0, space))
        ? clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1)
        : clause;
  }

  private static String name(Fact fact, String form) {
    String text = fact.text().strip();
    return form.equals("a") ? Article.of(text) + " " + text : text;
  }
}
