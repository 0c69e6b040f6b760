package io.payband.place;

import java.util.List;

/**
 * A labour market area: one of the official wage areas.
 *
 * @param code the publisher's code of the area
 * @param name the publisher's name, such as {@code Seattle-Tacoma-Bellevue, WA}
 * @param states two-letter codes of the states it reaches into, in alphabetical order
 */
public record Metro(String code, String name, List<String> states) {

  /** Copies the list. */
  public Metro {
    states = List.copyOf(states);
  }

  /** The name in a path: lower-case letters and digits joined by hyphens. */
  public String slug() {
    return name.toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
