package io.payband.observation;

/** How many people work at an employer, in the bands of the surveys. */
public enum OrganisationSize {
  UNKNOWN("not given"),
  ONE("1"),
  TO_9("2–9"),
  TO_19("10–19"),
  TO_99("20–99"),
  TO_499("100–499"),
  TO_999("500–999"),
  TO_4999("1,000–4,999"),
  TO_9999("5,000–9,999"),
  MORE("10,000 or more");

  private final String words;

  OrganisationSize(String words) {
    this.words = words;
  }

  /** The band in words. */
  public String words() {
    return words;
  }
}
