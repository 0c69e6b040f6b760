package io.payband.letter.negotiation;

import io.payband.letter.Parties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with an offer. There is no place for what they earn now: the letters never say it.
 *
 * @param competing pay of another offer, when the person has one and wants it said
 * @param competingEmployer who made it; null when it is not to be named
 * @param reasons sentences in the first person, the strongest first
 * @param declineReason why the offer is not accepted, when the person wants it said
 */
public record Negotiation(
    Parties parties,
    OfferTerms offer,
    Asked asked,
    @Nullable Pay competing,
    @Nullable String competingEmployer,
    List<String> reasons,
    @Nullable MarketQuote market,
    @Nullable String declineReason) {

  /** Copies the reasons. */
  public Negotiation {
    reasons = List.copyOf(reasons);
  }
}
