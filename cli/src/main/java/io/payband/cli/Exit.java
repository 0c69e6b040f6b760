package io.payband.cli;

/** What the program's exit code says. */
final class Exit {

  /** Done. */
  static final int DONE = 0;

  /** A fault of ours, or of the machine. */
  static final int FAULT = 1;

  /** Asked wrongly: unknown option, role, place. */
  static final int ASKED_WRONGLY = 2;

  /** Input was read but some of it was refused; the rest is done. */
  static final int SOME_REFUSED = 3;

  private Exit() {}
}
