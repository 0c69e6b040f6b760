package io.payband.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence. */
final class Quantities {

  static final Map<String, String> UNITS = units();
  private static final Map<String, String> CURRENCIES = currencies();
  private static final Set<String> PERIODS =
      Set.of("year", "month", "week", "day", "hour", "shift", "quarter");

  private final List<Token> t;
  private final boolean[] taken;
  private final List<Quantity> out = new ArrayList<>();

  private Quantities(List<Token> tokens, boolean[] taken) {
    this.t = tokens;
    this.taken = taken;
  }

  /** The figures in their order; tokens that are {@code taken} belong to names and set phrases. */
  static List<Quantity> in(List<Token> tokens, boolean[] taken) {
    Quantities quantities = new Quantities(tokens, taken);
    int at = 0;
    while (at < tokens.size()) {
      int end = taken[at] ? at : quantities.read(at);
      at = Math.max(at + 1, end);
    }
    quantities.share();
    return quantities.out;
  }

  private int read(int i) {
    Dates.Found date = Dates.at(t, i);
    if (date != null) {
      Hedge hedge = Hedge.before(t, i, taken);
      out.add(
          new Quantity(
              hedge.from(),
              date.to(),
              Quantity.Sort.DATE,
              List.of(),
              BigDecimal.ONE,
              null,
              null,
              null,
              hedge.mark(),
              hedge.words(),
              date.day(),
              false,
              false));
      return date.to();
    }
    String currency = null;
    int at = i;
    String prefix = currencyAt(i);
    if (prefix != null) {
      currency = prefix;
      at = currencyEnd(i);
      if (at < t.size() && t.get(at).is("-")) {
        return i;
      }
    }
    if (at >= t.size() || taken[at]) {
      return i;
    }
    int unit = vague(at);
    if (currency == null && unit > 0) {
      return unit;
    }
    NumberWords.Num num = NumberWords.at(t, at);
    if (num == null || (currency == null && pronoun(i, num))) {
      return fraction(i);
    }
    // "200 000 kr", but also "1-2", "L5": a letter glued before makes a name.
    if (t.get(at).number()
        && at > 0
        && t.get(at).glued()
        && t.get(at - 1).word()
        && currency == null) {
      out.add(simple(i, num.to(), Quantity.Sort.COUNT, num.values(), num, Hedge.NONE));
      return num.to();
    }
    return finish(i, num, currency);
  }

