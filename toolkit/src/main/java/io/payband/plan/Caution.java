package io.payband.plan;

import java.util.Locale;

/**
 * Something that may work against the person.
 *
 * @param about what kind of thing it is
 * @param text in whole sentences
 */
public record Caution(About about, Passage text) {

  /** What a caution is about. */
  public enum About {
    /** The ask is so large that talks may end without a deal. */
    IMPASSE,
    /** The ask lies outside the band from the median to the top. */
    OUTSIDE_BAND,
    /** The ask lies above the range that the employer published. */
    ABOVE_POSTED,
    /** An offer can be withdrawn. */
    WITHDRAWN,
    /** The answer is due sooner than one would like. */
    DEADLINE,
    /** The person's own walk-away does not fit the ask. */
    WALK_AWAY,
    /** Shares that cannot be sold are not cash. */
    PAPER,
    /** No reason was given for the ask. */
    NO_REASON,
    /** The offer is above what the market pays the middle of people. */
    ABOVE_MARKET;

    /** As data: {@code above-posted}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
