package io.payband.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cities of one state, ready to be looked up. Immutable. */
final class CityIndex {

  private static final int SEVERAL = -2;

  private final StateCities state;
  private final String[] keys;
  private final Map<String, Integer> byPlainKey;

  CityIndex(StateCities state) {
    this.state = state;
    List<String> cities = state.cities();
    keys = new String[cities.size()];
    byPlainKey = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = PlaceKey.whole(cities.get(i));
      if (i > 0 && keys[i - 1].compareTo(keys[i]) >= 0) {
        throw new IllegalArgumentException(
            state.code() + ": " + cities.get(i) + " is not in the order of keys");
      }
      String plain = PlaceKey.of(cities.get(i));
      if (!plain.equals(keys[i])) {
        byPlainKey.merge(plain, i, (a, b) -> sameMetro(a, b) ? a : SEVERAL);
      }
    }
  }

  private boolean sameMetro(int a, int b) {
    return a >= 0 && state.metros().get(a).equals(state.metros().get(b));
  }

  /**
   * Position of a city in the state's list, or -1: by its whole name, else with a kind of place
   * such as {@code City} left off on either side where that is unambiguous.
   */
  int find(String city) {
    int whole = byKey(PlaceKey.whole(city));
    if (whole >= 0) {
      return whole;
    }
    String plain = PlaceKey.of(city);
    int named = byKey(plain);
    return named >= 0 ? named : Math.max(byPlainKey.getOrDefault(plain, -1), -1);
  }

  /** Position of the city with exactly this key, or -1. */
  int byKey(String key) {
    return Math.max(Arrays.binarySearch(keys, key), -1);
  }

  int size() {
    return keys.length;
  }

  String key(int city) {
    return keys[city];
  }

  String name(int city) {
    return state.cities().get(city);
  }

  int metro(int city) {
    return state.metros().get(city);
  }

  StateCities state() {
    return state;
  }
}
