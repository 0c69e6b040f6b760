package io.payband.cli;

import io.payband.compare.OccupationFinder;
import io.payband.compare.TitleAnswer;
import io.payband.job.CareerLevel;
import io.payband.job.Role;
import io.payband.job.TitleFocus;
import io.payband.job.TitleLevel;
import io.payband.job.title.OccupationGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  static List<String> row(Market market, String title) {
    if (title.isBlank()) {
      return refused(title, "the title is empty");
    }
    return switch (market.title(title)) {
      case TitleAnswer.OfRole(Role role, _) -> {
        // The role's own occupation is right more often than the model's.
        List<String> occupations = new ArrayList<>(List.of(role.occupation()));
        codes(market.guesses(title))
            .filter(c -> !c.equals(role.occupation()))
            .forEach(occupations::add);
        yield found(title, role, "1", occupations);
      }
      case TitleAnswer.OfOccupations(List<OccupationGuess> guesses, _) ->
          found(title, null, "", codes(guesses).toList());
      case TitleAnswer.Unknown(List<Role> similar) ->
          refused(
              title,
              (market.knowsTitles()
                      ? "no role or occupation found: nothing was understood"
                      : "no role found")
                  + (similar.isEmpty()
                      ? ""
                      : similar.stream()
                          .map(Role::slug)
                          .collect(Collectors.joining(", ", "; closest: ", ""))));
    };
  }

  private static Stream<String> codes(List<OccupationGuess> guesses) {
    return guesses.stream().map(OccupationGuess::code);
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

  private static List<String> found(
      String title, @Nullable Role role, String probability, List<String> occupations) {
    List<String> cells =
        new ArrayList<>(List.of(title, role == null ? "" : role.slug(), probability));
    for (int i = 0; i < OccupationFinder.MOST; i++) {
      cells.add(i < occupations.size() ? occupations.get(i) : "");
    }
    cells.add(TitleLevel.of(title, role).map(CareerLevel::name).orElse(""));
    cells.add(TitleFocus.of(title, role));
    cells.add("");
    return cells;
  }
}
