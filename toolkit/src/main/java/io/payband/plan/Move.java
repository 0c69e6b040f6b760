package io.payband.plan;

import org.jspecify.annotations.Nullable;

/**
 * A step of the negotiation.
 *
 * @param key what it is: {@code thanks}, {@code time}
 * @param what to do, for the person alone
 * @param line what to say or write; null where nothing is said
 */
public record Move(String key, Passage what, @Nullable Line line) {}
