package io.payband.store;

/**
 * A snapshot cannot be read or written. The message is a sentence or two for people: it names the
 * file and says what to do. A cause, if any, is for whoever looks for a fault in the program.
 */
public final class SnapshotProblem extends RuntimeException {

  private static final String FETCH_AGAIN =
      " Copy it again from where it came, or write it again with payband build.";

  SnapshotProblem(String message) {
    super(message);
  }

  SnapshotProblem(String message, Throwable cause) {
    super(message, cause);
  }

  /** The sentence or two; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  static SnapshotProblem damaged(String name, String how) {
    return new SnapshotProblem(name + " is damaged: " + how + "." + FETCH_AGAIN);
  }

  static SnapshotProblem damaged(String name, String how, Throwable cause) {
    return new SnapshotProblem(name + " is damaged: " + how + "." + FETCH_AGAIN, cause);
  }

  static SnapshotProblem foreign(String name) {
    return new SnapshotProblem(
        name + " is no snapshot of Payband, or it was cut short." + FETCH_AGAIN);
  }

  static SnapshotProblem tooLarge(String name) {
    return new SnapshotProblem(
        name + " is larger than a snapshot can be, or than the memory at hand." + FETCH_AGAIN);
  }
}
