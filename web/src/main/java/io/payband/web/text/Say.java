package io.payband.web.text;

import io.payband.job.NameWords;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures in words. Money is dollars a year; a fixed space holds a unit to its number. */
public final class Say {

  private static final char FIXED = '\u00a0';
  private static final char MINUS = '\u2212';
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final int LONGEST_NAME = 34;
  private static final Pattern YEAR = Pattern.compile(" \\d{4}");

  private Say() {}

  /** Rounded for reading: {@code $118k}, {@code $7.3k}, {@code $640}. */
  public static String money(double dollars) {
    return (dollars < 0 ? String.valueOf(MINUS) : "") + "$" + thousands(Math.abs(dollars));
  }

  /** The same with its sign: {@code +$7.3k}, {@code −$12k}, {@code $0}. */
  public static String signed(double dollars) {
    String size = thousands(Math.abs(dollars));
    return size.equals("0") ? "$0" : (dollars < 0 ? MINUS : '+') + "$" + size;
  }

  /** Whole dollars: {@code $146,213}. */
  public static String dollars(double dollars) {
    return (dollars < 0 ? String.valueOf(MINUS) : "") + "$" + count(Math.round(Math.abs(dollars)));
  }

  /** Whole dollars with their sign, so that a column of them can be added up. */
  public static String signedDollars(long dollars) {
    return dollars == 0 ? "$0" : (dollars < 0 ? MINUS : '+') + "$" + count(Math.abs(dollars));
  }

  /** Thousands without a sign of currency, for tables that say so in their head. */
  public static String inThousands(double dollars) {
    return String.format(Locale.ROOT, dollars < 99_950 ? "%.1f" : "%.0f", dollars / 1000);
  }

  /** Two amounts: {@code $140k to $152k}. */
  public static String range(double low, double high) {
    return money(low) + " to " + money(high);
  }

  /** A share as a whole per cent: {@code 14 %}; below one {@code under 1 %}. */
  public static String percent(double share) {
    double size = Math.abs(share);
    if (size > 0 && size < .005) {
      return "under 1" + FIXED + "%";
    }
    return (share < 0 ? String.valueOf(MINUS) : "") + Math.round(size * 100) + FIXED + "%";
  }

  /** A change: {@code +46 %}, {@code −3 %}. */
  public static String change(double ratio) {
    long points = Math.round((ratio - 1) * 100);
    return points == 0
        ? "0" + FIXED + "%"
        : (points < 0 ? MINUS : '+') + String.valueOf(Math.abs(points)) + FIXED + "%";
  }

  /** How far to either side: {@code ±4 %}. */
  public static String mayBeOff(double share) {
    return "±" + Math.max(1, Math.round(share * 100)) + FIXED + "%";
  }

  /** One decimal: {@code 79.6}. */
  public static String oneDecimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace('-', MINUS);
  }

  /** A factor: {@code ×1.18}. */
  public static String times(double factor) {
    return "×" + String.format(Locale.ROOT, "%.2f", factor);
  }

  /** A count with its thousands: {@code 5,412}. */
  public static String count(long number) {
    if (number < 0) {
      return "-" + count(-number);
    }
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A count and its noun: {@code 1 report}, {@code 5,412 reports}. */
  public static String count(long number, String noun) {
    return count(number) + FIXED + noun + (number == 1 ? "" : "s");
  }

  /** A month: {@code June 2017}. */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** A list in a sentence: {@code a, b and c}. */
  public static String list(List<String> words) {
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.getFirst();
      default -> String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    };
  }

  /** The first letter large. */
  public static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A whole sentence: with a large first letter and a full stop. */
  public static String full(String words) {
    String text = sentence(words.strip());
    return text.isEmpty() || text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  /**
   * A name that fits into a picture's margin; the whole one stands in the text beside it. A year at
   * its end stays, since it tells the name from others.
   */
  public static String fitting(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int last = name.lastIndexOf(' ');
    String end =
        last > 0 && YEAR.matcher(name.substring(last)).matches() ? name.substring(last) : "";
    return name.substring(0, LONGEST_NAME - 1 - end.length()).stripTrailing() + "…" + end;
  }

  /** {@code Backend} beside {@code Full-Stack}: a last word that both names share says nothing. */
  public static String shortBeside(String name, String other) {
    int last = name.lastIndexOf(' ');
    int otherLast = other.lastIndexOf(' ');
    if (last > 0
        && otherLast > 0
        && !name.endsWith(")")
        && name.substring(last).equals(other.substring(otherLast))) {
      return name.substring(0, last);
    }
    return name;
  }

  /** A name within a sentence: {@code full-stack engineer}, but {@code iOS engineer}. */
  public static String inSentence(String name) {
    return NameWords.inSentence(name);
  }

  /** The words of a name, so that a page can keep each of them whole. */
  public static List<String> words(String name) {
    return List.of(name.split(" "));
  }

  /** One person of a role, or of an occupation, whose names are plurals, within a sentence. */
  public static String person(String name, boolean isRole) {
    return NameWords.person(name, isRole);
  }

  private static String thousands(double dollars) {
    if (dollars >= 999_500) {
      return String.format(Locale.ROOT, "%.2f", dollars / 1e6).replaceAll("\\.?0+$", "") + "M";
    }
    if (dollars >= 9_950) {
      return count(Math.round(dollars / 1000)) + "k";
    }
    if (dollars >= 950) {
      long tenths = Math.round(dollars / 100);
      return tenths / 10 + (tenths % 10 == 0 ? "k" : "." + tenths % 10 + "k");
    }
    return String.valueOf(Math.round(dollars / 10) * 10);
  }
}