  private int finish(int i, NumberWords.Num num, @Nullable String prefix) {
    String currency = prefix;
    int to = num.to();
    Hedge hedge = Hedge.before(t, i, taken);
    Quantity.Mark mark = hedge.mark();
    if (to < t.size() && t.get(to).is("+") && t.get(to).glued()) {
      mark = Quantity.Mark.BOUND;
      to++;
    }
    if (to < t.size()
        && t.get(to).is("plus")
        && (t.get(to).joined() || (to + 1 < t.size() && UNITS.containsKey(t.get(to + 1).low())))) {
      mark = Quantity.Mark.BOUND;
      to++;
    }
    if (to < t.size() && (t.get(to).is("ish") || (t.get(to).is("odd") && t.get(to).joined()))) {
      mark = mark == Quantity.Mark.NONE ? Quantity.Mark.ABOUT : mark;
      to++;
    }
    // Percent and points.
    int percent = percentEnd(to);
    if (percent > to) {
      boolean points = points(to, percent);
      List<BigDecimal> values = num.values();
      if (t.get(percent - 1).low().startsWith("bps")
          || (to + 1 < t.size() && t.get(to).is("basis"))) {
        values = values.stream().map(v -> v.movePointLeft(2)).toList();
      }
      out.add(
          new Quantity(
              hedge.from(),
              percent,
              points ? Quantity.Sort.POINTS : Quantity.Sort.PERCENT,
              values,
              num.last(),
              null,
              period(percent),
              null,
              after(mark, percent),
              hedge.words(),
              null,
              false,
              num.words()));
      return percent;
    }
    // "nth" ranks and counts.
    if (to < t.size()
        && t.get(to).glued()
        && Set.of("st", "nd", "rd", "th").contains(t.get(to).low())) {
      out.add(simple(hedge.from(), to + 1, Quantity.Sort.ORDINAL, num.values(), num, hedge));
      return to + 1;
    }
    if (to < t.size()
        && ((t.get(to).is("x") && t.get(to).glued())
            || t.get(to).is("times")
            || t.get(to).is("fold")
            || t.get(to).is("tuple"))
        && !(t.get(to).is("times") && timesOfPeriod(to + 1))) {
      out.add(simple(hedge.from(), to + 1, Quantity.Sort.TIMES, num.values(), num, hedge));
      return to + 1;
    }
    // Durations.
    int unitAt = to;
    String qualifier = "";
    if (unitAt + 1 < t.size()
        && Set.of("more", "extra", "additional", "further", "full", "long", "short", "whole")
            .contains(t.get(unitAt).low())
        && UNITS.containsKey(t.get(unitAt + 1).low())) {
      unitAt++;
    }
    if (unitAt + 1 < t.size()
        && Set.of("business", "working", "calendar").contains(t.get(unitAt).low())
        && UNITS.containsKey(t.get(unitAt + 1).low())) {
      qualifier = t.get(unitAt).is("calendar") ? "" : "business ";
      unitAt++;
    }
    String unit = unitAt < t.size() && t.get(unitAt).word() ? UNITS.get(t.get(unitAt).low()) : null;
    boolean abbreviated = unitAt < t.size() && t.get(unitAt).low().length() == 1;
    if (unit != null
        && currency == null
        && (!abbreviated
            || (t.get(unitAt).glued() && !t.get(unitAt).is("m") && !t.get(unitAt).is("d")))) {
      return duration(hedge, num, unitAt, qualifier + unit, mark);
    }
    // Money.
    if (currency == null && currencyAfter(to) != null) {
      currency = currencyAfter(to);
      to = currencyAfterEnd(to);
      if (to < t.size() && NumberWords.SMALL.containsKey(t.get(to).low()) && num.words()) {
        NumberWords.Num cents = NumberWords.at(t, to);
        if (cents != null && cents.values().getFirst().signum() > 0 && cents.to() < t.size() + 1) {
          List<BigDecimal> exact =
              List.of(num.values().getFirst().add(cents.values().getFirst().movePointLeft(2)));
          num = new NumberWords.Num(cents.to(), exact, BigDecimal.ONE, num.thousands(), true);
          to = cents.to();
        }
      } else if (to + 1 < t.size() && t.get(to).is("and")) {
        NumberWords.Num cents = NumberWords.at(t, to + 1);
        if (cents != null
            && cents.to() < t.size()
            && (t.get(cents.to()).is("cents") || t.get(cents.to()).is("pence"))) {
          BigDecimal part = cents.values().getFirst().movePointLeft(2);
          num =
              new NumberWords.Num(
                  cents.to() + 1,
                  List.of(num.values().getFirst().add(part)),
                  BigDecimal.ONE,
                  num.thousands(),
                  num.words());
          to = cents.to() + 1;
        }
      }
    }
    if (currency != null && currency.equals("cents")) {
      num =
          new NumberWords.Num(
              num.to(),
              num.values().stream().map(v -> v.movePointLeft(2)).toList(),
              num.last(),
              false,
              num.words());
      currency = "$";
    }
    int periodEnd = periodEnd(to);
    String period = periodEnd > to ? periodOf(periodEnd) : null;
    boolean money = currency != null || (num.thousands() && grand(i, num.to()));
    if (money) {
      mark = after(mark, Math.max(to, periodEnd));
      out.add(
          new Quantity(
              hedge.from(),
              Math.max(to, periodEnd),
              Quantity.Sort.MONEY,
              num.values(),
              num.last(),
              currency,
              period,
              null,
              mark,
              hedge.words(),
              null,
              num.thousands(),
              num.words()));
      return Math.max(to, periodEnd);
    }
    out.add(
        new Quantity(
            hedge.from(),
            Math.max(to, periodEnd),
            Quantity.Sort.COUNT,
            num.values(),
            num.last(),
            null,
            period,
            null,
            after(mark, Math.max(to, periodEnd)),
            hedge.words(),
            null,
            num.thousands(),
            num.words()));
    return Math.max(to, periodEnd);
  }

  private boolean timesOfPeriod(int i) {
    return i + 1 < t.size() && (t.get(i).is("a") || t.get(i).is("per"));
  }

