package io.payband.web.compare;

import io.payband.web.figure.Figure;
import io.payband.web.scope.ScopeSubject;

/**
 * One of the two sides as the page shows it.
 *
 * @param letter {@code a} or {@code b}: which colour and which mark
 * @param name its name
 * @param shortName its name beside the other one
 * @param said its name within a sentence
 * @param path its own page
 * @param occupation code of its occupation
 * @param occupationName name of its occupation
 * @param typical the figure for the level and place asked for
 * @param official official base wages of its occupation there
 */
public record SideView(
    String letter,
    String name,
    String shortName,
    String said,
    String path,
    String occupation,
    String occupationName,
    Figure typical,
    Figure official) {
  /** As the section on scope names it. */
  ScopeSubject inScope() {
    return new ScopeSubject(shortName, said, occupationName);
  }
}
