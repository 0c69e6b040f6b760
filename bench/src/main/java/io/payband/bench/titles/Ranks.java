package io.payband.bench.titles;

import java.util.List;
import java.util.Locale;

/** At which place of an answer the right one stood, over many titles. */
final class Ranks {

  private static final int FEW = 5;

  private int titles;
  private int first;
  private int amongFive;
  private double reciprocal;
  private int rows;
  private int rowsFirst;
  private int rowsAmongFive;

  /**
   * One title.
   *
   * @param ranks the places of its right answers, from 1; none where they were not answered
   */
  void add(List<Integer> ranks, int rightAnswers) {
    titles++;
    int best = ranks.stream().mapToInt(r -> r).min().orElse(Integer.MAX_VALUE);
    first += best == 1 ? 1 : 0;
    amongFive += best <= FEW ? 1 : 0;
    reciprocal += best == Integer.MAX_VALUE ? 0 : 1.0 / best;
    rows += rightAnswers;
    rowsFirst += (int) ranks.stream().filter(r -> r == 1).count();
    rowsAmongFive += (int) ranks.stream().filter(r -> r <= FEW).count();
  }

  int titles() {
    return titles;
  }

  double firstPercent() {
    return percent(first, titles);
  }

  double amongFivePercent() {
    return percent(amongFive, titles);
  }

  List<String> cells(String label) {
    return List.of(
        label,
        String.valueOf(titles),
        text(firstPercent()),
        text(amongFivePercent()),
        text(percent(reciprocal, titles)),
        text(percent(rowsFirst, rows)),
        text(percent(rowsAmongFive, rows)));
  }

  private static double percent(double part, int of) {
    return 100 * part / of;
  }

  private static String text(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }
}
