package io.payband.market;

/** Which kind of evidence a figure rests on. */
public enum Lane {
  /** Official wages give the level, reports of all sources the differences. */
  MARKET("market", "the market"),
  /** Self-reports as they are, aged. */
  REPORTED("reported", "pay reports"),
  /** Official wages: base alone, one figure for an occupation. */
  OFFICIAL("official", "official wages");

  private final String key;
  private final String words;

  Lane(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** The name in options and JSON. */
  public String key() {
    return key;
  }

  /** What a reader calls it. */
  public String words() {
    return words;
  }
}
