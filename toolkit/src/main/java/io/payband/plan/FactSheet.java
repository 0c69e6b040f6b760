package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import io.payband.fact.Ledger;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a plan in the making: those that may be said to the other side, and those that are
 * for the person alone. Not safe for use by several threads.
 */
final class FactSheet {

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Set<String> sayable = new LinkedHashSet<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  /** Adds a fact that may be said. */
  Fact say(Fact fact) {
    keep(fact);
    sayable.add(fact.id());
    return fact;
  }

  /** Adds a fact that is for the person alone. */
  Fact keep(Fact fact) {
    if (facts.putIfAbsent(fact.id(), fact) != null) {
      throw new IllegalStateException("two facts are called " + fact.id());
    }
    return fact;
  }

  /** Lets a fact be found by another name too. */
  void alias(String name, Fact fact) {
    aliases.put(name, fact.id());
  }

  Optional<Fact> find(String id) {
    return Optional.ofNullable(facts.get(aliases.getOrDefault(id, id)));
  }

  Fact get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no fact " + id));
  }

  boolean has(String id) {
    return facts.containsKey(id);
  }

  Ledger ledger() {
    return Ledger.of(facts.values());
  }

  Ledger sayable() {
    return Ledger.of(facts.values().stream().filter(fact -> sayable.contains(fact.id())).toList());
  }

  /** A quantity that the person typed. */
  static Fact typed(
      String id,
      FactKind kind,
      BigDecimal value,
      String unit,
      String role,
      @Nullable String subject,
      String field) {
    return new Fact(
        id, kind, new FactValue.Amount(value), unit, role, subject, new FactSource.Entry(field));
  }

  /** Words that the person typed. */
  static Fact words(
      String id,
      FactKind kind,
      String value,
      String role,
      @Nullable String subject,
      FactSource source) {
    return new Fact(id, kind, new FactValue.Words(value), null, role, subject, source);
  }

  /** A quantity that the plan computed; how stands beside it in the plan. */
  static Fact computed(
      String id,
      FactKind kind,
      BigDecimal value,
      String unit,
      String role,
      @Nullable String subject) {
    return typed(id, kind, value, unit, role, subject, "computed by the plan: " + id);
  }

  /** A number of the method itself. */
  static Fact rule(String id, FactKind kind, String value, String unit, String role) {
    return typed(
        id, kind, new BigDecimal(value), unit, role, null, "a rule of Payband's plan: " + id);
  }
}
