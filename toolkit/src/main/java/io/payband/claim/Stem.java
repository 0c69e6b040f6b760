package io.payband.claim;

import java.util.HashMap;
import java.util.Map;

/** What remains of a word without its endings, the same for all its forms. */
final class Stem {

  private static final Map<String, String> IRREGULAR = irregular();

  private Stem() {}

  static String of(String low) {
    String known = IRREGULAR.get(low);
    if (known != null) {
      return known;
    }
    String word = low;
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes"))) {
      word = word.substring(0, n - 2);
    } else if (n > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      word = word.substring(0, n - 1);
    }
    n = word.length();
    if (n > 4 && word.endsWith("ied")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 5 && word.endsWith("ing") && vowel(word, n - 3)) {
      return base(word.substring(0, n - 3));
    }
    if (n > 4 && word.endsWith("ed") && vowel(word, n - 2)) {
      return base(word.substring(0, n - 2));
    }
    return base(word);
  }

  private static String base(String word) {
    String stem = word;
    int n = stem.length();
    if (n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "lsz".indexOf(stem.charAt(n - 1)) < 0
        && !vowelAt(stem.charAt(n - 1))) {
      stem = stem.substring(0, n - 1);
    } else if (n > 5 && stem.endsWith("ll")) {
      stem = stem.substring(0, n - 1);
    }
    if (stem.length() > 3 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("is")) {
      stem = stem.substring(0, stem.length() - 2) + "iz";
    }
    if (stem.length() > 4 && stem.endsWith("our")) {
      stem = stem.substring(0, stem.length() - 3) + "or";
    }
    return stem;
  }

  private static boolean vowelAt(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean vowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> irregular() {
    Map<String, String> map = new HashMap<>();
    for (String line : Resource.lines("irregular.txt")) {
      String[] forms = line.split(" ", -1);
      for (String form : forms) {
        map.put(form, forms[0]);
      }
    }
    return map;
  }
}
