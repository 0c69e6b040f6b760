package io.payband.plan;

/** A situation that cannot be used; the message says which file, where, and what was expected. */
public final class SituationProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A problem with this message. */
  public SituationProblem(String message) {
    super(message);
  }
}
