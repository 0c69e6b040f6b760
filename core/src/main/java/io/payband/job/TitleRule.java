package io.payband.job;

import org.jspecify.annotations.Nullable;

/**
 * A sign in a title that it means a role.
 *
 * <p>Expressions are those of {@code java.util.regex}, looked for anywhere in the title's normal
 * form ({@link TitleText#normalise}). They are compiled when a catalogue first needs them, so a
 * wrong one is found then.
 *
 * @param slug the role, or {@link #NO_ROLE}: what bears this sign is work that no role covers,
 *     whatever later rules say
 * @param find what has to occur
 * @param not what must not occur; null when nothing is ruled out
 */
public record TitleRule(String slug, String find, @Nullable String not) {

  /** In place of a role's slug. */
  public static final String NO_ROLE = "none";

  /** Checks that the rule can say yes and no. */
  public TitleRule {
    if (slug.isBlank() || find.isBlank() || (not != null && not.isBlank())) {
      throw new IllegalArgumentException("empty title rule of role " + slug);
    }
  }
}
