package io.payband.guide;

import java.util.Optional;

/** The role guides at hand. Safe for use by several threads. */
public interface RoleGuides {

  /** No guide of any role. */
  RoleGuides NONE = role -> Optional.empty();

  /** The guide of a role by its slug; empty where none is written. */
  Optional<RoleGuide> find(String role);
}
