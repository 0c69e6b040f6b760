package io.payband.market;

import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import java.util.List;

/**
 * What is known of roles and occupations besides pay.
 *
 * @param states official wages of whole states beside the nation's
 * @param outlooks jobs and projections
 * @param profiles what occupations ask for
 */
public record WorkFacts(
    OfficialStates states, List<OccupationOutlook> outlooks, List<OccupationProfile> profiles) {

  /** Nothing. */
  public static final WorkFacts NONE = new WorkFacts(OfficialStates.NONE, List.of(), List.of());

  /** Copies the lists. */
  public WorkFacts {
    outlooks = List.copyOf(outlooks);
    profiles = List.copyOf(profiles);
  }
}
