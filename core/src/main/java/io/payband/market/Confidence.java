package io.payband.market;

/** How far the median may be off, in one word: a rule on its standard error. */
public enum Confidence {
  /** Standard error at most 5 %: the 90 % interval lies within ±8 %. */
  HIGH("High"),
  /** Standard error at most 10 %: the 90 % interval lies within ±16 %. */
  MEDIUM("Medium"),
  /** Anything above. */
  LOW("Low");

  private static final double HIGH_ERROR = .05;
  private static final double MEDIUM_ERROR = .10;

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /** The word for readers. */
  public String word() {
    return word;
  }

  /** The class of a standard error of ln median. */
  public static Confidence of(double standardError) {
    return standardError <= HIGH_ERROR ? HIGH : standardError <= MEDIUM_ERROR ? MEDIUM : LOW;
  }
}
