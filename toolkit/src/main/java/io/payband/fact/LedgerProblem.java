package io.payband.fact;

/** A file of facts that cannot be used; the message says which, where, and what was expected. */
public final class LedgerProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A problem with this message. */
  public LedgerProblem(String message) {
    super(message);
  }

  /** A problem with this message, found while reading. */
  public LedgerProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
