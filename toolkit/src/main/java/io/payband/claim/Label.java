package io.payband.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A phrase that says what a figure is, over the tokens from {@code from} to before {@code to}. */
record Label(int from, int to, Set<Tag> tags) {

  /** The labels of a sentence; where two overlap, the longer stands. */
  static List<Label> in(List<Token> tokens) {
    List<Label> out = new ArrayList<>();
    Lexicon.Phrases<Set<Tag>> labels = Lexicon.get().labels();
    int at = 0;
    while (at < tokens.size()) {
      Lexicon.Phrases.Match<Set<Tag>> match = labels.at(tokens, at, Set.of());
      if (match.to() > at) {
        out.add(new Label(at, match.to(), match.value()));
      }
      at = Math.max(at + 1, match.to());
    }
    return out;
  }

  boolean of(int group) {
    return tags.iterator().next().group() == group;
  }
}
