package io.payband.fact;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing a fact states. */
public enum FactKind {
  /** A sum a year, an hour or a day ({@code USD/year}), or paid once ({@code USD}). */
  MONEY,
  /** A share or a growth in {@code percent}, or a change in {@code percentage points}. */
  PERCENT,
  /** A count of what the unit names. */
  NUMBER,
  /** A length of time in what the unit names. */
  DURATION,
  /** A day, a month, a quarter or a year. */
  DATE,
  /** A name: of a person, an employer, a place, a source. */
  NAME,
  /** A title that is held, was held, is offered, asked for or applied for. */
  TITLE,
  /** A degree or a certificate. */
  CREDENTIAL,
  /** A sentence that the writer, or the document it comes from, asserts. */
  STATEMENT;

  /** As a ledger writes it: {@code money}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a ledger calls so; empty when there is none. */
  public static Optional<FactKind> of(String word) {
    for (FactKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether the value is a quantity rather than words. */
  public boolean counted() {
    return this == MONEY || this == PERCENT || this == NUMBER || this == DURATION;
  }
}
