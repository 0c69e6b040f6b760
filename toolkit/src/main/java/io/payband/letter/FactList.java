package io.payband.letter;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import io.payband.fact.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the making. What is absent adds none: no letter can state it then. Not safe for use by
 * several threads.
 */
public final class FactList {

  private final List<Fact> facts = new ArrayList<>();

  /** Adds a name that the person typed. */
  public FactList name(String id, @Nullable String value, String role) {
    return words(id, FactKind.NAME, value, role, null);
  }

  /** Adds a title that the person typed, with whose it is. */
  public FactList title(String id, @Nullable String value, String role, @Nullable String subject) {
    return words(id, FactKind.TITLE, value, role, subject);
  }

  /** Adds a sentence that the person asserts. */
  public FactList statement(
      String id, @Nullable String value, String role, @Nullable String subject) {
    return words(id, FactKind.STATEMENT, value, role, subject);
  }

  /** Adds a day that the person typed or that was computed from what they typed. */
  public FactList date(
      String id, @Nullable LocalDate value, String role, @Nullable String subject) {
    return words(id, FactKind.DATE, value == null ? null : value.toString(), role, subject);
  }

  /** Adds words that the person typed; none when they are blank. */
  public FactList words(
      String id, FactKind kind, @Nullable String value, String role, @Nullable String subject) {
    if (value == null || value.isBlank()) {
      return this;
    }
    return add(
        new Fact(
            id,
            kind,
            new FactValue.Words(value.strip()),
            null,
            role,
            subject,
            new FactSource.Entry(id)));
  }

  /** Adds a quantity that the person typed or that was computed from what they typed. */
  public FactList amount(
      String id,
      FactKind kind,
      @Nullable BigDecimal value,
      String unit,
      String role,
      @Nullable String subject) {
    return amount(id, kind, value, unit, role, subject, new FactSource.Entry(id));
  }

  /** Adds a quantity from this source. */
  public FactList amount(
      String id,
      FactKind kind,
      @Nullable BigDecimal value,
      String unit,
      String role,
      @Nullable String subject,
      FactSource source) {
    if (value == null) {
      return this;
    }
    return add(new Fact(id, kind, new FactValue.Amount(value), unit, role, subject, source));
  }

  /** Adds a fact. */
  public FactList add(Fact fact) {
    facts.add(fact);
    return this;
  }

  /**
   * The ledger of what was added.
   *
   * @throws IllegalArgumentException when two have the same id
   */
  public Ledger ledger() {
    return Ledger.of(facts);
  }
}
