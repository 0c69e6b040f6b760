package io.payband.law;

import org.jspecify.annotations.Nullable;

/**
 * How far a rule limits what has to be paid back, for arithmetic. What it says is shown through its
 * {@link LawFact}, which carries the mark.
 *
 * @param fact the rule
 * @param months after which nothing is owed; null where the rule sets no end
 * @param proRata whether what is owed falls with the time served
 * @param interest whether interest may be asked for
 * @param onlyChoiceOrMisconduct whether somebody who was dismissed for another reason owes nothing
 */
public record RepaymentLimit(
    LawFact fact,
    @Nullable Integer months,
    boolean proRata,
    boolean interest,
    boolean onlyChoiceOrMisconduct) {}
