package io.payband.plan;

import java.util.Locale;
import java.util.Optional;

/** What the person wants of the negotiation. */
public enum Aim {
  /** A fair figure, not the highest. */
  FAIR("fair"),
  /** As much as the other side will hold. */
  AS_MUCH("as much as holds"),
  /** The offer must not be put at risk. */
  SAFE("keep the offer safe");

  private final String words;

  Aim(String words) {
    this.words = words;
  }

  /** As a situation file writes it. */
  public String words() {
    return words;
  }

  /** The name in keys of texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The aim of these words. */
  public static Optional<Aim> of(String words) {
    for (Aim aim : values()) {
      if (aim.words.equals(words.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(aim);
      }
    }
    return Optional.empty();
  }
}
