package io.payband.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words before a figure that say how exact it is.
 *
 * @param from the first token of them, or of the figure
 */
record Hedge(int from, Quantity.Mark mark, String words) {

  static final Hedge NONE = new Hedge(0, Quantity.Mark.NONE, "");

  private static final Map<String, Quantity.Mark> PHRASES = phrases();
  private static final int LONGEST = 5;

  /** The hedge that ends before the token {@code i}. */
  static Hedge before(List<Token> t, int i, boolean[] taken) {
    int end = i;
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String words = join(t, from, end, taken);
      Quantity.Mark mark = words == null ? null : PHRASES.get(words);
      if (mark != null) {
        return new Hedge(from, mark, words == null ? "" : words);
      }
    }
    return new Hedge(i, Quantity.Mark.NONE, "");
  }

  private static @Nullable String join(List<Token> t, int from, int to, boolean[] taken) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return null;
      }
      words.append(i > from ? " " : "").append(t.get(i).low());
    }
    return words.toString();
  }

  private static Map<String, Quantity.Mark> phrases() {
    Map<String, Quantity.Mark> map = new java.util.HashMap<>();
    for (String line : Resource.lines("hedges.txt")) {
      int colon = line.indexOf(':');
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        map.put(phrase.strip(), Quantity.Mark.valueOf(line.substring(0, colon)));
      }
    }
    return map;
  }
}
