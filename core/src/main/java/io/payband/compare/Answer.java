package io.payband.compare;

import java.util.List;

/**
 * An answer, or why there is none.
 *
 * @param <T> what is answered
 */
public sealed interface Answer<T> {

  /**
   * Answered.
   *
   * @param value the answer
   * @param <T> what is answered
   */
  record Found<T>(T value) implements Answer<T> {}

  /**
   * Something asked for is not known: a role, an occupation, a place, a company.
   *
   * @param field which part of the question: {@code role}, {@code place}, {@code level}, …
   * @param asked what was asked
   * @param message one sentence for readers
   * @param suggestions the closest that is known, best first, as {@link Suggestion}
   * @param <T> what would have been answered
   */
  record NotFound<T>(String field, String asked, String message, List<Suggestion> suggestions)
      implements Answer<T> {

    /** Copies the list. */
    public NotFound {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * A part of the question cannot be read.
   *
   * @param field which part
   * @param asked what was written
   * @param message one sentence: what was expected
   * @param <T> what would have been answered
   */
  record Malformed<T>(String field, String asked, String message) implements Answer<T> {}

  /**
   * Something known that is close to what was asked.
   *
   * @param key slug, code or name to ask with
   * @param name what readers call it
   */
  record Suggestion(String key, String name) {}
}
