package io.payband.negotiation;

import io.payband.job.CareerLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to negotiate with a comparison's figures.
 *
 * @param level the career level that the plans speak of; null for all together
 * @param levelRemark why this level where none was asked for; may be empty
 * @param first plan for the first side
 * @param second plan for the second side
 * @param moves what to do, whatever the role
 */
public record Negotiation(
    @Nullable CareerLevel level, String levelRemark, Plan first, Plan second, List<Move> moves) {

  /** Copies the list. */
  public Negotiation {
    moves = List.copyOf(moves);
  }

  /** Both plans in order. */
  public List<Plan> plans() {
    return List.of(first, second);
  }
}
