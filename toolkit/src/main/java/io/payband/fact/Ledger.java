package io.payband.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that one text rests on, in their order. Immutable. */
public final class Ledger {

  private final Map<String, Fact> facts;

  private Ledger(Map<String, Fact> facts) {
    this.facts = facts;
  }

  /**
   * A ledger of these facts.
   *
   * @throws IllegalArgumentException when two have the same id
   */
  public static Ledger of(Collection<Fact> facts) {
    Map<String, Fact> byId = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (byId.put(fact.id(), fact) != null) {
        throw new IllegalArgumentException("two facts are called " + fact.id());
      }
    }
    return new Ledger(byId);
  }

  /** All of them, in their order. */
  public List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  /** The one that is called so. */
  public Optional<Fact> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** How many there are. */
  public int size() {
    return facts.size();
  }
}
