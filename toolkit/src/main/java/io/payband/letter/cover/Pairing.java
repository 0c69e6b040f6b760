package io.payband.letter.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which item of the résumé shows what the ad asks for. A pair shares a term: words of the ad that
 * stand side by side and all occur, in any form, in the item.
 *
 * @param pairs the strongest first
 * @param missing requirements for which nothing was found
 */
record Pairing(List<Pair> pairs, List<Passage> missing) {

  private static final int LONGEST_TERM = 4;

  /**
   * A pair.
   *
   * @param term in the ad's words
   * @param sentence the item in the first person
   */
  record Pair(Passage term, Evidence evidence, String sentence, double weight) {}

  Pairing {
    pairs = List.copyOf(pairs);
    missing = List.copyOf(missing);
  }

  /** At most this many pairs, no item and no requirement twice. */
  static Pairing of(JobAd ad, Resume resume, List<String> answers, int most) {
    Map<String, Integer> frequency = new HashMap<>();
    ad.requirements()
        .forEach(requirement ->
            new HashSet<>(Terms.words(requirement.text()).stream().map(Terms.Word::stem).toList())
                .forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    List<Evidence> told = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<Set<String>> stems = new ArrayList<>();
    for (Evidence evidence : resume.evidence()) {
      Said.of(evidence.line().text())
          .ifPresent(sentence -> {
            told.add(evidence);
            sentences.add(sentence);
            stems.add(
                new HashSet<>(
                    Terms.words(evidence.line().text()).stream().map(Terms.Word::stem).toList()));
          });
    }
    Map<Pair, Passage> found = new HashMap<>();
    for (Passage requirement : ad.requirements()) {
      for (int i = 0; i < told.size(); i++) {
        @Nullable Pair pair =
            best(requirement, told.get(i), sentences.get(i), stems.get(i), frequency);
        if (pair != null) {
          found.put(pair, requirement);
        }
      }
    }
    List<Pair> order = new ArrayList<>(found.keySet());
    order.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.weight())
            .thenComparingInt(pair -> pair.term().from())
            .thenComparingInt(pair -> pair.evidence().line().from()));
    List<Pair> taken = new ArrayList<>();
    Set<Object> used = new HashSet<>();
    for (Pair pair : order) {
      Passage requirement = found.getOrDefault(pair, pair.term());
      if (taken.size() < most
          && !used.contains(pair.evidence())
          && !used.contains(requirement)
          && used.add(Terms.words(pair.term().text()).stream().map(Terms.Word::stem).toList())) {
        taken.add(pair);
        used.add(pair.evidence());
        used.add(requirement);
      }
    }
    Set<Passage> shown = new HashSet<>(found.values());
    Set<String> answered = new HashSet<>();
    answers.forEach(answer -> answered.addAll(telling(answer)));
    return new Pairing(
        taken,
        ad.requirements().stream()
            .filter(requirement -> !shown.contains(requirement))
            .filter(
                requirement -> telling(requirement.text()).stream().noneMatch(answered::contains))
            .toList());
  }

  private static List<String> telling(String text) {
    return Terms.words(text).stream().filter(Terms.Word::telling).map(Terms.Word::stem).toList();
  }

  private static @Nullable Pair best(
      Passage requirement,
      Evidence evidence,
      String sentence,
      Set<String> stems,
      Map<String, Integer> frequency) {
    List<Terms.Word> words = Terms.words(requirement.text());
    @Nullable Pair best = null;
    for (int from = 0; from < words.size(); from++) {
      double weight = 0;
      for (int to = from; to < Math.min(words.size(), from + LONGEST_TERM); to++) {
        Terms.Word word = words.get(to);
        if (!stems.contains(word.stem()) || broken(requirement.text(), words, from, to)) {
          break;
        }
        weight += word.telling() ? 1.0 / frequency.getOrDefault(word.stem(), 1) + 0.5 : 0;
        // A single word says less than two side by side.
        double alone = to == from ? 0.7 : 1;
        boolean ends = words.get(from).telling() && word.telling();
        double total = weight * alone + (sentence.chars().anyMatch(Character::isDigit) ? 0.4 : 0);
        if (ends && weight >= 1 && (best == null || total > best.weight())) {
          Passage term = requirement.part(words.get(from).from(), word.to());
          best = new Pair(inside(term, from == 0), evidence, sentence, total);
        }
      }
    }
    return best;
  }

  /** A term as it is written inside of a sentence: without the capital of an item's beginning. */
  private static Passage inside(Passage term, boolean begins) {
    String text = term.text();
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return begins && word
        ? new Passage(
            text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1),
            term.from(),
            term.to())
        : term;
  }

  /** Whether a comma or another mark stands between the words. */
  private static boolean broken(String text, List<Terms.Word> words, int from, int to) {
    return to > from
        && text.substring(words.get(to - 1).to(), words.get(to).from())
            .chars()
            .anyMatch(c -> c != ' ');
  }
}
