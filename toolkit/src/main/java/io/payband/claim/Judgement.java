package io.payband.claim;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param supported whether every claim is
 * @param claims in the order of the text
 */
public record Judgement(boolean supported, List<Claim> claims) {

  /** Copies the claims. */
  public Judgement {
    claims = List.copyOf(claims);
  }
}
