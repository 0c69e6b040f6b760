package io.payband.letter;

import java.util.Locale;

/** How much a letter says. */
public enum Length {
  /** What has to be said. */
  SHORT,
  /** With reasons and details. */
  FULL;

  /** As templates and options write it: {@code short}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
