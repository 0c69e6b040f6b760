package io.payband.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** All words of all names, and which of them a typed word may be. */
final class Words {

  /** How well a typed word fits one of these. */
  private static final double WHOLE = 1;

  private static final double PLURAL = .97;
  private static final double BEGUN = .75;
  private static final double ONE_LETTER = .72;
  private static final double BEGUN_WITH_ONE_LETTER = .45;

  /** Of a shorter word one letter more or less makes another. */
  private static final int LEAST_MENDED = 3;

  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  int add(String word) {
    return numbers.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  int size() {
    return words.size();
  }

  String get(int number) {
    return words.get(number);
  }

  /** Lower-case words of letters and digits; an apostrophe is no end of one. */
  static List<String> of(String text) {
    String plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** A word that fits, and how well. */
  record Fit(int word, double quality) {}

  /**
   * The words that a typed one may be.
   *
   * @param ended whether more was typed after it, so that it is no beginning
   */
  List<Fit> fitting(String typed, boolean ended) {
    List<Fit> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double quality = quality(typed, words.get(i), ended);
      if (quality > 0) {
        out.add(new Fit(i, quality));
      }
    }
    return out;
  }

  private static double quality(String typed, String word, boolean ended) {
    if (typed.equals(word)) {
      return WHOLE;
    }
    int shorter = Math.min(typed.length(), word.length());
    if (Math.abs(typed.length() - word.length()) == 1
        && shorter >= LEAST_MENDED
        && (typed.length() > word.length() ? isPlural(typed, word) : isPlural(word, typed))) {
      return PLURAL;
    }
    if (word.startsWith(typed)) {
      double done = (double) typed.length() / word.length();
      return (ended ? ONE_LETTER : BEGUN) * (.6 + .4 * done);
    }
    if (typed.length() < LEAST_MENDED) {
      return 0;
    }
    if (isOneApart(typed, word, word.length())) {
      return ONE_LETTER;
    }
    if (!ended && typed.length() > LEAST_MENDED && word.length() > typed.length() + 1) {
      // A beginning with a letter wrong: it is one away from some beginning of the word.
      for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
        if (isOneApart(typed, word, length)) {
          return BEGUN_WITH_ONE_LETTER;
        }
      }
    }
    return 0;
  }

  private static boolean isPlural(String longer, String shorter) {
    return longer.charAt(longer.length() - 1) == 's' && longer.startsWith(shorter);
  }

  /**
   * Whether a typed word is a letter away from the beginning of another, of this length: one added,
   * dropped, changed, or swapped with the next. Looked at for every word on every key, so that it
   * takes no memory.
   */
  static boolean isOneApart(String typed, String word, int length) {
    int more = typed.length() - length;
    if (more < -1 || more > 1) {
      return false;
    }
    int shorter = Math.min(typed.length(), length);
    int same = 0;
    while (same < shorter && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    if (more != 0) {
      int from = more > 0 ? same + 1 : same;
      int to = more > 0 ? same : same + 1;
      return typed.regionMatches(from, word, to, shorter - same);
    }
    if (same == shorter) {
      return true;
    }
    if (typed.regionMatches(same + 1, word, same + 1, shorter - same - 1)) {
      return true;
    }
    return same + 1 < shorter
        && typed.charAt(same) == word.charAt(same + 1)
        && typed.charAt(same + 1) == word.charAt(same)
        && typed.regionMatches(same + 2, word, same + 2, shorter - same - 2);
  }
}
