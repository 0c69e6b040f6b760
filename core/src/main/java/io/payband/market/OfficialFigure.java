package io.payband.market;

/**
 * Official base wages of one occupation in the nation, moved to the snapshot's date.
 *
 * @param occupation code
 * @param band base pay among people, dollars a year
 * @param standardError standard error of ln median, ageing included
 * @param employment jobs, or NaN when withheld
 * @param hourlyOnly whether the publisher gives hourly wages only; then a year has 2,080 hours
 * @param year year of the official figure; the month is May
 * @param agedBy growth that it was moved by, such as 1.04
 * @param ageingIndex by which series, in words
 */
public record OfficialFigure(
    String occupation,
    Band band,
    double standardError,
    double employment,
    boolean hourlyOnly,
    int year,
    double agedBy,
    String ageingIndex) {}
