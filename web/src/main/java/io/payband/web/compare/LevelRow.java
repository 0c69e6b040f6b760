package io.payband.web.compare;

import io.payband.job.CareerLevel;
import io.payband.market.Estimate.Estimated;
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
 */
public record LevelRow(
    CareerLevel level, Figure first, boolean firstMoved, Figure second, boolean secondMoved) {

  private static final double NINETY = 1.6448536269514722;

  /** Whether both have a figure. */
  public boolean known() {
    return first.known() && second.known();
  }

  /** Second ÷ first. */
  public double ratio() {
    return second.median() / first.median();
  }

  /** The letter of the higher one; empty when the errors do not tell them apart. */
  public String higher() {
    if (!known()) {
      return "";
    }
    double error =
        Math.hypot(
            first.find().map(Estimated::standardError).orElse(0.),
            second.find().map(Estimated::standardError).orElse(0.));
    double log = Math.log(ratio());
    return Math.abs(log) < NINETY * error ? "" : log > 0 ? "b" : "a";
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
