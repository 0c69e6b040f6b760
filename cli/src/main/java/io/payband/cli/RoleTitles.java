package io.payband.cli;

import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.RoleMatch;
import java.util.List;
import java.util.stream.Collectors;

/** The row that answers one title of a table. */
final class RoleTitles {

  /** The columns of the answer, in order. */
  static final List<String> COLUMNS =
      List.of(
          "title",
          "role",
          "role_probability",
          "occupation",
          "occupation_2",
          "occupation_3",
          "occupation_4",
          "occupation_5",
          "level",
          "focus",
          "error");

  private static final int LONGEST_QUOTE = 60;

  private RoleTitles() {}

  /** The cells for one title. */
  static List<String> row(RoleCatalogue roles, String title) {
    if (title.isBlank()) {
      return refused(title, "the title is empty");
    }
    return switch (roles.find(title)) {
      case RoleMatch.ExactRole(Role role, String alias) -> found(title, role);
      case RoleMatch.PatternRole(Role role, var rule) -> found(title, role);
      case RoleMatch.NoRole(List<Role> suggestions) ->
          refused(
              title,
              "no role found"
                  + (suggestions.isEmpty()
                      ? ""
                      : suggestions.stream()
                          .map(Role::slug)
                          .collect(Collectors.joining(", ", "; closest: ", ""))));
    };
  }

  /** The cells for a title that has no answer. */
  static List<String> refused(String title, String error) {
    return List.of(title, "", "", "", "", "", "", "", "", "", error);
  }

  /** What somebody wrote, in quotes and cut to a length that can be read. */
  static String quoted(String written) {
    return "“"
        + (written.length() > LONGEST_QUOTE ? written.substring(0, LONGEST_QUOTE) + "…" : written)
        + "”";
  }

  private static List<String> found(String title, Role role) {
    return List.of(title, role.slug(), "1", role.occupation(), "", "", "", "", "", "", "");
  }
}
