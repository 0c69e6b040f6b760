package io.payband.skill;

/**
 * What a premium amounts to, by a rule on its middle and its 90 % interval.
 *
 * <p>An interval that lies off zero leaves at most one chance in twenty that the sign is wrong.
 * Where each of those called high, medium, low or below has that, so have they all together: of
 * what is called so, less than one in twenty is expected to be on the wrong side of zero. Shrinkage
 * is what makes that hold however many technologies are looked at.
 */
public enum Impact {
  /** At least 6 % more, and 2 % or more even at the low end. */
  HIGH("High"),
  /** At least 3 % more, and above zero even at the low end. */
  MEDIUM("Medium"),
  /** Less than 3 % more, and above zero even at the low end. */
  LOW("Low"),
  /** The interval touches zero. */
  UNCLEAR("Not distinguishable from zero"),
  /** The whole interval lies below zero: it goes with less pay. */
  BELOW("Goes with less pay");

  /** Least premium of a high impact. */
  public static final double HIGH_FROM = .06;

  /** Least low end of a high impact. */
  public static final double HIGH_LOW_END = .02;

  /** Least premium of a medium impact. */
  public static final double MEDIUM_FROM = .03;

  private final String words;

  Impact(String words) {
    this.words = words;
  }

  /** What it is called. */
  public String words() {
    return words;
  }

  /** Whether the sign is known. */
  public boolean isClear() {
    return this != UNCLEAR;
  }

  /**
   * By the rule.
   *
   * @param premium share of pay, .05 for 5 % more
   * @param low its 90 % interval's lower end
   * @param high the upper end
   */
  static Impact of(double premium, double low, double high) {
    if (high < 0) {
      return BELOW;
    }
    if (low <= 0) {
      return UNCLEAR;
    }
    if (premium >= HIGH_FROM && low >= HIGH_LOW_END) {
      return HIGH;
    }
    return premium >= MEDIUM_FROM ? MEDIUM : LOW;
  }
}
