package io.payband.claim;

import java.util.HashMap;
import java.util.Map;

/** Character references of markup. */
final class Entities {

  private static final Map<String, Integer> NAMED = named();

  private Entities() {}

  /** Where a reference that begins at {@code at} ends; {@code at} when there is none. */
  static int end(int[] source, int at) {
    int i = at + 1;
    while (i < source.length && i < at + 12 && source[i] != ';') {
      i++;
    }
    if (i >= source.length || source[i] != ';' || i == at + 1) {
      return at;
    }
    return value(new String(source, at + 1, i - at - 1)) >= 0 ? i + 1 : at;
  }

  /** The character that a reference stands for. */
  static int read(int[] source, int at, int end) {
    return value(new String(source, at + 1, end - at - 2));
  }

  private static int value(String name) {
    Integer named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    if (!name.startsWith("#") || name.length() < 2) {
      return -1;
    }
    try {
      boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
      int value = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return value > 0 && Character.isValidCodePoint(value) ? value : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> map = new HashMap<>();
    for (String line : Resource.lines("entities.txt")) {
      String[] parts = line.split(" ", -1);
      map.put(parts[0], Integer.parseInt(parts[1], 16));
    }
    return map;
  }
}
