package io.payband.law;

/**
 * Time that a rule gives. What it says is shown through its {@link LawFact}, which carries the
 * mark.
 *
 * @param fact the rule that gives it
 * @param what it is for, as the end of "days …": {@code to revoke after signing}
 * @param days calendar days, above 0
 */
public record LawClock(LawFact fact, String what, int days) {

  /** Checks the number. */
  public LawClock {
    if (days < 1) {
      throw new IllegalArgumentException(fact.id() + ": a clock of " + days + " days");
    }
  }
}
