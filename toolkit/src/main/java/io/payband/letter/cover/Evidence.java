package io.payband.letter.cover;

import org.jspecify.annotations.Nullable;

/**
 * Something that a résumé says was done.
 *
 * @param line as the résumé has it
 * @param title held at the time; null when the résumé does not say it clearly
 * @param employer at the time
 */
record Evidence(Passage line, @Nullable Passage title, @Nullable Passage employer) {}
