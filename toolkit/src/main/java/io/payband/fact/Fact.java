package io.payband.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a text may say.
 *
 * @param id names it within its ledger; that of an ask begins with {@value #ASK}
 * @param kind what sort of thing it states
 * @param value a quantity for the counted kinds, words for the others
 * @param unit of a quantity: {@code USD/year}, {@code percent}, {@code weeks}, {@code pay reports};
 *     null for words
 * @param role what it is: "base salary of the offer"
 * @param subject whose it is, or for whom it holds; null where that means nothing
 * @param source where it comes from
 */
public record Fact(
    String id,
    FactKind kind,
    FactValue value,
    @Nullable String unit,
    String role,
    @Nullable String subject,
    FactSource source) {

  /** How the id of an ask begins. */
  public static final String ASK = "ask-";

  /**
   * Checks that the value is of the kind.
   *
   * @throws IllegalArgumentException when a counted kind holds words or lacks its unit, or another
   *     holds a quantity
   */
  public Fact {
    boolean amount = value instanceof FactValue.Amount;
    if (amount != kind.counted()) {
      throw new IllegalArgumentException(
          id + ": a " + kind.word() + (amount ? " holds words" : " holds a number"));
    }
    if (amount && unit == null) {
      throw new IllegalArgumentException(id + ": a " + kind.word() + " has a unit");
    }
  }

  /** Whether it is something that the writer asks for. */
  public boolean ask() {
    return id.startsWith(ASK);
  }

  /**
   * The quantity.
   *
   * @throws IllegalStateException when the kind is not a counted one
   */
  public BigDecimal number() {
    if (value instanceof FactValue.Amount(BigDecimal number)) {
      return number;
    }
    throw new IllegalStateException(id + " is a " + kind.word());
  }

  /** The value as text: the words, or the number in plain notation. */
  public String text() {
    return switch (value) {
      case FactValue.Amount(BigDecimal number) -> number.toPlainString();
      case FactValue.Words(String words) -> words;
    };
  }
}
