package io.payband.market;

import java.time.YearMonth;

/**
 * What one source by itself says about one role: the plain quartiles of its records.
 *
 * @param source id of the source
 * @param slug the role
 * @param posted whether employers state it; then these are not pay reports
 * @param measure what its pay holds
 * @param records records behind it, at least the minimum cohort
 * @param band p10 to p90, dollars a year of its own time
 * @param from first month of the records
 * @param to last month of the records
 * @param agedBy growth to the snapshot's date, such as 1.04; the records' own mean growth
 */
public record SourceMedian(
    String source,
    String slug,
    boolean posted,
    Measure measure,
    int records,
    Band band,
    YearMonth from,
    YearMonth to,
    double agedBy) {}
