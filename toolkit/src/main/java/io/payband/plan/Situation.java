package io.payband.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer to be negotiated, with what the person wants and asserts.
 *
 * @param role as people write titles
 * @param level on the common scale; null where it is not known
 * @param place a city with its state, a state, a country, or "remote"
 * @param total whether total compensation is negotiated rather than base pay
 * @param offer what is on the table
 * @param competing other offers that the person says they have
 * @param goals what they want
 * @param constraints what holds anyway
 * @param reasons sentences in the first person, the strongest first
 * @param writer who negotiates; null where not said
 * @param addressee with whom; null where not said
 */
public record Situation(
    String role,
    @Nullable String level,
    String place,
    boolean total,
    OfferTerms offer,
    List<CompetingOffer> competing,
    Goals goals,
    Constraints constraints,
    List<String> reasons,
    @Nullable Person writer,
    @Nullable Person addressee) {

  /** Copies the lists, and checks that offers are told in the same unit. */
  public Situation {
    competing = List.copyOf(competing);
    reasons = List.copyOf(reasons);
    for (CompetingOffer other : competing) {
      if (!other.base().unit().equals(offer.base().unit())) {
        throw new IllegalArgumentException(
            "the competing offer is in "
                + other.base().unit()
                + "; expected "
                + offer.base().unit()
                + ", as the offer");
      }
    }
    if (total && offer.base().period() != Pay.Period.YEAR) {
      throw new IllegalArgumentException(
          "total compensation is told by the year; the offer is in " + offer.base().unit());
    }
  }
}
