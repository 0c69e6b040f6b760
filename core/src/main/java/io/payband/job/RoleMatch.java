package io.payband.job;

import java.util.List;

/** What role a title was found to mean: certain, or nothing. */
public sealed interface RoleMatch {

  /**
   * The title is a known name of a role, levels and brackets aside.
   *
   * @param role the role
   * @param alias the name that it is, as the catalogue writes it
   */
  record ExactRole(Role role, String alias) implements RoleMatch {}

  /**
   * The title bears a sign of a role.
   *
   * @param role the role
   * @param rule the sign
   */
  record PatternRole(Role role, TitleRule rule) implements RoleMatch {}

  /**
   * No role of the catalogue can be asserted.
   *
   * @param suggestions roles with a similarly spelled name, the most similar first, at most three:
   *     a "did you mean", never an answer (they are wrong in a third of the cases even when very
   *     similar)
   */
  record NoRole(List<Role> suggestions) implements RoleMatch {

    /** Copies the list. */
    public NoRole {
      suggestions = List.copyOf(suggestions);
    }
  }
}
