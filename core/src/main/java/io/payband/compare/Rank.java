package io.payband.compare;

/**
 * Where one pay stands in a band.
 *
 * @param percentileRank share of people of the band that are paid less, in per cent
 * @param compaRatio the pay ÷ the median
 */
public record Rank(double percentileRank, double compaRatio) {}
