package io.payband.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Normal forms of the names of places, so that the many spellings of one name meet.
 *
 * <p>Pure functions, safe for use by several threads.
 */
public final class PlaceKey {

  private static final Set<String> KINDS =
      Set.of(
          "county", "parish", "borough", "municipality", "municipio", "city", "town", "township");

  private PlaceKey() {}

  /**
   * Lower-case letters and digits of a name, {@code saint} as {@code st}, without a last word that
   * says what kind of place it is: {@code St. Louis County} and {@code Saint Louis} are {@code
   * stlouis}. Accents count as the plain letter.
   */
  public static String of(String name) {
    List<String> words = words(name);
    if (words.size() > 1 && KINDS.contains(words.getLast())) {
      words.removeLast();
    }
    return join(words);
  }

  /** The same with the last word kept: {@code Garden City} is not {@code Garden}. */
  public static String whole(String name) {
    return join(words(name));
  }

  /** Lower-case runs of letters and digits, in order, accents taken off; a new list. */
  static List<String> words(String name) {
    String plain = ascii(name);
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (from < 0) {
          from = i;
        }
      } else if (from >= 0) {
        words.add(plain.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  static String join(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      key.append(word.equals("saint") ? "st" : word);
    }
    return key.toString();
  }

  private static String ascii(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }
}
