package io.payband.job;

import java.util.Optional;

/** The role of a report from Levels.fyi, whose fifteen titles are made finer by a free-text tag. */
public final class LevelsRoleRules {

  private final SourceRules rules;

  /**
   * Wraps the rules.
   *
   * @throws IllegalArgumentException if they look at other fields than {@code title} and {@code
   *     tag}
   */
  public LevelsRoleRules(SourceRules rules) {
    for (String field : rules.fields()) {
      if (!field.equals("title") && !field.equals("tag")) {
        throw new IllegalArgumentException("a Levels report has no field " + field);
      }
    }
    this.rules = rules;
  }

  /**
   * The role of a report.
   *
   * @param title its title, one of fifteen
   * @param tag its tag, empty or {@code NA} when not given
   * @return empty for a title that is none of the fifteen
   */
  public Optional<Role> roleOf(String title, String tag) {
    return rules.find(field ->
        switch (field) {
          case "title" -> title;
          case "tag" -> tag;
          default -> "";
        });
  }
}
