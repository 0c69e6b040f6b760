package io.payband.web.places;

import io.payband.web.figure.Figure;
import io.payband.web.text.Say;

/**
 * A role in a place.
 *
 * @param path its page for that place
 * @param slug its slug
 * @param name its name
 * @param family its family
 * @param figure its typical pay there
 * @param isBase whether that is base pay alone
 * @param nation the nation's median of the same pay in dollars a year; NaN without one
 */
public record RoleHere(
    String path,
    String slug,
    String name,
    String family,
    Figure figure,
    boolean isBase,
    double nation) {

  /** The place's median over the nation's; NaN without either. */
  double ratio() {
    return figure.known() ? figure.median() / nation : Double.NaN;
  }

  /** The same in words. */
  public String against() {
    return Double.isNaN(ratio()) ? "–" : Say.times(ratio());
  }
}
