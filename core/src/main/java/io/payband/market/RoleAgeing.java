package io.payband.market;

/**
 * How a role's reported figures are moved from their last quarter to the snapshot's date.
 *
 * @param slug the role
 * @param logGrowth logarithm of the growth
 * @param error standard error of that logarithm
 * @param index by which series, in words
 */
public record RoleAgeing(String slug, double logGrowth, double error, String index) {}
