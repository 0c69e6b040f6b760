package io.payband.letter.negotiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for. The walk-away is not among it: a letter never prints it.
 *
 * @param pay the one firm figure, or the lower end of a range
 * @param high the upper end; null for one figure
 * @param levers most wanted first
 * @param hours to decide
 * @param until the day that these hours lead to
 */
public record Asked(
    @Nullable Pay pay,
    @Nullable Pay high,
    List<Lever> levers,
    @Nullable BigDecimal hours,
    @Nullable LocalDate until) {

  /** Most levers that a letter names. */
  public static final int MOST_LEVERS = 3;

  /** Copies the levers. */
  public Asked {
    levers = List.copyOf(levers);
  }
}
