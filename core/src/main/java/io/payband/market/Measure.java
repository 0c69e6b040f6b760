package io.payband.market;

/** Which pay is meant. */
public enum Measure {
  /** Base + bonus + equity vesting in that year. */
  TOTAL("total", "total pay"),
  /** Base salary alone. */
  BASE("base", "base salary");

  private final String key;
  private final String words;

  Measure(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** The name in options, paths and JSON. */
  public String key() {
    return key;
  }

  /** What a reader calls it. */
  public String words() {
    return words;
  }
}
