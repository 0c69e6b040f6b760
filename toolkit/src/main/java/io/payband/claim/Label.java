package io.payband.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A phrase that says what a figure is, over the tokens from {@code from} to before {@code to}. */
record Label(int from, int to, Set<Tag> tags) {

  private static final Map<String, Tag> BANDS =
      Map.of("10", Tag.P10, "25", Tag.P25, "50", Tag.MEDIAN, "75", Tag.P75, "90", Tag.P90);

  /** The labels of a sentence; where two overlap, the longer stands. */
  static List<Label> in(List<Token> tokens) {
    List<Label> out = new ArrayList<>();
    Lexicon.Phrases<List<Set<Tag>>> labels = Lexicon.get().labels();
    int at = 0;
    while (at < tokens.size()) {
      Lexicon.Phrases.Match<List<Set<Tag>>> match = labels.at(tokens, at, List.of());
      for (Set<Tag> tags : match.value()) {
        out.add(new Label(at, match.to(), tags));
      }
      at = Math.max(at + 1, match.to());
    }
    percentiles(tokens, out);
    return out;
  }

  /** "the 25th and 75th percentiles": each of the ordinals is a label of its own. */
  private static void percentiles(List<Token> tokens, List<Label> out) {
    boolean said = false;
    for (Token token : tokens) {
      said |= token.is("percentile") || token.is("percentiles");
    }
    if (!said) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Tag tag = BANDS.get(tokens.get(i).low());
      if (tag == null || !ordinal(tokens, i) || covered(out, i)) {
        continue;
      }
      int to = tokens.get(i).number() ? i + 2 : i + 1;
      while (to < tokens.size()
          && (tokens.get(to).is("percentile") || tokens.get(to).is("percentiles"))) {
        to++;
      }
      out.add(new Label(i, to, Set.of(tag)));
    }
    out.sort(Comparator.comparingInt(Label::from));
  }

  private static boolean ordinal(List<Token> tokens, int i) {
    return !tokens.get(i).number() || (i + 1 < tokens.size() && tokens.get(i + 1).is("th"));
  }

  private static boolean covered(List<Label> out, int i) {
    for (Label label : out) {
      if (label.from() <= i && i < label.to() && label.of(Tag.PLACE_IN_BAND)) {
        return true;
      }
    }
    return false;
  }

  boolean of(int group) {
    return tags.iterator().next().group() == group;
  }
}
