package io.payband.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of one source speak of a role.
 *
 * @param slug the role
 * @param when what the row must show
 * @param where what it must show besides; null when nothing
 */
public record SourceRule(String slug, FieldTest when, @Nullable FieldTest where) {

  /** Checks that the role is named. */
  public SourceRule {
    Objects.requireNonNull(when);
    if (slug.isBlank()) {
      throw new IllegalArgumentException("a source rule names no role");
    }
  }
}
