package io.payband.guide;

import io.payband.guide.GuideCheck.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds sentences that are nearly the same: those that share more than two in five of the runs of
 * three words that either of them has.
 */
final class LikeSentences {

  /** Shared runs ÷ all runs of both, above which two sentences say the same. */
  private static final double ALIKE = .4;

  private static final int SHORTEST = 6;
  private static final Pattern END = Pattern.compile("(?<=\\.)\\s+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'-]+");

  private record Sentence(String role, String part, String text, Set<String> runs) {}

  private final List<Sentence> all = new ArrayList<>();

  /** Takes in the sentences of a text; short ones are not compared. */
  void add(String role, String part, String text) {
    for (String sentence : END.splitAsStream(text).toList()) {
      List<String> words =
          BETWEEN
              .splitAsStream(sentence.toLowerCase(Locale.ROOT))
              .filter(word -> !word.isEmpty())
              .toList();
      if (words.size() >= SHORTEST) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
          runs.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
        }
        all.add(new Sentence(role, part, sentence, runs));
      }
    }
  }

  /** Every pair that is alike, at the later of the two. */
  List<Finding> alike() {
    Map<String, List<Integer>> where = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (int later = 0; later < all.size(); later++) {
      Sentence sentence = all.get(later);
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String run : sentence.runs) {
        List<Integer> earlier = where.computeIfAbsent(run, any -> new ArrayList<>());
        earlier.forEach(index -> shared.merge(index, 1, Integer::sum));
        earlier.add(later);
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        Sentence other = all.get(entry.getKey());
        int both = entry.getValue();
        if (both > ALIKE * (sentence.runs.size() + other.runs.size() - both)) {
          findings.add(
              new Finding(
                  sentence.role,
                  sentence.part,
                  "“"
                      + sentence.text
                      + "” is nearly “"
                      + other.text
                      + "” ("
                      + other.role
                      + ", "
                      + other.part
                      + ")"));
        }
      }
    }
    return findings;
  }
}
