package io.payband.letter.cover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns an item of a résumé into a sentence in the first person, or says that it is none. */
final class Said {

  /** Past forms that do not end in "ed". */
  private static final Set<String> PAST =
      Set.of(
          "led",
          "built",
          "ran",
          "wrote",
          "cut",
          "grew",
          "taught",
          "made",
          "won",
          "set",
          "kept",
          "took",
          "drove",
          "oversaw",
          "brought",
          "found",
          "held",
          "spoke",
          "sold",
          "met",
          "began",
          "chose",
          "gave",
          "got",
          "hit",
          "laid",
          "put",
          "sent",
          "shrank",
          "spent",
          "stood",
          "bought",
          "brokered",
          "rewrote",
          "rebuilt",
          "understood",
          "undertook",
          "saw",
          "dealt",
          "fed",
          "rode",
          "troubleshot",
          "shot",
          "swept",
          "knew",
          "left",
          "beat",
          "broke",
          "drew");

  private static final int MOST_WORDS = 36;

  private Said() {}

  /**
   * The sentence; empty when the item does not begin with a verb in the past, is too long to be
   * read in a letter, or has a second sentence.
   */
  static Optional<String> of(String item) {
    String text = item.strip();
    while (text.endsWith(".") || text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    String[] words = text.split("\\s+", -1);
    if (words.length < 4 || words.length > MOST_WORDS || text.contains(". ")) {
      return Optional.empty();
    }
    if (words[0].equals("I")) {
      return Optional.of(text + ".");
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    boolean past = PAST.contains(first) || (first.endsWith("ed") && first.length() > 4);
    if (!past || !first.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      return Optional.empty();
    }
    return Optional.of("I " + first + text.substring(words[0].length()) + ".");
  }
}
