package io.payband.letter;

import java.util.List;

/** What became of an attempt to write a letter. */
public sealed interface Writing {

  /** It is written. */
  record Written(Letter letter) implements Writing {}

  /**
   * It cannot be written with these facts.
   *
   * @param missing ids of the facts that would let it, one of each alternative
   */
  record Lacks(String kind, List<String> missing) implements Writing {

    /** Copies the list. */
    public Lacks {
      missing = List.copyOf(missing);
    }
  }
}
