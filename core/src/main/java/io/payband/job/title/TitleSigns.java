package io.payband.job.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a title shows of itself, each sign as a 32-bit hash: its words, the pairs of its first seven
 * words, its first and its last word, and the groups of three and four adjacent letters, which a
 * misspelled word still shares with the right one.
 *
 * <p>Words are those of the normal form, their plurals taken off, without words of level; short
 * words that carry no meaning do not count.
 */
public final class TitleSigns {

  private static final Set<String> LEVELS =
      Set.of(
          "senior", "junior", "level", "us", "i", "ii", "iii", "iv", "v", "vi", "1", "2", "3", "4",
          "5", "6");
  private static final Set<String> EMPTY_WORDS =
      Set.of("of", "the", "and", "a", "an", "in", "for", "or", "to", "on", "at", "with");

  private static final int PAIRED = 7;
  private static final int SHORT_GROUP = 3;
  private static final int LONG_GROUP = 4;
  private static final int SHORTEST_PLURAL = 4;

  private int[] hashes = new int[64];
  private int size;
  private int spelledFrom;

  private TitleSigns() {}

  /**
   * The signs of a title, each once.
   *
   * @param normal a normal form ({@link io.payband.job.TitleText#normalise})
   */
  public static TitleSigns of(String normal) {
    TitleSigns signs = new TitleSigns();
    List<String> words = words(normal);
    for (String word : words) {
      signs.add(wordSign(word));
    }
    int paired = Math.min(PAIRED, words.size());
    for (int i = 0; i < paired; i++) {
      for (int j = i + 1; j < paired; j++) {
        signs.addPair(words.get(i), words.get(j));
      }
    }
    if (!words.isEmpty()) {
      signs.add(TitleHash.and(TitleHash.of("L:"), words.getLast()));
      signs.add(TitleHash.and(TitleHash.of("F:"), words.getFirst()));
    }
    signs.spelledFrom = signs.size;
    for (String word : words) {
      signs.addSpelling("<" + word + ">");
    }
    return signs;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The hash of a sign. */
  public int hash(int sign) {
    return hashes[sign];
  }

  /** Whether a sign is a group of letters. */
  public boolean isSpelling(int sign) {
    return sign >= spelledFrom;
  }

  /** The sign of one word. */
  public static int wordSign(String word) {
    return TitleHash.and(TitleHash.of("w:"), word);
  }

  /** The words that count, in order, each as often as it stands there. */
  public static List<String> words(String normal) {
    List<String> words = new ArrayList<>();
    for (String word : normal.split(" ", -1)) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(singular(word));
      }
    }
    List<String> told = words.stream().filter(word -> !LEVELS.contains(word)).toList();
    return told.isEmpty() ? words : told;
  }

  /** A word without the ending of a plural. */
  static String singular(String word) {
    int length = word.length();
    if (length < SHORTEST_PLURAL || word.charAt(length - 1) != 's') {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    char before = word.charAt(length - 2);
    return before == 's' || before == 'u' || before == 'i' ? word : word.substring(0, length - 1);
  }

  private void addPair(String one, String other) {
    boolean inOrder = one.compareTo(other) <= 0;
    int hash = TitleHash.and(TitleHash.of("p:"), inOrder ? one : other);
    add(TitleHash.and(TitleHash.and(hash, '_'), inOrder ? other : one));
  }

  private void addSpelling(String word) {
    int start = TitleHash.of("c:");
    for (int length = SHORT_GROUP; length <= LONG_GROUP; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        add(TitleHash.and(start, word.subSequence(from, from + length)));
      }
    }
  }

  private void add(int hash) {
    for (int i = 0; i < size; i++) {
      if (hashes[i] == hash) {
        return;
      }
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }
}
