package io.payband.market;

/** Told how far a build is. */
@FunctionalInterface
public interface BuildProgress {

  /** Says nothing. */
  BuildProgress SILENT = (step, done, of) -> {};

  /**
   * A step begins.
   *
   * @param step what is done now, in words
   * @param done steps done
   * @param of steps in all
   */
  void step(String step, int done, int of);
}
