package io.payband.plan;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a situation. A plan reads none of it: what is asked never depends on who asks.
 *
 * @param name as they sign, or are greeted
 * @param title what they do
 * @param contact an address, a telephone number, an email address
 * @param pronouns as they wish to be spoken of
 * @param born the year
 */
public record Person(
    String name,
    @Nullable String title,
    @Nullable String contact,
    @Nullable String pronouns,
    @Nullable Integer born) {}
