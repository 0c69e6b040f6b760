package io.payband.letter.template;

import java.util.List;
import java.util.Locale;

/** "a" or "an", by how the next word sounds. */
final class Article {

  private static final List<String> SILENT = List.of("hour", "honest", "heir", "honor", "honour");
  private static final List<String> YOU_OR_WON =
      List.of("uni", "use", "usu", "util", "euro", "eu", "one", "once", "ubi", "ufo");

  private Article() {}

  static String of(String text) {
    String word = text.split("[ /&,-]", 2)[0];
    if (word.isEmpty()) {
      return "a";
    }
    boolean spelled =
        word.length() > 1 && word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    if (spelled && "AEFHILMNORSX".indexOf(word.charAt(0)) >= 0) {
      return "an";
    }
    if (spelled) {
      return "a";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (SILENT.stream().anyMatch(lower::startsWith)) {
      return "an";
    }
    if (YOU_OR_WON.stream().anyMatch(lower::startsWith) && !lower.startsWith("unin")) {
      return "a";
    }
    return "aeiou".indexOf(lower.charAt(0)) >= 0 ? "an" : "a";
  }
}
