package io.payband.compare;

/**
 * One part of a question about a person, understood or not.
 *
 * @param <T> what it was understood as
 */
sealed interface Read<T> {

  /**
   * Understood.
   *
   * @param value as what
   * @param <T> what it was understood as
   */
  record Understood<T>(T value) implements Read<T> {}

  /**
   * Not understood.
   *
   * @param message one sentence that names what was expected
   * @param <T> what it would have been understood as
   */
  record NotUnderstood<T>(String message) implements Read<T> {}
}
