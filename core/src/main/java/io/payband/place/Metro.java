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

  /** The state of its principal city: the first that its name gives, else the first of all. */
  public String principalState() {
    int comma = name.lastIndexOf(", ");
    String first = comma < 0 ? "" : name.substring(comma + 2).split("-", 2)[0];
    return states.contains(first) ? first : states.isEmpty() ? "" : states.getFirst();
  }

  /** The name in a path: lower-case letters and digits joined by hyphens, accents taken off. */
  public String slug() {
    return String.join("-", PlaceKey.words(name));
  }
}
