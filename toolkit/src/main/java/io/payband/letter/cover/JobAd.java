package io.payband.letter.cover;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cover letter takes from a job ad.
 *
 * @param title of the opening; null when the ad does not say it clearly
 * @param employer that hires
 * @param requirements what the ad asks for, in its order
 * @param why a sentence of the employer about what it does
 * @param asks what the ad wants answered
 */
record JobAd(
    @Nullable Passage title,
    @Nullable Passage employer,
    List<Passage> requirements,
    @Nullable Passage why,
    Set<Asks> asks) {

  /** What an ad may want to be told. */
  enum Asks {
    /** Pay that is expected. */
    PAY("pay expectations"),
    /** When one can start. */
    START("a start date"),
    /** Names of people who can be asked. */
    REFERENCES("references"),
    /** Work to look at. */
    SAMPLES("work samples"),
    /** The right to work, a licence to drive. */
    PERMIT("a permit or licence");

    private final String words;

    Asks(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  JobAd {
    requirements = List.copyOf(requirements);
    asks = Set.copyOf(asks);
  }
}
