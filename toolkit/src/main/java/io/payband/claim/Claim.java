package io.payband.claim;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a text claims, and what the ledger says to it.
 *
 * @param from the first code point in the text as given
 * @param to the code point after its last
 * @param text what stands there
 * @param kind what sort of claim: {@code money}, {@code percent}, {@code number}, {@code duration},
 *     {@code date}, {@code name}, {@code title}, {@code credential}, {@code statement}, {@code
 *     hidden}, {@code limit}
 * @param fact the id of the fact that supports it; null when none does
 * @param reason in one sentence, why it is not supported; null when it is
 * @param suggestion in one sentence, what would mend it; null when nothing is near
 */
public record Claim(
    int from,
    int to,
    String text,
    String kind,
    @Nullable String fact,
    @Nullable String reason,
    @Nullable String suggestion) {

  /** Whether a fact carries it. */
  public boolean supported() {
    return reason == null;
  }
}
