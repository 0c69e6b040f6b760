package io.payband.cli.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Closest {

  private static final int LONGEST = 60;

  private Closest() {}

  /**
   * The word with the fewest changes (a letter more, less or other, or two swapped), where they are
   * at most a third of its letters; a word that begins with what was written counts as one change.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return Optional.empty();
    }
    String asked = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> changes(asked, word.toLowerCase(Locale.ROOT)) <= allowed(word))
        .min(
            Comparator.comparingInt(
                (String word) -> changes(asked, word.toLowerCase(Locale.ROOT))));
  }

  private static int allowed(String word) {
    return Math.max(1, word.length() / 3);
  }

  private static int changes(String from, String to) {
    if (from.length() >= 3 && to.startsWith(from)) {
      return 1;
    }
    int[] before = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int other = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(other, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[to.length()];
  }
}
