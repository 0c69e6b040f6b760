package io.payband.question;

/** What a question is about, in the order in which they are asked. */
public enum About {
  WHICH("which", "typical", 0),
  OVERLAP("overlap", "typical", 3),
  LEVELS("levels", "levels", 1),
  PLACE("place", "typical", 2),
  GAP("gap", "why", 4),
  BASE("base", "typical", 5),
  REPORTED("reported", "typical", 6),
  SURE("sure", "typical", 8),
  SWITCH("switch", "career", 7),
  GROWTH("growth", "career", 9),
  DEMAND("demand", "why", 10),
  AGE("age", "sources", 11),
  INCLUDED("included", "typical", 12);

  private final String key;
  private final String section;
  private final int rank;

  About(String key, String section, int rank) {
    this.key = key;
    this.section = section;
    this.rank = rank;
  }

  /** The name in JSON. */
  public String key() {
    return key;
  }

  /** The section of the page that the answer comes from. */
  public String section() {
    return section;
  }

  /** How much it matters beside the others: 0 the most. */
  int rank() {
    return rank;
  }
}
