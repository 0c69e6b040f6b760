package io.payband.compare;

/**
 * What skills make of a gap.
 *
 * @param known whether people of both roles were asked
 * @param log difference of log pay, second less first
 * @param error its standard error
 */
record SkillPart(boolean known, double log, double error) {

  /** Of a pair of which no survey asks both for their skills. */
  static final SkillPart NOT_ASKED = new SkillPart(false, 0, 0);
}
