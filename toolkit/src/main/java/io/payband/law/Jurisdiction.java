package io.payband.law;

/**
 * A place that makes rules.
 *
 * @param code {@code US}, {@code US-WA}, {@code US-OH-CLE}, {@code CA-ON}, {@code DE}, {@code EU}
 * @param name as a reader sees it
 */
public record Jurisdiction(String code, String name) {}
