package io.payband.market;

import io.payband.estimate.PayModel;

/**
 * The fitted models behind answers about one person.
 *
 * @param personTotal company and level known, total compensation
 * @param personBase likewise, base salary
 * @param pageTotal role, level and place known, total compensation
 * @param pageBase likewise, base salary
 * @param classes how likely each career level is by title and years
 */
public record PayModels(
    PayModel personTotal,
    PayModel personBase,
    PayModel pageTotal,
    PayModel pageBase,
    ClassByYears classes) {}
