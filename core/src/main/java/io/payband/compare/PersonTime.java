package io.payband.compare;

/**
 * The time asked for.
 *
 * @param quarter a quarter of the reports
 * @param beyond how far beyond them, as a share of the way to the snapshot's date
 * @param words the time for readers
 */
record PersonTime(int quarter, double beyond, String words) {}
