package io.payband.observation;

/**
 * The official wage levels of one occupation in one wage area.
 *
 * @param occupation six-digit code as the source writes it; may be finer than the catalogue's
 * @param area code of the wage area
 * @param lowerThirdMean mean wage of the lowest-paid third, dollars a year (level 1)
 * @param upperRestMean mean wage of the other two thirds, dollars a year (level 4)
 */
public record LocalWage(
    String occupation, String area, double lowerThirdMean, double upperRestMean) {}
