package io.payband.compare;

import io.payband.place.Metro;
import org.jspecify.annotations.Nullable;

/**
 * Where, as the models write it.
 *
 * @param metro code of the metro, or the word of the nation or of a state as a whole
 * @param state code of the state, or the word of the nation
 * @param found the metro that was asked for, also where the models do not know it
 * @param words the place for readers
 */
record PersonPlace(String metro, String state, @Nullable Metro found, String words) {

  /** The nation's word, and first sign of every whole. */
  static final String WHOLE = "@";

  boolean isNationOrMetro() {
    return found != null || metro.equals(WHOLE);
  }
}
