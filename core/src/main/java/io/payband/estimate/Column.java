package io.payband.estimate;

/**
 * A property by which reports are grouped. Each takes a fixed number of bits, so that a combination
 * of properties is one number that does not depend on the data seen.
 */
public enum Column {
  /** The same for every report; carries slopes of the whole. */
  ALL(0, false),
  TITLE(10, true),
  /** Title and focus together, as the source writes them. */
  ROLE(15, true),
  /** Role of the catalogue; a role is a set of title and focus pairs. */
  SLUG(10, true),
  /** Career level 1 to 5. */
  CLASS(3, false),
  COMPANY(20, true),
  /** Normal form of the company's own level name. */
  LEV(16, true),
  /** The same with plain ladders reduced to their number. */
  NUM(16, true),
  SENIORITY(5, true),
  METRO(12, true),
  CITY(15, true),
  STATE(9, true),
  YEARS17(5, false),
  YEARS6(3, false),
  /** Years with the employer in eight bins; 0 also where not given. */
  TENURE(3, false),
  QUARTER(14, false),
  YEAR(12, false),
  MANAGER(1, false),
  /** Size of the exact cohort in training. */
  BUCKET(3, false),
  /** Size of company, level and title together in training. */
  BUCKET2(3, false),
  /** Id of the source that carries a report. */
  SOURCE(5, true),
  /** 0 where an employer states the pay; a self-report belongs to no group of it. */
  POSTED(1, false);

  private final int bits;
  private final boolean text;

  Column(int bits, boolean text) {
    this.bits = bits;
    this.text = text;
  }

  /** Bits in a combined key. */
  int bits() {
    return bits;
  }

  /** Whether its values are words of a vocabulary. */
  boolean isText() {
    return text;
  }
}