  private Quantity.Mark after(Quantity.Mark mark, int to) {
    if (to + 1 < t.size()
        && t.get(to).is("or")
        && (t.get(to + 1).is("so") || t.get(to + 1).is("thereabouts"))) {
      return Quantity.Mark.ABOUT;
    }
    if (to + 1 < t.size()
        && (t.get(to).is("or") || t.get(to).is("and"))
        && Set.of("more", "above", "up", "higher", "less", "better", "over")
            .contains(t.get(to + 1).low())) {
      return Quantity.Mark.BOUND;
    }
    if (to < t.size()
        && (t.get(to).is("rounded")
            || (t.get(to).is("(") && to + 1 < t.size() && t.get(to + 1).is("rounded"))
            || (t.get(to).is(",") && to + 1 < t.size() && t.get(to + 1).is("rounded")))) {
      return Quantity.Mark.ABOUT;
    }
    return mark;
  }

  private int duration(
      Hedge hedge, NumberWords.Num num, int unitAt, String unit, Quantity.Mark mark) {
    int to = unitAt + 1;
    List<BigDecimal> values = num.values();
    if (to + 2 < t.size()
        && t.get(to).is("and")
        && t.get(to + 1).is("a")
        && t.get(to + 2).is("half")) {
      values = values.stream().map(v -> v.add(new BigDecimal("0.5"))).toList();
      to += 3;
    } else if ((to + 1 < t.size() && t.get(to).is("and")) || (to < t.size() && t.get(to).is(","))) {
      // "two years and three months" is one length of time.
      NumberWords.Num more = NumberWords.at(t, to + 1);
      if (more != null
          && more.to() < t.size()
          && unit.equals("years")
          && "months".equals(UNITS.get(t.get(more.to()).low()))) {
        BigDecimal months =
            values.getFirst().multiply(BigDecimal.valueOf(12)).add(more.values().getFirst());
        out.add(
            new Quantity(
                hedge.from(),
                more.to() + 1,
                Quantity.Sort.DURATION,
                List.of(months),
                BigDecimal.ONE,
                null,
                null,
                "months",
                mark,
                hedge.words(),
                null,
                false,
                num.words()));
        return more.to() + 1;
      }
    }
    out.add(
        new Quantity(
            hedge.from(),
            to,
            Quantity.Sort.DURATION,
            values,
            num.last(),
            null,
            period(to),
            unit,
            after(mark, to),
            hedge.words(),
            null,
            false,
            num.words()));
    return to;
  }

  /** Lengths without a number before them: "a year", "a decade", "half a year", "a fortnight". */
  private int vague(int i) {
    String low = t.get(i).low();
    if (low.equals("half")
        && i + 2 < t.size()
        && (t.get(i + 1).is("a") || t.get(i + 1).is("an"))
        && UNITS.containsKey(t.get(i + 2).low())) {
      return length(i, i + 3, "0.5", t.get(i + 2).low());
    }
    if ((low.equals("a") || low.equals("an") || low.equals("one") || low.equals("another"))
        && i + 1 < t.size()
        && t.get(i + 1).word()) {
      String next = t.get(i + 1).low();
      if (i + 5 <= t.size()
          && UNITS.containsKey(next)
          && i + 4 < t.size()
          && t.get(i + 2).is("and")
          && t.get(i + 3).is("a")
          && t.get(i + 4).is("half")) {
        return length(i, i + 5, "1.5", next);
      }
      if (next.equals("half") && i + 2 < t.size() && UNITS.containsKey(t.get(i + 2).low())) {
        return length(i, i + 3, "0.5", t.get(i + 2).low());
      }
      if (next.equals("fortnight") || next.equals("decade") || next.equals("century")) {
        return length(i, i + 2, "1", next);
      }
      boolean unit =
          UNITS.containsKey(next)
              && next.length() > 2
              && !next.equals("second")
              && !next.equals("minute");
      if (i > 0 && (t.get(i - 1).is("what") || t.get(i - 1).is("such"))) {
        return 0;
      }
      boolean rate = i > 0 && !low.equals("one") && (t.get(i - 1).number() || rateNoun(i - 1));
      if (unit
          && !rate
          && !(next.equals("day")
              && low.equals("a")
              && i + 2 < t.size()
              && t.get(i + 2).is("rate"))) {
        return length(i, i + 2, "1", next);
      }
    }
    return 0;
  }

