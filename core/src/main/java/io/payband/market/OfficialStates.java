package io.payband.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far official wages of whole states lie from the nation's: for an occupation and a state, ln
 * of the mean wage there over the national mean of the same year.
 *
 * @param year reference year; the reference month is May; 0 when there are no ratios
 * @param ratios sorted by occupation and state, one for each pair
 */
public record OfficialStates(int year, List<Ratio> ratios) {

  /** No state at all. */
  public static final OfficialStates NONE = new OfficialStates(0, List.of());

  private static final Comparator<Ratio> ORDER =
      Comparator.comparing(Ratio::occupation).thenComparing(Ratio::state);

  /**
   * Sorts and copies.
   *
   * @throws IllegalArgumentException when a pair occurs twice
   */
  public OfficialStates {
    List<Ratio> sorted = new ArrayList<>(ratios);
    sorted.sort(ORDER);
    for (int i = 1; i < sorted.size(); i++) {
      if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
        throw new IllegalArgumentException("two ratios of " + sorted.get(i));
      }
    }
    ratios = List.copyOf(sorted);
  }

  /** ln of the state's mean over the national one; empty where none is published. */
  public OptionalDouble find(String occupation, String state) {
    int at = Collections.binarySearch(ratios, new Ratio(occupation, state, 0), ORDER);
    return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(ratios.get(at).log());
  }

  /**
   * One occupation in one state.
   *
   * @param occupation code, six digits
   * @param state two letters
   * @param log ln of the state's mean wage over the national mean
   */
  public record Ratio(String occupation, String state, double log) {

    /** Checks that it is a number. */
    public Ratio {
      Objects.requireNonNull(occupation);
      Objects.requireNonNull(state);
      if (!Double.isFinite(log)) {
        throw new IllegalArgumentException("not a ratio: " + log);
      }
    }
  }
}
