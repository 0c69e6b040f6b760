package io.payband.guide;

/** One of the four lists that say what the work of a role is. */
public enum Topic {
  DECISIONS("decisions", "Decision ownership"),
  STAKEHOLDERS("stakeholders", "Stakeholder exposure"),
  RESPONSIBILITIES("responsibilities", "Core responsibilities"),
  PERFORMANCE("performance", "How performance is measured");

  private final String key;
  private final String words;

  Topic(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** Its name in files and JSON. */
  public String key() {
    return key;
  }

  /** Its name for readers. */
  public String words() {
    return words;
  }
}
