package io.payband.claim;

import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether a fact's value and unit are those of a figure: rules 5, 6, 7 and 8. */
final class Match {

  private static final BigDecimal SLACK = new BigDecimal("0.02");

  private Match() {}

  /** Whether the fact can be what the figure says, value, unit and mark. */
  static boolean fits(Quantity figure, Held held, Ledgers book, boolean carried) {
    Quantity q = unbound(figure, held);
    return switch (held.kind()) {
      case MONEY -> money(q, held, book, carried);
      case PERCENT -> percent(q, held);
      case NUMBER ->
          rated(q, held)
              || (q.sort() == Quantity.Sort.COUNT && value(q, held.fact().number(), carried))
              || (q.sort() == Quantity.Sort.TIMES
                  && held.unit().startsWith("times")
                  && value(q, held.fact().number(), false));
      case DURATION -> duration(q, held);
      case DATE ->
          q.sort() == Quantity.Sort.DATE
              && q.date() != null
              && held.day() != null
              && held.day().carries(q.date())
              && q.mark() == Quantity.Mark.NONE;
      default -> false;
    };
  }

  /** A mark that belongs to what the figure is: "up to" an upper end, a grant "over" its years. */
  private static Quantity unbound(Quantity q, Held held) {
    boolean plain =
        switch (q.hedge()) {
          case "up to" -> held.is(Tag.HIGH);
          case "starting at", "starting from", "minimum", "a minimum of" -> held.is(Tag.LOW);
          case "a maximum of", "maximum" -> held.is(Tag.HIGH);
          case "over" -> held.is(Tag.VESTING) || held.fact().role().contains("spread");
          default -> false;
        };
    return plain ? q.marked(Quantity.Mark.NONE) : q;
  }

  /** "four days a week" against a count of days a week. */
  private static boolean rated(Quantity q, Held held) {
    return q.sort() == Quantity.Sort.DURATION
        && q.unit() != null
        && held.unit().startsWith(q.unit())
        && (q.period() == null || held.unit().contains(q.period()))
        && value(q, held.fact().number(), false);
  }

  private static boolean money(Quantity q, Held held, Ledgers book, boolean carried) {
    if (q.sort() != Quantity.Sort.MONEY && q.sort() != Quantity.Sort.COUNT) {
      return false;
    }
    String[] unit = held.unit().split("/", -1);
    if (q.currency() != null && !book.currency(q.currency(), unit[0].strip())) {
      return false;
    }
    if (q.period() != null && (unit.length < 2 || !unit[1].strip().equals(q.period()))) {
      return false;
    }
    return value(q, held.fact().number(), carried);
  }

  private static boolean percent(Quantity q, Held held) {
    boolean points = held.unit().contains("point");
    if ((q.sort() == Quantity.Sort.PERCENT && !points)
        || (q.sort() == Quantity.Sort.POINTS && points)) {
      return value(q, held.fact().number(), false);
    }
    if (q.sort() == Quantity.Sort.COUNT
        && q.value().signum() > 0
        && q.value().compareTo(BigDecimal.ONE) < 0
        && !points) {
      return held.fact()
                  .number()
                  .subtract(q.value().multiply(BigDecimal.valueOf(100)))
                  .abs()
                  .compareTo(new BigDecimal("0.34"))
              < 0
          && q.mark() == Quantity.Mark.NONE;
    }
    return false;
  }

  private static boolean duration(Quantity q, Held held) {
    if (q.sort() != Quantity.Sort.DURATION && q.sort() != Quantity.Sort.COUNT) {
      return false;
    }
    String unit = Quantities.UNITS.getOrDefault(held.unit(), held.unit());
    if (q.sort() == Quantity.Sort.COUNT) {
      return value(q, held.fact().number(), false);
    }
    String said = String.valueOf(q.unit());
    if (said.equals(unit)) {
      return value(q, held.fact().number(), false);
    }
    BigDecimal a = inSmall(said);
    BigDecimal b = inSmall(unit);
    boolean months = said.matches("months|years|decades|centuries");
    boolean heldMonths = unit.matches("months|years|decades|centuries");
    if (a.signum() == 0 || b.signum() == 0 || months != heldMonths) {
      return false;
    }
    BigDecimal in = held.fact().number().multiply(b).divide(a, 12, RoundingMode.HALF_UP);
    return value(q, in, false);
  }

  private static BigDecimal inSmall(String unit) {
    return BigDecimal.valueOf(
        switch (unit) {
          case "seconds" -> 1;
          case "minutes" -> 60;
          case "hours" -> 3600;
          case "days" -> 86_400;
          case "weeks" -> 604_800;
          case "fortnights" -> 1_209_600;
          case "months" -> 1;
          case "years" -> 12;
          case "decades" -> 120;
          case "centuries" -> 1200;
          default -> 0;
        });
  }

  /** Whether one of the figure's readings is the value. */
  private static boolean value(Quantity q, BigDecimal held, boolean carried) {
    for (BigDecimal said : q.values()) {
      if (one(q, said, held)) {
        return true;
      }
      if ((carried || held.compareTo(BigDecimal.valueOf(10_000)) > 0)
          && q.words()
          && !q.thousands()
          && said.compareTo(BigDecimal.valueOf(1000)) < 0
          && one(q, said.multiply(BigDecimal.valueOf(1000)), held)) {
        return true;
      }
    }
    return false;
  }

  private static boolean one(Quantity q, BigDecimal said, BigDecimal held) {
    if (said.signum() < 0) {
      return false;
    }
    int order = held.compareTo(said);
    BigDecimal off = held.subtract(said).abs();
    boolean near = off.compareTo(held.abs().multiply(SLACK)) <= 0;
    return switch (q.mark()) {
      case NONE -> order == 0 || (near && rounded(q, said, held));
      case ABOUT -> near;
      case OVER -> near && order > 0;
      case UNDER -> near && order < 0;
      case BOUND -> false;
    };
  }

  /**
   * Rounding to the last place of the unit that it is written in, where that is not the plain one.
   */
  private static boolean rounded(Quantity q, BigDecimal said, BigDecimal held) {
    if (q.last().compareTo(BigDecimal.ONE) <= 0 || !q.thousands()) {
      return false;
    }
    BigDecimal places = held.divide(q.last(), 0, RoundingMode.HALF_UP).multiply(q.last());
    return places.compareTo(said) == 0;
  }

  static boolean kind(Quantity q, FactKind kind) {
    return switch (q.sort()) {
      case MONEY -> kind == FactKind.MONEY;
      case PERCENT, POINTS -> kind == FactKind.PERCENT;
      case DURATION -> kind == FactKind.DURATION;
      case DATE -> kind == FactKind.DATE;
      case COUNT -> kind != FactKind.DATE && kind.counted();
      case ORDINAL, TIMES -> kind == FactKind.NUMBER;
    };
  }
}
