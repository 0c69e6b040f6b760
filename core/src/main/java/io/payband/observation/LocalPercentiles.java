package io.payband.observation;

/**
 * Percentiles of the wages of one occupation in one area that a state publishes itself. They serve
 * to check what is estimated, and enter no estimate.
 *
 * @param occupation six-digit code
 * @param area code of the area, as wage areas are coded
 * @param p10 dollars a year, or NaN when not published or at the top code
 * @param p25 likewise
 * @param p50 likewise
 * @param p75 likewise
 * @param p90 likewise
 */
public record LocalPercentiles(
    String occupation, String area, double p10, double p25, double p50, double p75, double p90) {}
