package io.payband.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants.
 *
 * @param aim of the negotiation
 * @param walkAway below which they would rather not take the job; null where they named none
 * @param range whether to ask for a range instead of a single figure
 * @param years for which packages are compared, at least 1
 * @param rank what they want if the pay is fixed, most wanted first; may be empty
 * @param weights what money in an element is worth to them beside money in pay, above 0 to 1; 1 for
 *     what is not named
 */
public record Goals(
    Aim aim,
    @Nullable BigDecimal walkAway,
    boolean range,
    int years,
    List<Lever.Kind> rank,
    Map<Lever.Kind, BigDecimal> weights) {

  /** How many years packages are compared over where nobody says. */
  public static final int YEARS = 3;

  /** Copies, and checks the weights. */
  public Goals {
    rank = List.copyOf(rank);
    weights = Map.copyOf(weights);
    if (years < 1 || years > 10) {
      throw new IllegalArgumentException("packages over " + years + " years; expected 1 to 10");
    }
    weights.forEach((kind, weight) -> {
      if (weight.signum() <= 0 || weight.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException(
            "weight " + weight + " of " + kind.word() + "; expected above 0 to 1");
      }
    });
  }

  /** An aim, and nothing else said. */
  public static Goals of(Aim aim) {
    return new Goals(aim, null, false, YEARS, List.of(), Map.of());
  }

  /** What money in an element is worth. */
  BigDecimal weight(Lever.Kind kind) {
    return weights.getOrDefault(kind, BigDecimal.ONE);
  }
}
