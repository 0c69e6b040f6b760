package io.payband.letter;

/**
 * Where a text states a fact.
 *
 * @param from its first code point
 * @param to the code point after its last
 * @param fact the fact's id
 */
public record FactSpan(int from, int to, String fact) {}
