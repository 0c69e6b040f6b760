package io.payband.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words and digits, as they are written and as they are spoken. */
final class NumberWords {

  static final Map<String, Integer> SMALL = small();

  static final Map<String, Long> SCALE =
      Map.ofEntries(
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1000L),
          Map.entry("grand", 1000L),
          Map.entry("k", 1000L),
          Map.entry("lakh", 100_000L),
          Map.entry("lakhs", 100_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("mio", 1_000_000L),
          Map.entry("mm", 1_000_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("crore", 10_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("b", 1_000_000_000L));

  static final Map<String, String> FRACTION =
      Map.of(
          "half",
          "0.5",
          "third",
          "0.3333333333",
          "thirds",
          "0.3333333333",
          "quarter",
          "0.25",
          "quarters",
          "0.25",
          "fifth",
          "0.2",
          "fifths",
          "0.2",
          "tenth",
          "0.1",
          "tenths",
          "0.1",
          "halves",
          "0.5");

  /** A number that ends before the token {@code to}. */
  record Num(int to, List<BigDecimal> values, BigDecimal last, boolean thousands, boolean words) {}

  private NumberWords() {}

  /** The number that begins at a token; null when none does. */
  static @Nullable Num at(List<Token> t, int i) {
    if (i >= t.size()) {
      return null;
    }
    Token token = t.get(i);
    if (token.number()) {
      return digits(t, i);
    }
    return token.word() ? words(t, i) : null;
  }

  private static @Nullable Num digits(List<Token> t, int i) {
    List<BigDecimal> values = Digits.values(t.get(i).low());
    int to = i + 1;
    BigDecimal last = Digits.last(t.get(i).low());
    boolean thousands = false;
    // "2 1/2", "1/2"
    if (to + 1 < t.size()
        && t.get(to).is("/")
        && t.get(to).glued()
        && t.get(to + 1).number()
        && t.get(to + 1).glued()
        && values.size() == 1
        && t.get(to + 1).low().length() < 3
        && !(to + 2 < t.size() && t.get(to + 2).is("/"))) {
      BigDecimal over = new BigDecimal(t.get(to + 1).low());
      if (over.signum() > 0 && values.getFirst().compareTo(over) < 0) {
        return new Num(
            to + 2,
            List.of(values.getFirst().divide(over, java.math.MathContext.DECIMAL32)),
            BigDecimal.ONE,
            false,
            false);
      }
      return null;
    }
    if (to + 2 < t.size()
        && t.get(to).number()
        && t.get(to + 1).is("/")
        && t.get(to + 2).number()
        && t.get(to + 1).glued()
        && t.get(to).low().length() == 1
        && t.get(to + 2).low().length() == 1) {
      BigDecimal part =
          new BigDecimal(t.get(to).low())
              .divide(new BigDecimal(t.get(to + 2).low()), java.math.MathContext.DECIMAL32);
      return new Num(to + 3, List.of(values.getFirst().add(part)), BigDecimal.ONE, false, false);
    }
    while (to < t.size()) {
      Long scale = t.get(to).word() ? SCALE.get(t.get(to).low()) : null;
      if (scale == null
          || (t.get(to).low().length() == 1 && !t.get(to).glued() && !t.get(to).is("k"))
          || (t.get(to).is("mm") && !t.get(to).glued())
          || (t.get(to).is("b") && !t.get(to).text().equals("B"))
          || (t.get(to).is("m") && t.get(to).joined())) {
        break;
      }
      BigDecimal by = BigDecimal.valueOf(scale);
      values = values.stream().map(by::multiply).toList();
      last = last.multiply(by);
      thousands |= scale >= 1000;
      to++;
      if (to < t.size() && t.get(to - 1).glued() && t.get(to - 1).low().length() < 3) {
        break;
      }
    }
    return new Num(to, values, last, thousands, false);
  }

  private static @Nullable Num words(List<Token> t, int i) {
    int at = i;
    boolean article = t.get(at).is("a") || t.get(at).is("an");
    if (article) {
      at++;
      if (at >= t.size()) {
        return null;
      }
      String next = t.get(at).low();
      if (next.equals("couple") || next.equals("dozen") || next.equals("pair")) {
        int to = at + 1;
        if (to < t.size() && t.get(to).is("of") && !next.equals("dozen")) {
          to++;
        }
        return num(to, next.equals("dozen") ? "12" : "2");
      }
      if (next.equals("quarter") && at + 1 < t.size() && scaleAt(t, at + 1) >= 1000) {
        return scaled(t, at + 1, new BigDecimal("0.25"));
      }
      if (FRACTION.containsKey(next)
          && !next.equals("half")
          && at + 1 < t.size()
          && t.get(at + 1).is("of")) {
        return new Num(
            at + 1, List.of(new BigDecimal(FRACTION.get(next))), BigDecimal.ONE, false, true);
      }
      if (!next.equals("hundred")
          && !next.equals("thousand")
          && !next.equals("million")
          && !next.equals("billion")) {
        return null;
      }
    }
    if (t.get(at).is("half")) {
      int to = at + 1;
      if (to < t.size() && (t.get(to).is("a") || t.get(to).is("an"))) {
        to++;
      }
      if (to < t.size() && t.get(to).is("dozen")) {
        return num(to + 1, "6");
      }
      if (scaleAt(t, to) >= 1000) {
        return scaled(t, to, new BigDecimal("0.5"));
      }
      return null;
    }
    if (t.get(at).is("dozen")) {
      return null;
    }
    return spoken(t, at, article);
  }

  private static Num num(int to, String value) {
    return new Num(to, List.of(new BigDecimal(value)), BigDecimal.ONE, false, true);
  }

  private static long scaleAt(List<Token> t, int i) {
    return i < t.size() && t.get(i).word() && t.get(i).low().length() > 1
        ? SCALE.getOrDefault(t.get(i).low(), 0L)
        : 0;
  }

  private static Num scaled(List<Token> t, int scaleAt, BigDecimal value) {
    BigDecimal by = BigDecimal.valueOf(scaleAt(t, scaleAt));
    return new Num(scaleAt + 1, List.of(value.multiply(by)), by, true, true);
  }

  /** Number words as people write and say them. */
  private static @Nullable Num spoken(List<Token> t, int i, boolean article) {
    int at = i;
    long total = 0;
    long group = article ? 1 : 0;
    boolean any = article;
    boolean thousands = false;
    long last = 1;
    List<long[]> runs = new ArrayList<>();
    int smallState = 0;
    while (at < t.size() && t.get(at).word()) {
      String word = t.get(at).low();
      Integer small = SMALL.get(word);
      long scale = scaleAt(t, at);
      if (word.equals("k") && any && t.get(at).joined()) {
        scale = 1000;
      }
      if (small != null) {
        if (word.equals("oh")) {
          if (smallState == 0
              || at + 1 >= t.size()
              || SMALL.getOrDefault(t.get(at + 1).low(), 99) > 9) {
            break;
          }
          runs.add(new long[] {group, at, 1});
          group = SMALL.getOrDefault(t.get(at + 1).low(), 0);
          smallState = 1;
          at += 2;
          continue;
        }
        boolean fits = small < 10 ? smallState == 0 || smallState == 2 : smallState == 0;
        if (fits || (smallState == 3 && group % 100 == 0)) {
          group += small;
        } else {
          runs.add(new long[] {group, at});
          group = small;
        }
        smallState = small >= 20 ? 2 : small >= 10 ? 4 : small == 0 ? 5 : 1;
        any = true;
        at++;
      } else if (scale == 100 && any && group > 0 && group < 100) {
        group *= 100;
        smallState = 3;
        last = total == 0 && !thousands ? 1 : last;
        at++;
      } else if (scale >= 1000 && any) {
        group = joinRuns(runs, group);
        runs.clear();
        total += group * scale;
        group = 0;
        smallState = 0;
        thousands = true;
        last = scale;
        at++;
      } else if (word.equals("and")
          && any
          && (smallState == 3 || (group == 0 && total > 0 && smallState == 0))
          && at + 1 < t.size()
          && SMALL.containsKey(t.get(at + 1).low())
          && !andStartsAnother(t, at + 1)) {
        smallState = 3;
        if (group == 0) {
          smallState = 0;
        }
        at++;
      } else {
        break;
      }
    }
    if (!any || (at == i && article)) {
      return null;
    }
    BigDecimal fraction = BigDecimal.ZERO;
    if (at + 1 < t.size()
        && t.get(at).is("point")
        && SMALL.getOrDefault(t.get(at + 1).low(), 99) < 10) {
      StringBuilder decimals = new StringBuilder("0.");
      int d = at + 1;
      while (d < t.size() && SMALL.getOrDefault(t.get(d).low(), 99) < 10) {
        decimals.append(SMALL.get(t.get(d).low()));
        d++;
      }
      fraction = new BigDecimal(decimals.toString());
      at = d;
      BigDecimal value = BigDecimal.valueOf(total + group).add(fraction);
      if (scaleAt(t, at) >= 1000) {
        BigDecimal by = BigDecimal.valueOf(scaleAt(t, at));
        return new Num(
            at + 1,
            List.of(value.multiply(by)),
            by.movePointLeft(decimals.length() - 2),
            true,
            true);
      }
      return new Num(at, List.of(value), BigDecimal.ONE, false, true);
    }
    if (at + 2 < t.size()
        && t.get(at).is("and")
        && t.get(at + 1).is("a")
        && FRACTION.containsKey(t.get(at + 2).low())) {
      BigDecimal value =
          BigDecimal.valueOf(total + group).add(new BigDecimal(FRACTION.get(t.get(at + 2).low())));
      if (scaleAt(t, at + 3) >= 1000) {
        return scaled(t, at + 3, value);
      }
      return new Num(at + 3, List.of(value), BigDecimal.ONE, false, true);
    }
    if ((runs.isEmpty()
            && at < t.size()
            && group > 0
            && group < 10
            && total == 0
            && FRACTION.containsKey(t.get(at).low())
            && t.get(at).low().endsWith("s")
            && (t.get(at).joined() || (at + 1 < t.size() && t.get(at + 1).is("of")))
            && !t.get(at).is("quarters"))
        || (runs.isEmpty()
            && at + 1 < t.size()
            && t.get(at).is("quarters")
            && t.get(at + 1).is("of")
            && group == 3)) {
      BigDecimal value =
          BigDecimal.valueOf(group).multiply(new BigDecimal(FRACTION.get(t.get(at).low())));
      return new Num(at + 1, List.of(value), BigDecimal.ONE, false, true);
    }
    List<BigDecimal> values = new ArrayList<>();
    if (runs.isEmpty()) {
      values.add(BigDecimal.valueOf(total + group));
    } else {
      long joined = joinRuns(runs, group);
      if (joined < 0) {
        return new Num(
            (int) runs.getFirst()[1],
            List.of(BigDecimal.valueOf(total + runs.getFirst()[0])),
            BigDecimal.ONE,
            thousands,
            true);
      }
      values.add(BigDecimal.valueOf(total + joined));
      if (runs.size() == 1
          && runs.getFirst().length == 2
          && group < 10
          && group > 0
          && runs.getFirst()[0] >= 10) {
        values.clear();
        values.add(BigDecimal.valueOf(runs.getFirst()[0]).add(BigDecimal.valueOf(group, 1)));
      } else if (runs.size() == 1) {
        values.add(BigDecimal.valueOf(runs.getFirst()[0]).add(BigDecimal.valueOf(group, 2)));
      }
    }
    return new Num(
        at, values, BigDecimal.valueOf(total > 0 && group == 0 ? last : 1), thousands, true);
  }

  /** "three hundred and ten" goes on; "one and two" are two numbers. */
  private static boolean andStartsAnother(List<Token> t, int i) {
    return i + 1 < t.size() && t.get(i + 1).is("hundred");
  }

  /** "one eighty-five" is 185, "sixty-two forty" 6240; -1 when the runs make no number. */
  private static long joinRuns(List<long[]> runs, long group) {
    if (runs.isEmpty()) {
      return group;
    }
    long value = 0;
    for (long[] run : runs) {
      if (run[0] > 99) {
        return -1;
      }
      value = value * 100 + run[0];
    }
    return group > 99 ? -1 : value * 100 + group;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> map = new java.util.HashMap<>();
    String[] units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < units.length; i++) {
      map.put(units[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      map.put(tens[i], 20 + 10 * i);
    }
    map.put("oh", 0);
    map.put("nil", 0);
    return Map.copyOf(map);
  }
}
