package io.payband.estimate;

/**
 * How a local distribution differs from the national one of its occupation: the logarithm of each
 * local wage is m + shift + stretch × (the national logarithm − m), m being the national median's.
 *
 * @param shift logarithm of local median ÷ national median
 * @param stretch width of the local distribution relative to the national one, in logarithms
 * @param byMean whether no stretch reproduces both published means, so that the local distribution
 *     is the national one moved to the local mean
 */
public record LocalBandFit(float shift, float stretch, boolean byMean) {}
