package io.payband.cli;

/** The question cannot be answered as it was put; the message says what to ask instead. */
final class AskedWrongly extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * A question put wrongly.
   *
   * @param message one or more sentences for the person who asked
   */
  AskedWrongly(String message) {
    super(message);
  }
}
