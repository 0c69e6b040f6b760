package io.payband.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a text.
 *
 * @param from its first token, marks and currency included
 * @param to the token after its last, unit and period included
 * @param sort what it is a figure of, as far as it says so itself
 * @param values what it can be read as, the plainest first
 * @param last the last place of the unit that it is written in: 1000 for {@code 143k}
 * @param currency as written: {@code $}, {@code USD}; null when none is
 * @param period {@code year}, {@code hour}, …; null when none is said
 * @param unit of a duration: {@code weeks}; {@code business days}
 * @param mark how it is hedged
 * @param hedge the words that hedge it
 * @param date for dates
 * @param thousands whether it is written in thousands
 * @param words whether it stands in words
 */
record Quantity(
    int from,
    int to,
    Sort sort,
    List<BigDecimal> values,
    BigDecimal last,
    @Nullable String currency,
    @Nullable String period,
    @Nullable String unit,
    Mark mark,
    String hedge,
    @Nullable Day date,
    boolean thousands,
    boolean words) {

  enum Sort {
    MONEY,
    PERCENT,
    POINTS,
    DURATION,
    COUNT,
    DATE,
    ORDINAL,
    TIMES
  }

  enum Mark {
    NONE,
    ABOUT,
    OVER,
    UNDER,
    BOUND
  }

  Quantity {
    values = List.copyOf(values);
  }

  /** The same figure with another mark. */
  Quantity marked(Mark other) {
    return new Quantity(
        from, to, sort, values, last, currency, period, unit, other, hedge, date, thousands, words);
  }

  BigDecimal value() {
    return values.getFirst();
  }
}
