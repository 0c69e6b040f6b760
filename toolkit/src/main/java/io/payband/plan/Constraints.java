package io.payband.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What holds whatever is wanted.
 *
 * @param baseFixed whether the other side said that the pay itself is fixed
 * @param commute what a day of commuting costs, in the currency of the offer; null where not said
 * @param hours of work in a year, for an hourly rate; null for the usual
 */
public record Constraints(
    boolean baseFixed, @Nullable BigDecimal commute, @Nullable Integer hours) {

  /** None. */
  public static final Constraints NONE = new Constraints(false, null, null);
}
