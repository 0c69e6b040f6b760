package io.payband.letter.negotiation;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask for when the pay itself is fixed.
 *
 * @param role as ledgers call it; ends with "asked for", or is "request"
 * @param unit of an amount; null for words
 */
public record Lever(String role, FactKind kind, FactValue value, @Nullable String unit) {

  /** What is asked for. */
  public enum What {
    /** A sum paid once. */
    SIGN_ON("sign-on bonus asked for", FactKind.MONEY),
    /** A grant of shares. */
    EQUITY("equity grant asked for", FactKind.MONEY),
    /** A share of the base. */
    BONUS("target bonus asked for", FactKind.PERCENT),
    /** Months until the pay is looked at again. */
    REVIEW("time to the first salary review asked for", FactKind.DURATION),
    /** Days off. */
    LEAVE("paid leave asked for", FactKind.DURATION),
    /** A first day. */
    START("start date asked for", FactKind.DATE),
    /** A title. */
    TITLE("title asked for", FactKind.TITLE),
    /** Anything else, in the person's words. */
    OTHER("request", FactKind.STATEMENT);

    private final String role;
    private final FactKind kind;

    What(String role, FactKind kind) {
      this.role = role;
      this.kind = kind;
    }
  }

  /** A lever as the person typed it. */
  public static Lever of(What what, FactValue value, @Nullable String unit) {
    return new Lever(what.role, what.kind, value, unit);
  }

  /** A lever that a plan found. */
  static Lever of(Fact fact) {
    return new Lever(fact.role(), fact.kind(), fact.value(), fact.unit());
  }
}
