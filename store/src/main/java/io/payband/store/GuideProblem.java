package io.payband.store;

/** A role guide that cannot be read; the message names the file, the line and the key. */
public final class GuideProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  GuideProblem(String message) {
    super(message);
  }

  GuideProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
