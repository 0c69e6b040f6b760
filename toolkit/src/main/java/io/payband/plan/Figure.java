package io.payband.plan;

import io.payband.fact.Fact;
import java.util.List;

/**
 * A figure of the plan.
 *
 * @param fact the figure itself
 * @param formula how it came about, each input a fact
 */
public record Figure(Fact fact, Passage formula) {

  /** Ids of the facts that it was made of. */
  public List<String> inputs() {
    return formula.facts().stream().filter(id -> !id.equals(fact.id())).toList();
  }
}
