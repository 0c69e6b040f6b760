package io.payband.place;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a metro's name, {@code Dallas-Fort Worth-Arlington, TX}. */
final class MetroNames {

  private static final String NONMETRO = "nonmetropolitan area";
  private static final String URBAN = "Urban ";
  private static final Pattern BETWEEN_CITIES = Pattern.compile("-+|/");

  private MetroNames() {}

  /** The codes of the states as the name carries them, {@code OR-WA}; empty without any. */
  static String states(Metro metro) {
    int comma = metro.name().lastIndexOf(',');
    return comma < 0 ? "" : metro.name().substring(comma + 1).strip();
  }

  /** The state that the name lists first, where its first city lies; empty without any. */
  static String firstState(Metro metro) {
    return states(metro).split("-", 2)[0];
  }

  /** The city that the name begins with; the whole name of an area that has none. */
  static String firstCity(Metro metro) {
    return cities(metro)[0];
  }

  /**
   * Keys of all beginnings of the name that end with a city, {@code dallas}, {@code
   * dallasfortworth} …; empty for the rest of a state, which has no city in its name.
   */
  static Set<String> firstNames(Metro metro) {
    Set<String> keys = new LinkedHashSet<>();
    if (metro.name().contains(NONMETRO)) {
      return keys;
    }
    String[] cities = cities(metro);
    StringBuilder name = new StringBuilder();
    for (String city : cities) {
      name.append(city).append(' ');
      keys.add(PlaceKey.whole(name.toString()));
      keys.add(PlaceKey.of(name.toString()));
    }
    return keys;
  }

  /** Whether a city is among those in the name. */
  static boolean names(Metro metro, String cityKey) {
    if (metro.name().contains(NONMETRO)) {
      return false;
    }
    for (String city : cities(metro)) {
      if (PlaceKey.of(city).equals(cityKey)) {
        return true;
      }
    }
    return false;
  }

  private static String[] cities(Metro metro) {
    int comma = metro.name().lastIndexOf(',');
    String cities = comma < 0 ? metro.name() : metro.name().substring(0, comma);
    return BETWEEN_CITIES.split(
        cities.startsWith(URBAN) ? cities.substring(URBAN.length()) : cities);
  }
}
