package io.payband.market;

/**
 * One source as the manifest names it.
 *
 * @param id such as {@code levels}
 * @param name the publisher's name of the data
 * @param kind {@code self-reported}, {@code official}, {@code posted} or {@code reference}
 * @param publisher who collected it
 * @param period what time it covers, in words
 * @param licence as stated by the publisher
 * @param attribution sentence to carry
 * @param read records read
 * @param used records used
 * @param refused records refused
 * @param repeats records that repeat another
 * @param sha256 hash over its records in canonical order
 */
public record SourceEntry(
    String id,
    String name,
    String kind,
    String publisher,
    String period,
    String licence,
    String attribution,
    long read,
    long used,
    long refused,
    long repeats,
    String sha256) {}
