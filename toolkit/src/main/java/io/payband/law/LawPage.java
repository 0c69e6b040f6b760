package io.payband.law;

/**
 * A way to show a rule. It is handed all its parts together, so that none is shown without its mark
 * and its sources.
 *
 * @param <T> what the rule is shown as
 */
@FunctionalInterface
public interface LawPage<T> {

  /**
   * Shows a rule.
   *
   * @param heading place and subject
   * @param mark how sure it is, in small letters
   * @param says what the rule says
   * @param force since when, until when, for whom
   * @param proof the pages and the days they were read, and what else to know, as sentences
   */
  T of(String heading, String mark, String says, String force, String proof);
}
