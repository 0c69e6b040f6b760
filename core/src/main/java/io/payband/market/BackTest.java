package io.payband.market;

import java.util.List;

/**
 * What a snapshot's own method said about reports that it had not seen.
 *
 * @param folds how many times the reports were split
 * @param lines coverage and error, one line for each lane, measure and group
 * @param outside the market lane beside surveys that were left out
 * @param ageing the wage indexes beside surveys that were asked again
 */
public record BackTest(
    int folds, List<Line> lines, List<OutsideCheck> outside, List<AgeingCheck> ageing) {

  /** A record without surveys that were asked again. */
  public BackTest(int folds, List<Line> lines, List<OutsideCheck> outside) {
    this(folds, lines, outside, List.of());
  }

  /** Nothing was tested. */
  public static final BackTest NONE = new BackTest(0, List.of(), List.of());

  /** Copies the lists. */
  public BackTest {
    lines = List.copyOf(lines);
    outside = List.copyOf(outside);
    ageing = List.copyOf(ageing);
  }

  /** What reports are grouped by. */
  public enum By {
    ALL("all reports"),
    COHORT_SIZE("reports of the same cohort"),
    LEVEL("career level"),
    SOURCE("source");

    private final String words;

    By(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * One group of reports.
   *
   * @param questions which question was asked of them: {@code persons}, {@code roles} or {@code all
   *     sources}
   * @param measure what was asked
   * @param by what the group is one of
   * @param group its name
   * @param reports reports held out
   * @param covered share inside p10 to p90; 0.8 is right
   * @param below share below p10; 0.1 is right
   * @param above share above p90
   * @param error median size of the error of the median, as a share
   * @param pinball mean pinball loss over the five quantiles, log pay × 100
   */
  public record Line(
      String questions,
      Measure measure,
      By by,
      String group,
      int reports,
      double covered,
      double below,
      double above,
      double error,
      double pinball) {}

  /** The lines of one question and grouping. */
  public List<Line> find(String questions, Measure measure, By by) {
    return lines.stream()
        .filter(l -> l.questions().equals(questions) && l.measure() == measure && l.by() == by)
        .toList();
  }
}
