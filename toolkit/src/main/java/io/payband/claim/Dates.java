package io.payband.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates: days, months, quarters, years and weekdays. */
final class Dates {

  static final Map<String, Integer> MONTHS = months();
  static final Map<String, Integer> WEEKDAYS = weekdays();
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in since by until till of from to last early late mid before after through during end and or this"
              .split(" ", -1));
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in since by until till of from to before after through during and or class year early late mid for between than around about"
              .split(" ", -1));

  /** A date that ends before the token {@code to}. */
  record Found(int to, Day day) {}

  private Dates() {}

  static @Nullable Found at(List<Token> t, int i) {
    Token token = t.get(i);
    Integer weekday = token.word() && token.capital() ? weekday(token.low()) : null;
    if (weekday != null) {
      int next = skip(t, i + 1);
      Found date = next < t.size() ? plain(t, next) : null;
      if (date != null && date.day().day() > 0) {
        Day d = date.day();
        return new Found(date.to(), new Day(d.year(), d.quarter(), d.month(), d.day(), weekday));
      }
      if (next < t.size()
          && t.get(next - 1).is("the")
          && t.get(next).number()
          && day(t, next) > 0
          && dayEnd(t, next) > next + 1) {
        return new Found(dayEnd(t, next), new Day(0, 0, 0, day(t, next), weekday));
      }
      if (next < t.size() && ordinal(t, next) > 0 && next > i + 1 - 1) {
        return new Found(ordinalEnd(t, next), new Day(0, 0, 0, ordinal(t, next), weekday));
      }
      return new Found(i + 1, new Day(0, 0, 0, 0, weekday));
    }
    Found date = plain(t, i);
    if (date != null && date.day().day() > 0) {
      int to = date.to();
      // "March 13 (a Friday)", "13 March, a Friday"
      int look = to;
      while (look < t.size()
          && look < to + 3
          && (t.get(look).is(",") || t.get(look).is("(") || t.get(look).is("a"))) {
        look++;
      }
      if (look > to
          && look < t.size()
          && t.get(look).word()
          && weekday(t.get(look).low()) != null) {
        Day d = date.day();
        Integer said = weekday(t.get(look).low());
        int end = look + 1 < t.size() && t.get(look + 1).is(")") ? look + 2 : look + 1;
        return new Found(end, new Day(d.year(), 0, d.month(), d.day(), said == null ? 0 : said));
      }
    }
    return date;
  }

  private static int skip(List<Token> t, int i) {
    int at = i;
    while (at < t.size()
        && at < i + 3
        && (t.get(at).is(",") || t.get(at).is("the") || t.get(at).is("on") || t.get(at).is("."))) {
      at++;
    }
    return at;
  }

  private static @Nullable Found plain(List<Token> t, int i) {
    Token token = t.get(i);
    if (token.number()) {
      return numeric(t, i);
    }
    if (!token.word()) {
      return null;
    }
    String low = token.low();
    Integer month = MONTHS.get(low);
    if (month != null && token.capital()) {
      return month(t, i, month);
    }
    if (low.length() == 2 && low.charAt(0) == 'q' && low.charAt(1) >= '1' && low.charAt(1) <= '4') {
      return quarter(t, i + 1, low.charAt(1) - '0');
    }
    int two = ORDINALS.containsKey(low) ? 0 : ordinal(t, i);
    if (two > 0) {
      return ofMonth(t, two, i + 2);
    }
    Integer ordinal = ORDINALS.get(low);
    if (ordinal != null
        && ordinal < 5
        && i + 1 < t.size()
        && t.get(i + 1).is("quarter")
        && i + 3 < t.size()
        && t.get(i + 2).is("of")
        && year(t, i + 3) > 0) {
      return quarter(t, i + 2, ordinal);
    }
    if (ordinal != null) {
      return ofMonth(t, ordinal, i + 1);
    }
    return null;
  }

  private static Found quarter(List<Token> t, int i, int quarter) {
    int at =
        i < t.size()
                && (t.get(i).is("of") || t.get(i).is(",") || t.get(i).is("/") || t.get(i).is("-"))
            ? i + 1
            : i;
    int year = year(t, at);
    return year > 0
        ? new Found(at + 1, new Day(year, quarter, 0, 0, 0))
        : new Found(i, new Day(0, quarter, 0, 0, 0));
  }

  private static @Nullable Found month(List<Token> t, int i, int month) {
    int at = i + 1;
    if (at < t.size()
        && t.get(at).is(".")
        && t.get(at).glued()
        && at + 1 < t.size()
        && !t.get(i).is("may")) {
      at++;
    }
    if (at < t.size() && t.get(at).is("the")) {
      at++;
    }
    int day = at < t.size() ? day(t, at) : 0;
    if (day > 0) {
      int end = dayEnd(t, at);
      // A day and the year that follows it, but "March 13 2026" and "in May 2026" as well.
      int look = end < t.size() && t.get(end).is(",") ? end + 1 : end;
      int year = year(t, look);
      return year > 0
          ? new Found(look + 1, new Day(year, 0, month, day, 0))
          : new Found(end, new Day(0, 0, month, day, 0));
    }
    int look =
        at < t.size() && (t.get(at).is("of") || t.get(at).is(",") || t.get(at).is("-"))
            ? at + 1
            : at;
    int year = year(t, look);
    if (year > 0) {
      return new Found(look + 1, new Day(year, 0, month, 0, 0));
    }
    boolean sure =
        (!t.get(i).is("may") && !t.get(i).is("march") && !t.get(i).is("mar") && !t.get(i).is("sun"))
            || (i > 0 && BEFORE_MONTH.contains(t.get(i - 1).low()));
    return sure ? new Found(i + 1, new Day(0, 0, month, 0, 0)) : null;
  }

  private static @Nullable Found numeric(List<Token> t, int i) {
    String low = t.get(i).low();
    if (low.matches("\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})")) {
      String[] p = low.split("\\.", -1);
      return dayFirst(i + 1, Integer.parseInt(p[0]), Integer.parseInt(p[1]), century(p[2]));
    }
    if (low.matches("\\d{4}\\.\\d{2}\\.\\d{2}")) {
      String[] p = low.split("\\.", -1);
      return new Found(
          i + 1,
          new Day(Integer.parseInt(p[0]), 0, Integer.parseInt(p[1]), Integer.parseInt(p[2]), 0));
    }
    if (!low.matches("\\d{1,4}")) {
      return null;
    }
    int first = Integer.parseInt(low);
    if (i + 2 < t.size()
        && t.get(i + 1).glued()
        && t.get(i + 2).glued()
        && "-/–".contains(t.get(i + 1).text())
        && t.get(i + 2).number()
        && t.get(i + 2).low().matches("\\d{1,2}")) {
      int second = Integer.parseInt(t.get(i + 2).low());
      if (i + 4 < t.size()
          && t.get(i + 3).is(t.get(i + 1).text())
          && t.get(i + 3).glued()
          && t.get(i + 4).glued()
          && t.get(i + 4).number()
          && t.get(i + 4).low().matches("\\d{1,2}|\\d{4}")) {
        if (low.length() == 4) {
          return new Found(
              i + 5, new Day(first, 0, second, Integer.parseInt(t.get(i + 4).low()), 0));
        }
        int year = century(t.get(i + 4).low());
        return first > 12
            ? dayFirst(i + 5, first, second, year)
            : new Found(i + 5, new Day(year, 0, first, second, 0));
      }
      if (low.length() == 4
          && first > 1900
          && t.get(i + 1).is("-")
          && second >= 1
          && second <= 12
          && t.get(i + 2).low().length() == 2) {
        return new Found(i + 3, new Day(first, 0, second, 0, 0));
      }
    }
    if (low.length() == 4
        && i + 1 < t.size()
        && t.get(i + 1).joined()
        && t.get(i + 1).low().matches("q[1-4]")) {
      return new Found(i + 2, new Day(first, t.get(i + 1).low().charAt(1) - '0', 0, 0, 0));
    }
    if (first >= 1 && first <= 31 && low.length() < 3) {
      int end = dayEnd(t, i);
      Found found = ofMonth(t, first, end);
      if (found != null) {
        return found;
      }
      if (end > i + 1
          && i > 0
          && t.get(i - 1).is("the")
          && i > 1
          && Set.of(
                  "on", "by", "until", "before", "from", "to", "and", "of", "than", "after",
                  "since", "till", "between", "make", "be", "is", "for")
              .contains(t.get(i - 2).low())
          && !(end < t.size() && t.get(end).is("percentile"))) {
        return new Found(end, new Day(0, 0, 0, first, 0));
      }
    }
    int year = year(t, i);
    if (year > 0
        && (i == 0
            || !t.get(i - 1).kind().equals(Token.Kind.SIGN)
            || "(–-/,:;|—".contains(t.get(i - 1).text()))) {
      boolean after = i > 0 && BEFORE_YEAR.contains(t.get(i - 1).low());
      boolean noun =
          i + 1 < t.size()
              && t.get(i + 1).word()
              && !after
              && !Lexicon.get().function(t.get(i + 1).low());
      boolean unit =
          i + 1 < t.size()
              && ("%$€£".contains(t.get(i + 1).text())
                  && !t.get(i + 1).text().isEmpty()
                  && t.get(i + 1).kind() == Token.Kind.SIGN);
      return (noun
                  && !t.get(i).possessive()
                  && !after
                  && i > 0
                  && !t.get(i - 1).kind().equals(Token.Kind.SIGN)
                  && !Lexicon.get().function(t.get(i - 1).low()))
              || unit
          ? null
          : new Found(i + 1, new Day(year, 0, 0, 0, 0));
    }
    return null;
  }

  private static Found dayFirst(int to, int day, int month, int year) {
    return new Found(to, new Day(year, 0, month, day, 0));
  }

  private static int century(String year) {
    int value = Integer.parseInt(year);
    return year.length() == 2 ? 2000 + value : value;
  }

  /** "13 March 2026", "the 13th of March". */
  private static @Nullable Found ofMonth(List<Token> t, int day, int end) {
    int at = end < t.size() && t.get(end).is("of") ? end + 1 : end;
    if (at < t.size() && t.get(at).is(".") && t.get(at).glued()) {
      at++;
    }
    Integer month =
        at < t.size() && t.get(at).word() && t.get(at).capital()
            ? MONTHS.get(t.get(at).low())
            : null;
    if (month == null || day > 31) {
      return null;
    }
    int look = at + 1;
    if (look + 1 < t.size()
        && (t.get(look).is(",") || (t.get(look).is(".") && t.get(look).glued()))) {
      look++;
    }
    int year = year(t, look);
    return year > 0
        ? new Found(look + 1, new Day(year, 0, month, day, 0))
        : new Found(at + 1, new Day(0, 0, month, day, 0));
  }

  private static int day(List<Token> t, int i) {
    Token token = t.get(i);
    if (token.number() && token.low().matches("\\d{1,2}")) {
      int day = Integer.parseInt(token.low());
      boolean counted =
          i + 1 < t.size()
              && (t.get(i + 1).is("%") || (t.get(i + 1).is("/") && t.get(i + 1).glued()));
      return day >= 1 && day <= 31 && !counted ? day : 0;
    }
    return token.word() ? ordinal(t, i) : 0;
  }

  private static int dayEnd(List<Token> t, int i) {
    if (t.get(i).number()) {
      return i + 1 < t.size()
              && t.get(i + 1).glued()
              && Set.of("st", "nd", "rd", "th").contains(t.get(i + 1).low())
          ? i + 2
          : i + 1;
    }
    return ordinalEnd(t, i);
  }

  private static int ordinal(List<Token> t, int i) {
    Integer one = ORDINALS.get(t.get(i).low());
    if (one != null) {
      return one;
    }
    if ((t.get(i).is("twenty") || t.get(i).is("thirty")) && i + 1 < t.size()) {
      Integer unit = ORDINALS.get(t.get(i + 1).low());
      return unit != null && unit < 10 ? (t.get(i).is("twenty") ? 20 : 30) + unit : 0;
    }
    return 0;
  }

  private static int ordinalEnd(List<Token> t, int i) {
    return ORDINALS.containsKey(t.get(i).low()) ? i + 1 : i + 2;
  }

  static int year(List<Token> t, int i) {
    if (i >= t.size()
        || !t.get(i).number()
        || t.get(i).low().length() != 4
        || t.get(i).text().contains(",")) {
      return 0;
    }
    if (!t.get(i).low().matches("\\d{4}")) {
      return 0;
    }
    int year = Integer.parseInt(t.get(i).low());
    boolean more =
        i + 1 < t.size() && t.get(i + 1).glued() && t.get(i + 1).word() && !t.get(i + 1).joined();
    return year >= 1950 && year < 2100 && !more ? year : 0;
  }

  private static @Nullable Integer weekday(String low) {
    return WEEKDAYS.get(low);
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> map = new HashMap<>();
    String[] names = "monday tuesday wednesday thursday friday saturday sunday".split(" ", -1);
    for (int i = 0; i < 7; i++) {
      map.put(names[i], i + 1);
      map.put(names[i].substring(0, 3), i + 1);
      map.put(names[i] + "s", i + 1);
    }
    map.put("thurs", 4);
    map.put("tues", 2);
    return map;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> map = new HashMap<>();
    String[] names =
        "january february march april may june july august september october november december"
            .split(" ", -1);
    for (int i = 0; i < 12; i++) {
      map.put(names[i], i + 1);
      map.put(names[i].substring(0, 3), i + 1);
    }
    map.put("sept", 9);
    return map;
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> map = new HashMap<>();
    String[] names =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
            .split(" ", -1);
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], i + 1);
    }
    map.put("thirtieth", 30);
    return map;
  }
}
