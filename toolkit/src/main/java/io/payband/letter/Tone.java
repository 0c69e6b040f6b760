package io.payband.letter;

import java.util.Locale;

/** How a letter speaks. Tones differ in words only: facts and dates stay the same. */
public enum Tone {
  /** As to someone one likes to work with. */
  WARM,
  /** Short and friendly. */
  PLAIN,
  /** As to someone one has not met. */
  FORMAL;

  /** As templates and options write it: {@code warm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
