package io.payband.web.scope;

/**
 * A side of the section.
 *
 * @param name its name beside the other one
 * @param said one person of it, within a sentence
 * @param occupation name of its occupation
 */
public record ScopeSubject(String name, String said, String occupation) {}