  private boolean rateNoun(int i) {
    for (int k = i; k >= 0 && k > i - 4; k--) {
      if (t.get(k).number()
          || NumberWords.SMALL.containsKey(t.get(k).low())
          || t.get(k).is("dozen")
          || (NumberWords.SCALE.containsKey(t.get(k).low()) && t.get(k).low().length() > 3)
          || t.get(k).is("once")
          || t.get(k).is("twice")
          || t.get(k).is("times")) {
        return true;
      }
    }
    return false;
  }

  private int length(int i, int to, String value, String unit) {
    Hedge hedge = Hedge.before(t, i, taken);
    String known = UNITS.getOrDefault(unit, unit);
    out.add(
        new Quantity(
            hedge.from(),
            to,
            Quantity.Sort.DURATION,
            List.of(new BigDecimal(value)),
            BigDecimal.ONE,
            null,
            null,
            known,
            after(hedge.mark(), to),
            hedge.words(),
            null,
            false,
            true));
    return to;
  }

  private int fraction(int i) {
    return i;
  }

  private static Quantity simple(
      int from,
      int to,
      Quantity.Sort sort,
      List<BigDecimal> values,
      NumberWords.Num num,
      Hedge hedge) {
    return new Quantity(
        from,
        to,
        sort,
        values,
        num.last(),
        null,
        null,
        null,
        hedge.mark(),
        hedge.words(),
        null,
        num.thousands(),
        num.words());
  }

  /** "one" is mostly no figure. */
  private boolean pronoun(int i, NumberWords.Num num) {
    if (!t.get(i).is("one") || num.to() != i + 1) {
      return t.get(i).is("oh");
    }
    String next = i + 1 < t.size() ? t.get(i + 1).low() : ".";
    String before = i > 0 ? t.get(i - 1).low() : "";
    if (UNITS.containsKey(next) || percentEnd(i + 1) > i + 1 || currencyAfter(i + 1) != null) {
      return false;
    }
    return Lexicon.get().function(next)
        || !Character.isLetterOrDigit(next.charAt(0))
        || Set.of("the", "this", "that", "which", "no", "any", "every", "each", "another", "some")
            .contains(before);
  }

