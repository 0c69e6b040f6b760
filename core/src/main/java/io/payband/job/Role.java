package io.payband.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What someone does: a job family and, where it matters, a focus.
 *
 * @param slug stable name in addresses and files, such as {@code backend-engineer}
 * @param name name for people, such as {@code Backend Engineer}
 * @param occupation code of the occupation whose official statistics cover the role, six digits of
 *     the Standard Occupational Classification of 2018, such as {@code 15-1252}
 * @param family group of related roles, such as {@code Data and AI}
 * @param aliases other titles of exactly this role as people write them, at least one, the most
 *     usual first
 * @param definition one sentence that says what belongs to the role and what does not; empty when
 *     there is none
 */
public record Role(
    String slug,
    String name,
    String occupation,
    String family,
    List<String> aliases,
    String definition) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern OCCUPATION = Pattern.compile("[0-9]{2}-[0-9]{4}");

  /** Checks the form of slug and occupation, drops repeated aliases, copies the list. */
  public Role {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    if (name.isBlank() || family.isBlank()) {
      throw new IllegalArgumentException("name or family missing: " + slug);
    }
    if (!OCCUPATION.matcher(occupation).matches()) {
      throw new IllegalArgumentException("not an occupation code: " + occupation + " of " + slug);
    }
    aliases = List.copyOf(new LinkedHashSet<>(aliases));
    if (aliases.isEmpty() || aliases.contains("")) {
      throw new IllegalArgumentException("an alias is missing: " + slug);
    }
    Objects.requireNonNull(definition);
  }
}
