package io.payband.compare;

import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Measure;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One comparison, whole: everything that a page, a table or JSON shows.
 *
 * @param question what was asked, with what was chosen where nothing was said
 * @param first the first side, as asked
 * @param second the second side
 * @param verdict which pays more, and how sure
 * @param gap the difference of the typical figures in additive parts
 */
public record Comparison(Question question, Side first, Side second, Verdict verdict, Gap gap) {

  /**
   * What was asked.
   *
   * @param measure which pay
   * @param measureRemark why this measure, as a sentence; empty when it was asked for
   * @param lane which kind of evidence
   * @param place name of the place, {@code United States} for the nation
   * @param placeSlug path name of the metro; empty for the nation
   * @param level one career level, or null for all together
   */
  public record Question(
      Measure measure,
      String measureRemark,
      Lane lane,
      String place,
      String placeSlug,
      @Nullable CareerLevel level) {}

  /**
   * One of the two.
   *
   * @param slug path name of the role, or the occupation's code
   * @param name what readers call it
   * @param occupation code of its occupation
   * @param occupationName the official name of that occupation
   * @param isRole whether it is a role of the catalogue; else an occupation
   * @param typical the figure for the level and place asked for
   * @param levels figures by career level; empty when levels are not split
   * @param levelsRemark why levels are not split, or where a cell was moved to keep them in order;
   *     may be empty
   * @param official official base wages of the occupation in the place
   * @param place how the place's figure came about; null for the nation
   * @param lanes kinds of evidence about the role's typical pay in the nation, side by side
   */
  public record Side(
      String slug,
      String name,
      String occupation,
      String occupationName,
      boolean isRole,
      Estimate typical,
      List<LevelEstimate> levels,
      String levelsRemark,
      Estimate official,
      @Nullable PlaceEffect place,
      List<LaneMark> lanes) {

    /** Copies the lists. */
    public Side {
      levels = List.copyOf(levels);
      lanes = List.copyOf(lanes);
    }

    /** One of the two without its lanes side by side. */
    public Side(
        String slug,
        String name,
        String occupation,
        String occupationName,
        boolean isRole,
        Estimate typical,
        List<LevelEstimate> levels,
        String levelsRemark,
        Estimate official,
        @Nullable PlaceEffect place) {
      this(
          slug,
          name,
          occupation,
          occupationName,
          isRole,
          typical,
          levels,
          levelsRemark,
          official,
          place,
          List.of());
    }
  }

  /**
   * The figure of one career level.
   *
   * @param level which
   * @param estimate the figure
   * @param movedToKeepOrder whether the figure was moved so that levels rise
   */
  public record LevelEstimate(CareerLevel level, Estimate estimate, boolean movedToKeepOrder) {}

  /**
   * How a place's figure came about: the nation's figure times a blend of two ratios.
   *
   * @param ratio place ÷ nation, blended
   * @param reportedRatio as the reports of this role say; empty when there are none
   * @param reportedWeight weight of the reports, 0 to 1
   * @param officialRatio as the official wages of its occupation say; empty when there are none
   * @param officialWeight weight of the official ratio, 0 to 1
   * @param gapRemark whether this role's gap to the other is measured here or assumed equal
   */
  public record PlaceEffect(
      double ratio,
      OptionalDouble reportedRatio,
      double reportedWeight,
      OptionalDouble officialRatio,
      double officialWeight,
      String gapRemark) {}

  /** The verdict's words. */
  public enum Word {
    NEARLY_IDENTICAL("nearly identical"),
    SOMEWHAT_HIGHER("somewhat higher"),
    CLEARLY_HIGHER("clearly higher"),
    CANNOT_TELL_YET("cannot tell yet"),
    NO_FIGURE("no figure");

    private final String words;

    Word(String words) {
      this.words = words;
    }

    /** As readers see it. */
    public String words() {
      return words;
    }
  }

  /**
   * Which pays more.
   *
   * @param word by a rule on the interval of the ratio
   * @param sentence the same as a sentence that names who is higher
   * @param probabilityFirstPaysMore that the first median is the higher one; empty without figures
   * @param pairsFirstHigher share of random pairs of people in which the first is paid more
   * @param ratio higher median ÷ lower median
   * @param ratioInterval 90 % interval of that ratio
   * @param reportsToDecide about how many more reports, split evenly, would decide at the present
   *     ratio; only where the word is {@code cannot tell yet}
   */
  public record Verdict(
      Word word,
      String sentence,
      OptionalDouble probabilityFirstPaysMore,
      OptionalDouble pairsFirstHigher,
      OptionalDouble ratio,
      @Nullable Interval ratioInterval,
      OptionalInt reportsToDecide) {}

  /**
   * The difference of the typical figures, second minus first, in whole dollars a year.
   *
   * @param amount the difference; empty without figures
   * @param parts parts that sum to the amount exactly
   * @param remark what the parts rest on, or why there are none
   */
  public record Gap(OptionalLong amount, List<Part> parts, String remark) {

    /** Copies the list and checks the sum. */
    public Gap {
      parts = List.copyOf(parts);
      long sum = parts.stream().mapToLong(p -> p.amount().orElse(0)).sum();
      if (!parts.isEmpty() && sum != amount.orElse(0)) {
        throw new IllegalArgumentException("parts sum to " + sum + ", not " + amount);
      }
    }
  }

  /**
   * One part of the gap.
   *
   * @param name such as {@code level mix}
   * @param amount whole dollars a year; empty when the part cannot be told apart
   * @param interval 90 % interval in dollars a year; null when the amount is empty
   * @param explanation one sentence: what the part is, or why it is empty
   */
  public record Part(
      String name, OptionalLong amount, @Nullable Interval interval, String explanation) {}
}
