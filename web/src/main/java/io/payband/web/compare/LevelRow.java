package io.payband.web.compare;

import io.payband.compare.Comparison.Word;
import io.payband.job.CareerLevel;
import io.payband.web.figure.Figure;
import io.payband.web.text.Say;

/**
 * The two figures of one career level.
 *
 * @param level which
 * @param first of the first role
 * @param firstMoved whether it was moved so that levels rise
 * @param second of the second role
 * @param secondMoved whether it was moved so that levels rise
 * @param word which is higher, by the rule of the whole comparison: errors that both share cancel
 */
public record LevelRow(
    CareerLevel level,
    Figure first,
    boolean firstMoved,
    Figure second,
    boolean secondMoved,
    Word word) {

  /** Whether both have a figure. */
  public boolean known() {
    return first.known() && second.known();
  }

  /** Second ÷ first. */
  public double ratio() {
    return second.median() / first.median();
  }

  /** The letter of the higher one; empty when the two cannot be told apart or are nearly alike. */
  public String higher() {
    return switch (word) {
      case SOMEWHAT_HIGHER, CLEARLY_HIGHER -> larger();
      case NEARLY_IDENTICAL, CANNOT_TELL_YET, NO_FIGURE -> "";
    };
  }

  /** What is said below the difference. */
  public String remark() {
    return higher().isEmpty() ? word.words() : gapShare();
  }

  /** The letter of the one whose figure is larger, told apart or not. */
  public String larger() {
    return ratio() >= 1 ? "b" : "a";
  }

  /** The difference, without a sign. */
  public String gap() {
    return "+" + Say.money(Math.abs(second.median() - first.median()));
  }

  /** The difference relative to the lower one. */
  public String gapShare() {
    return Say.change(Math.max(ratio(), 1 / ratio()));
  }

  /** Whether it is exactly the same figure. */
  public boolean equal() {
    return Math.round(first.median()) == Math.round(second.median());
  }
}
