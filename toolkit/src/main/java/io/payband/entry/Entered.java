package io.payband.entry;

import java.util.List;
import java.util.function.Function;

/**
 * A file that was read, or everything that is wrong with it.
 *
 * @param <T> what the file holds
 */
public sealed interface Entered<T> {

  /** The longest text that is read, in characters. */
  int LONGEST = 1_000_000;

  /**
   * Read without a problem.
   *
   * @param value what the file holds
   */
  record Sound<T>(T value) implements Entered<T> {}

  /**
   * Not used, since something is wrong.
   *
   * @param problems one sentence each, in the order of the file; at most {@value Problems#MOST},
   *     the last of which then says how many more there are
   */
  record Refused<T>(List<String> problems) implements Entered<T> {

    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads YAML, or JSON, which is a part of it. Aliases, anchors, tags, several documents, deep
   * nesting and more than {@value #LONGEST} characters are refused before anything is built.
   *
   * @param file name of the file, as problems call it
   * @param text what it holds
   * @param reader makes a value of the root. Where it noted a problem its value is thrown away, so
   *     it may build on what stands in for a missing value; it must not throw on it
   */
  static <T> Entered<T> read(String file, String text, Function<Value, T> reader) {
    Problems problems = new Problems(file);
    return Yml.root(text, problems)
        .<Entered<T>>map(root -> {
          T value = reader.apply(new Value(root, "", problems));
          return problems.none() ? new Sound<>(value) : new Refused<>(problems.sentences());
        })
        .orElseGet(() -> new Refused<>(problems.sentences()));
  }
}
