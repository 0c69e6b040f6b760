package io.payband.plan;

/**
 * Another offer that the person says they have.
 *
 * @param employer who made it
 * @param base what it pays, in the unit of the offer that is negotiated
 * @param mention whether the other side may hear of it
 */
public record CompetingOffer(String employer, Pay base, boolean mention) {}
