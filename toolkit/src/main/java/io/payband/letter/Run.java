package io.payband.letter;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text.
 *
 * @param text never empty
 * @param fact the id of the fact that it states; null for words that state none
 */
public record Run(String text, @Nullable String fact) {}
