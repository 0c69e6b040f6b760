package io.payband.question;

import io.payband.question.Fact.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one text from words and facts. Words hold no digit: a number comes in as a fact or not at
 * all. Not for several threads.
 */
public final class Telling {

  private static final char FIXED = '\u00a0';
  private static final char MINUS = '\u2212';

  /** From here on a thousand rounds to within 2 %. */
  private static final double THOUSANDS = 25_000;

  private static final double MILLIONS = 999_500;
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final StringBuilder text = new StringBuilder();
  private final List<Fact> facts = new ArrayList<>();

  /** Nothing yet. */
  public Telling() {}

  /**
   * Words.
   *
   * @throws IllegalArgumentException when they hold a digit
   */
  public Telling say(String words) {
    if (words.chars().anyMatch(Character::isDigit)) {
      throw new IllegalArgumentException("a number that is no fact: " + words);
    }
    text.append(words);
    return this;
  }

  /** A name: of a role, place, source, level. */
  public Telling name(String role, String name) {
    return fact(role, "", Kind.NAME, Double.NaN, name);
  }

  /** Dollars a year, in thousands where that is within 2 %. */
  public Telling money(String role, String subject, double dollars) {
    long whole = Math.round(dollars);
    return fact(role, subject, Kind.MONEY, (double) whole, written(whole));
  }

  /** Dollars a year to the dollar. */
  public Telling dollars(String role, String subject, double dollars) {
    long whole = Math.round(dollars);
    return fact(
        role, subject, Kind.MONEY, (double) whole, sign(whole) + "$" + grouped(Math.abs(whole)));
  }

  /** A share as a whole per cent. */
  public Telling percent(String role, String subject, double share) {
    long whole = Math.round(share * 100);
    return fact(
        role,
        subject,
        Kind.PERCENT,
        (double) whole,
        sign(whole) + grouped(Math.abs(whole)) + FIXED + "%");
  }

  /** How many of a hundred, as a number alone. */
  public Telling ofHundred(String role, String subject, double share) {
    long whole = Math.round(share * 100);
    return fact(role, subject, Kind.HUNDRED, (double) whole, grouped(whole));
  }

  /** A count and what is counted, in the plural that it takes. */
  public Telling count(String role, String subject, long count, String one, String many) {
    return fact(role, subject, Kind.NUMBER, (double) count, grouped(count))
        .say(FIXED + (count == 1 ? one : many));
  }

  /** A whole number by itself. */
  public Telling whole(String role, String subject, long value) {
    return fact(role, subject, Kind.NUMBER, (double) value, sign(value) + grouped(Math.abs(value)));
  }

  /** A number with one decimal. */
  public Telling decimal(String role, String subject, double value) {
    long tenths = Math.round(value * 10);
    return fact(
        role,
        subject,
        Kind.NUMBER,
        tenths / 10.0,
        sign(tenths) + grouped(Math.abs(tenths) / 10) + "." + Math.abs(tenths) % 10);
  }

  /** A month. */
  public Telling month(String role, YearMonth month) {
    return fact(
        role,
        "",
        Kind.MONTH,
        month.getYear() * 12 + month.getMonthValue() - 1,
        MONTHS[month.getMonthValue() - 1] + FIXED + month.getYear());
  }

  /** A year. */
  public Telling year(String role, int year) {
    return fact(role, "", Kind.YEAR, year, Integer.toString(year));
  }

  private Telling fact(String role, String subject, Kind kind, double value, String written) {
    facts.add(new Fact(role, subject, kind, value, written));
    text.append(written);
    return this;
  }

  /** The text so far. */
  public String text() {
    return text.toString();
  }

  /** The facts so far, in the order of the text. */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  private static String written(long dollars) {
    long size = Math.abs(dollars);
    if (size >= MILLIONS) {
      long hundredths = Math.round(size / 10_000.0);
      long rest = hundredths % 100;
      return sign(dollars)
          + "$"
          + hundredths / 100
          + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + rest)
          + "M";
    }
    return sign(dollars)
        + "$"
        + (size < THOUSANDS ? grouped(size) : grouped(Math.round(size / 1000.0)) + "k");
  }

  private static String sign(long value) {
    return value < 0 ? String.valueOf(MINUS) : "";
  }

  private static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
