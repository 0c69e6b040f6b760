package io.payband.job;

/**
 * A detailed occupation of the official classification.
 *
 * @param code such as {@code 15-1252}
 * @param title the official name, such as {@code Software Developers}
 */
public record Occupation(String code, String title) {}
