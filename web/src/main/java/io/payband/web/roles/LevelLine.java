package io.payband.web.roles;

import io.payband.job.CareerLevel;
import io.payband.web.figure.Figure;

/**
 * One career level of one role.
 *
 * @param level which
 * @param figure its figure
 * @param moved whether it was moved so that levels rise
 * @param step how much more than the level below; empty for the first
 */
public record LevelLine(CareerLevel level, Figure figure, boolean moved, String step) {}
