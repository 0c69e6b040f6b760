package io.payband.job.title.train;

import io.payband.job.TitleText;
import io.payband.job.title.ListedTitles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns what is written about occupations into examples to learn from. */
final class Examples {

  private static final float NAME = 2;
  private static final float SENTENCE = .5f;
  private static final float TASK = .3f;

  private Examples() {}

  /** Titles and names first, sentences after them. */
  static List<Example> of(List<OccupationTexts> occupations) {
    List<Example> examples = new ArrayList<>();
    occupationsByTitle(occupations).forEach((title, of) -> addTitle(title, of, examples));
    for (int i = 0; i < occupations.size(); i++) {
      examples.add(example(occupations.get(i).title(), i, NAME, true));
    }
    for (int i = 0; i < occupations.size(); i++) {
      for (String sentence : occupations.get(i).description().split("(?<=[.;])\\s+", -1)) {
        examples.add(example(sentence, i, SENTENCE, false));
      }
      for (String task : occupations.get(i).tasks()) {
        examples.add(example(task, i, TASK, false));
      }
    }
    return examples;
  }

  /** The listed titles and the occupations' own names. */
  static ListedTitles listed(List<OccupationTexts> occupations) {
    SortedMap<String, Set<Integer>> byTitle = occupationsByTitle(occupations);
    for (int i = 0; i < occupations.size(); i++) {
      byTitle.computeIfAbsent(occupations.get(i).title(), t -> new TreeSet<>()).add(i);
    }
    return ListedTitles.of(byTitle);
  }

  private static SortedMap<String, Set<Integer>> occupationsByTitle(
      List<OccupationTexts> occupations) {
    SortedMap<String, Set<Integer>> byTitle = new TreeMap<>();
    for (int i = 0; i < occupations.size(); i++) {
      for (String title : occupations.get(i).titles()) {
        byTitle.computeIfAbsent(title, t -> new TreeSet<>()).add(i);
      }
    }
    return byTitle;
  }

  /** A title, and where it has brackets also what stands outside and inside of them. */
  private static void addTitle(String title, Set<Integer> of, List<Example> examples) {
    Set<String> variants = new LinkedHashSet<>(List.of(title));
    if (title.indexOf('(') >= 0 || title.indexOf('[') >= 0) {
      variants.add(TitleText.withoutParentheses(title));
      variants.add(TitleText.insideParentheses(title));
      variants.remove("");
    }
    float weight = (float) (1 / (variants.size() * Math.sqrt(of.size())));
    Example.Occupations occupations = new Example.Occupations(of);
    for (String variant : variants) {
      examples.add(new Example(variant, occupations, weight, true));
    }
  }

  private static Example example(String text, int occupation, float weight, boolean isTitle) {
    return new Example(text, new Example.Occupations(List.of(occupation)), weight, isTitle);
  }
}
