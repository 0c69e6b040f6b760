package io.payband.job.title;

/**
 * An occupation that a title may mean.
 *
 * @param code six digits of the Standard Occupational Classification of 2018, such as {@code
 *     15-1252}
 * @param confidence share of titles for which such a guess is right, 0 to 1
 */
public record OccupationGuess(String code, double confidence) {}
