package io.payband.sources.macro;

import io.payband.money.MonthlyIndex;

/**
 * The indexes of one reading.
 *
 * @param hourlyEarnings average hourly earnings of all private employees, dollars, seasonally
 *     adjusted; final months only
 * @param employmentCostWages Employment Cost Index, wages and salaries, at the last month of each
 *     quarter
 * @param employmentCostTotal the same with benefits
 * @param consumerPrices consumer prices, all items, not seasonally adjusted
 */
public record MacroIndexes(
    MonthlyIndex hourlyEarnings,
    MonthlyIndex employmentCostWages,
    MonthlyIndex employmentCostTotal,
    MonthlyIndex consumerPrices) {

  /** The wages index, continued at both ends by the growth of the one with benefits. */
  public MonthlyIndex employmentCost() {
    return employmentCostWages.extendedBy(employmentCostTotal);
  }
}
