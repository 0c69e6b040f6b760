package io.payband.search;

/**
 * A role or occupation that may be meant.
 *
 * @param key slug of the role, or code of the occupation
 * @param name for readers
 * @param isRole whether it is a role of the catalogue
 * @param matched the other name by which it was found; empty when it was its own
 */
public record Hit(String key, String name, boolean isRole, String matched) {}