  /** Sums in thousands: "185k", "90 grand"; a plain "185 thousand" may also count. */
  private boolean grand(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.get(i).is("k") || t.get(i).is("grand")) {
        return true;
      }
    }
    return false;
  }

  private int percentEnd(int i) {
    if (i >= t.size()) {
      return i;
    }
    Token token = t.get(i);
    int at = i;
    if (token.is("%")
        || token.is("percent")
        || token.is("pct")
        || (token.is("percentage") && i + 1 < t.size() && t.get(i + 1).low().startsWith("point"))) {
      at = i + 1;
    } else if (token.is("per") && i + 1 < t.size() && t.get(i + 1).is("cent")) {
      at = i + 2;
    } else if (token.is("pp")
        || token.is("pps")
        || token.is("ppt")
        || token.is("ppts")
        || token.is("pts")
        || token.is("points")
        || token.is("point")
        || token.is("bps")) {
      return i + 1;
    } else if (token.is("basis") && i + 1 < t.size() && t.get(i + 1).is("points")) {
      return i + 2;
    }
    if (at > i
        && at < t.size()
        && ((t.get(at).low().startsWith("point") && !t.get(at).is("pointing"))
            || t.get(at).is("pts"))) {
      at++;
    }
    return at;
  }

  private boolean points(int from, int to) {
    for (int i = from; i < to; i++) {
      String low = t.get(i).low();
      if ((low.startsWith("p") && !low.startsWith("per") && !low.equals("pct"))
          || low.startsWith("bps")
          || low.equals("basis")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String currencyAt(int i) {
    Token token = t.get(i);
    if (token.kind() == Token.Kind.SIGN) {
      return CURRENCIES.get(token.text());
    }
    if (token.word() && i + 1 < t.size()) {
      Token next = t.get(i + 1);
      if (next.is("$") && next.glued() && token.low().length() <= 3) {
        return CURRENCIES.getOrDefault(token.low() + "$", "?");
      }
      if ((next.number()
              || (next.is(".") && i + 2 < t.size() && t.get(i + 2).number())
              || next.is("$"))
          && token.low().length() <= 4
          && token.text().length() > 1) {
        String code = CURRENCIES.get(token.low());
        return code != null
                && (token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
                    || token.is("kr")
                    || token.is("fr")
                    || token.is("rs"))
            ? code
            : null;
      }
    }
    return null;
  }

  private int currencyEnd(int i) {
    int at = i + 1;
    if (t.get(i).word() && at < t.size() && (t.get(at).is("$") || t.get(at).is("."))) {
      at++;
    }
    return at;
  }

  private @Nullable String currencyAfter(int i) {
    if (i >= t.size()) {
      return null;
    }
    Token token = t.get(i);
    if (token.is("us")
        || token.is("u.s")
        || token.is("canadian")
        || token.is("australian")
        || token.is("american")
        || token.is("singapore")
        || token.is("swiss")
        || token.is("hong")) {
      if (i + 1 < t.size()
          && (t.get(i + 1).low().startsWith("dollar") || t.get(i + 1).low().startsWith("franc"))) {
        return CURRENCIES.get(token.low() + " dollars");
      }
      return null;
    }
    if (token.kind() == Token.Kind.SIGN && !token.glued() && token.is("$")) {
      return null;
    }
    String code = CURRENCIES.get(token.low());
    return code != null
            && token.word()
            && token.low().length() == 3
            && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
            && !token.glued()
            && !Set.of("kr", "sek").contains(token.low())
        ? null
        : code;
  }

  private int currencyAfterEnd(int i) {
    return (t.get(i).low().length() > 3
                && i + 1 < t.size()
                && (t.get(i + 1).low().startsWith("dollar")
                    || t.get(i + 1).low().startsWith("franc")))
            || t.get(i).is("us")
            || t.get(i).is("u.s")
        ? i + 2
        : i + 1;
  }

  private @Nullable String period(int i) {
    int end = periodEnd(i);
    return end > i ? periodOf(end) : null;
  }

  private int periodEnd(int i) {
    if (i >= t.size()) {
      return i;
    }
    Token token = t.get(i);
    String next = i + 1 < t.size() ? t.get(i + 1).low() : "";
    if (token.is("/") && i + 1 < t.size() && UNITS.containsKey(next)) {
      return i + 2;
    }
    if ((token.is("a")
            || token.is("an")
            || token.is("per")
            || token.is("each")
            || token.is("every"))
        && ((UNITS.containsKey(next) && next.length() > 1) || PERIODS.contains(next))) {
      return i + 2;
    }
    if (token.is("per") && (next.equals("annum") || next.equals("diem"))) {
      return i + 2;
    }
    if (token.is("pa")
        || token.is("annually")
        || token.is("yearly")
        || token.is("hourly")
        || token.is("daily")
        || token.is("monthly")
        || token.is("weekly")
        || token.is("annual")
        || (token.is("ph") && token.text().contains("/"))) {
      return i + 1;
    }
    if (token.is("by")
        && next.equals("the")
        && i + 2 < t.size()
        && UNITS.containsKey(t.get(i + 2).low())) {
      return i + 3;
    }
    return i;
  }

  private String periodOf(int to) {
    String low = t.get(to - 1).low();
    String unit =
        switch (low) {
          case "pa", "annum", "annually", "yearly", "annual" -> "year";
          case "diem", "daily" -> "day";
          case "hourly" -> "hour";
          case "monthly" -> "month";
          case "weekly" -> "week";
          case "quarterly" -> "quarter";
          default -> UNITS.getOrDefault(low, low);
        };
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** A unit that is written once holds for the pair. */
  private void share() {
    for (int i = out.size() - 2; i >= 0; i--) {
      Quantity a = out.get(i);
      Quantity b = out.get(i + 1);
      if ((a.sort() == Quantity.Sort.COUNT
              && paired(a, b)
              && !comma(a, b)
              && b.sort() != Quantity.Sort.DATE
              && b.sort() != Quantity.Sort.COUNT
              && b.sort() != Quantity.Sort.ORDINAL)
          || (a.sort() == Quantity.Sort.MONEY
              && b.sort() == Quantity.Sort.MONEY
              && range(a, b)
              && b.thousands()
              && !a.thousands()
              && a.value().compareTo(BigDecimal.valueOf(1000)) < 0)) {
        boolean thousand =
            b.thousands() && !a.thousands() && a.value().compareTo(BigDecimal.valueOf(1000)) < 0;
        List<BigDecimal> values =
            thousand
                ? a.values().stream()
                    .map(v -> v.multiply(b.last().max(BigDecimal.valueOf(1000))))
                    .toList()
                : a.values();
        out.set(
            i,
            new Quantity(
                a.from(),
                a.to(),
                b.sort(),
                values,
                thousand ? b.last() : a.last(),
                a.currency() == null ? b.currency() : a.currency(),
                a.period() == null ? b.period() : a.period(),
                b.unit(),
                a.mark(),
                a.hedge(),
                null,
                a.thousands() || thousand,
                a.words()));
      } else if (a.sort() == Quantity.Sort.COUNT
          && b.sort() == Quantity.Sort.COUNT
          && range(a, b)
          && b.thousands()
          && !a.thousands()) {
        List<BigDecimal> values =
            a.values().stream().map(v -> v.multiply(BigDecimal.valueOf(1000))).toList();
        out.set(
            i,
            new Quantity(
                a.from(),
                a.to(),
                a.sort(),
                values,
                b.last(),
                null,
                a.period(),
                null,
                a.mark(),
                a.hedge(),
                null,
                true,
                a.words()));
      }
    }
    for (int i = 1; i < out.size(); i++) {
      Quantity a = out.get(i - 1);
      Quantity b = out.get(i);
      if (b.sort() == Quantity.Sort.COUNT
          && a.sort() != Quantity.Sort.DATE
          && a.sort() != Quantity.Sort.COUNT
          && a.sort() != Quantity.Sort.ORDINAL
          && paired(a, b)
          && lone(b)) {
        boolean thousand =
            a.thousands()
                && !b.thousands()
                && b.value().compareTo(BigDecimal.valueOf(1000)) < 0
                && a.sort() == Quantity.Sort.MONEY;
        List<BigDecimal> values =
            thousand
                ? b.values().stream().map(v -> v.multiply(BigDecimal.valueOf(1000))).toList()
                : b.values();
        out.set(
            i,
            new Quantity(
                b.from(),
                b.to(),
                a.sort(),
                values,
                thousand ? a.last() : b.last(),
                a.currency(),
                b.period() == null ? a.period() : b.period(),
                a.unit(),
                b.mark(),
                b.hedge(),
                null,
                b.thousands() || thousand,
                b.words()));
      }
    }
  }

  private boolean range(Quantity a, Quantity b) {
    if (b.from() - a.to() != 1) {
      return false;
    }
    Token token = t.get(a.to());
    return Set.of("-", "–", "—", "to", "and", "or", "through").contains(token.low());
  }

  private boolean comma(Quantity a, Quantity b) {
    for (int i = a.to(); i < b.from(); i++) {
      if (t.get(i).is(",") || t.get(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether only words of a range or a change stand between two figures. */
  private boolean paired(Quantity a, Quantity b) {
    for (int i = a.to(); i < b.from() && b.from() - a.to() < 8; i++) {
      if (t.get(i).is("now") && b.from() - i < 4) {
        return true;
      }
    }
    for (int i = a.to(); i < b.from(); i++) {
      if (!Set.of(
                  "-", "–", "—", "to", "and", "or", "through", "down", "up", "from", "in", ",",
                  "then", "only", "just", "now", ";", "yours", "is", "mine", "theirs", "was", "it",
                  "are")
              .contains(t.get(i).low())
          && !inDate(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean inDate(int i) {
    for (Quantity q : out) {
      if (q.sort() == Quantity.Sort.DATE && q.from() <= i && i < q.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no noun follows that would say what it counts. */
  private boolean lone(Quantity q) {
    return q.to() >= t.size()
        || !t.get(q.to()).word()
        || Lexicon.get().function(t.get(q.to()).low());
  }

  private static Map<String, String> units() {
    Map<String, String> map = new java.util.HashMap<>();
    for (String line : Resource.lines("units.txt")) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        map.put(word, words[0]);
      }
    }
    return map;
  }

  private static Map<String, String> currencies() {
    Map<String, String> map = new java.util.HashMap<>();
    for (String line : Resource.lines("currencies.txt")) {
      int colon = line.indexOf(':');
      for (String name : line.substring(colon + 1).split(",", -1)) {
        map.put(name.strip(), line.substring(0, colon));
      }
    }
    return map;
  }
}
