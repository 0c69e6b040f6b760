package io.payband.place;

import java.util.List;

/**
 * A state and the metro of each of its cities, in the plain form in which a snapshot stores it.
 *
 * @param code two-letter code, upper case
 * @param name name of the state
 * @param cities names of its cities, in the order of {@link PlaceKey#whole}, each key once
 * @param metros for each city the position of its metro in the gazetteer's list of metros
 */
public record StateCities(String code, String name, List<String> cities, List<Integer> metros) {

  /** Copies the lists. */
  public StateCities {
    cities = List.copyOf(cities);
    metros = List.copyOf(metros);
    if (cities.size() != metros.size()) {
      throw new IllegalArgumentException(
          code + ": " + cities.size() + " cities, but " + metros.size() + " metros");
    }
  }
}
