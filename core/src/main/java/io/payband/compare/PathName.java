package io.payband.compare;

/**
 * A role or an occupation by the name that paths and commands use.
 *
 * @param slug the role's slug, or the occupation's code
 * @param name what readers call it
 * @param isRole whether it is a role of the catalogue
 * @param occupation code of its occupation
 */
public record PathName(String slug, String name, boolean isRole, String occupation) {}
