package io.payband.plan;

/**
 * Words for the other side.
 *
 * @param key what they are for: {@code ask}, {@code time}, {@code fixed}
 * @param when to say them, for the person alone
 * @param say the words; each figure in them is a fact that may be said
 */
public record Line(String key, Passage when, Passage say) {}
