package io.payband.observation;

/**
 * A published wage distribution of one occupation in the nation: base wages, no equity.
 *
 * @param occupation six-digit code such as {@code 15-1252}
 * @param title the publisher's name of the occupation
 * @param year reference year; the reference month is May
 * @param employment number of jobs, or NaN when withheld
 * @param mean mean wage in dollars a year, or NaN
 * @param p10 tenth percentile in dollars a year, or NaN when not published or top-coded
 * @param p25 lower quartile, likewise
 * @param p50 median, likewise
 * @param p75 upper quartile, likewise
 * @param p90 ninetieth percentile, likewise
 * @param relativeErrorPercent relative standard error of the mean in per cent, or NaN
 * @param topCoded whether a percentile is missing because it lies at or above the top code
 * @param hourlyOnly whether the publisher gives hourly wages only; the figures are then those of a
 *     year of 2,080 hours
 */
public record OfficialWage(
    String occupation,
    String title,
    int year,
    double employment,
    double mean,
    double p10,
    double p25,
    double p50,
    double p75,
    double p90,
    double relativeErrorPercent,
    boolean topCoded,
    boolean hourlyOnly) {}
