package io.payband.skill;

/**
 * Two surveys beside each other, each by itself, on the technologies that both ask for.
 *
 * @param earlier id of the earlier survey
 * @param later id of the later one
 * @param pairs technologies in a role that have the minimum of respondents in both
 * @param correlation of the two surveys' premiums, each shrunk by itself
 * @param inside share of the later survey's unshrunk premiums inside the 90 % interval that the
 *     earlier one predicts for them
 * @param clear how many premiums are clear by the earlier survey alone
 * @param sameSign how many of the clear ones have the same sign in the later survey, unshrunk
 * @param expectedSameSign how many would, if both surveys' errors are as stated and nothing changed
 */
public record SurveyAgreement(
    String earlier,
    String later,
    int pairs,
    double correlation,
    double inside,
    int clear,
    int sameSign,
    double expectedSameSign) {}
