package io.payband.cli;

import io.payband.cli.text.Shell;
import io.payband.compare.TitleAnswer;
import io.payband.job.Role;
import io.payband.job.RoleMatch;
import io.payband.job.title.OccupationGuess;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband role NAME}: the role and occupation of a title. */
@Command(
    name = "role",
    header = {"The role and occupation of a title.", "", "  payband role \"Sr. ML Engineer\"", ""})
final class RoleCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "NAME", description = "A title as people write it.")
  private String name = "";

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  RoleCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Market market = snapshot.open(around);
    switch (market.title(name)) {
      case TitleAnswer.OfRole(Role role, String why) -> print(market, role, why);
      case TitleAnswer.OfOccupations occupations -> print(market, occupations);
      case TitleAnswer.Unknown(List<Role> similar) ->
          throw new AskedWrongly(
              (market.knowsTitles() ? "nothing was understood of " : "no role found for ")
                  + RoleTitles.quoted(name)
                  + "."
                  + closest(similar));
    }
    return Exit.DONE;
  }

  private List<String> rank(Role role) {
    List<String> words = new ArrayList<>(List.of("rank", "--title", role.slug(), "--pay", "150k"));
    Path file = snapshot.file();
    if (file != null) {
      words.addAll(List.of("--snapshot", file.toString()));
    }
    return words;
  }

  static String closest(List<Role> suggestions) {
    return suggestions.isEmpty()
        ? ""
        : suggestions.stream()
            .map(role -> role.name() + " (" + role.slug() + ")")
            .collect(Collectors.joining(", ", " Closest: ", "."));
  }

  private void print(Market market, Role role, String why) {
    Terminal terminal = around.terminal();
    String occupation = market.occupationName(role.occupation());
    if (json) {
      try (Json out = new Json(terminal.out())) {
        out.object();
        ComparisonJson.snapshot(out, market.manifest());
        out.text("title", name)
            .object("role")
            .text("slug", role.slug())
            .text("name", role.name())
            .text("family", role.family())
            .text("definition", role.definition(), "not written")
            .texts("aliases", role.aliases())
            .end()
            .text(
                "match",
                market.roles().find(name) instanceof RoleMatch.ExactRole ? "exact" : "pattern")
            .whole("probability", 1)
            .object("occupation")
            .text("code", role.occupation())
            .text("name", occupation, "not in this snapshot")
            .end()
            .end();
      }
      return;
    }
    terminal.heading(role.name() + " (" + role.slug() + ")");
    terminal.paragraph("Found " + why + ".");
    terminal.paragraph("Occupation " + (role.occupation() + " " + occupation).strip() + ".");
    if (!role.definition().isEmpty()) {
      terminal.paragraph(Failures.ended(role.definition()));
    }
    terminal.paragraph("Also called " + String.join(", ", role.aliases()) + ".");
    terminal.line("");
    terminal.line("Next:");
    terminal.line("  " + around.program() + " " + Shell.command(rank(role)));
  }

  private void print(Market market, TitleAnswer.OfOccupations answer) {
    if (json) {
      json(market, answer);
      return;
    }
    Terminal terminal = around.terminal();
    terminal.heading("No role is called " + RoleTitles.quoted(name));
    if (!answer.similar().isEmpty()) {
      terminal.paragraph(
          "Did you mean "
              + answer.similar().stream()
                  .map(role -> role.name() + " (" + role.slug() + ")")
                  .collect(Collectors.joining(", "))
              + "?");
    }
    terminal.paragraph(
        answer.isLikely()
            ? "By similar titles the occupation is probably the first of these:"
            : "By similar titles the occupation may be one of these; no single one is likely:");
    for (OccupationGuess guess : answer.guesses()) {
      terminal.line(
          String.format(
                  Locale.ROOT,
                  "  %4s  %s  %s",
                  percent(guess.confidence()),
                  guess.code(),
                  market.occupationName(guess.code()))
              .stripTrailing());
    }
  }

  /** Never certain: a listed title may have uses that are not listed. */
  private static String percent(double share) {
    long percent = Math.round(100 * share);
    return percent > 99 ? ">99%" : percent < 1 ? "<1%" : percent + "%";
  }

  private void json(Market market, TitleAnswer.OfOccupations answer) {
    try (Json out = new Json(around.terminal().out())) {
      out.object();
      ComparisonJson.snapshot(out, market.manifest());
      out.text("title", name).absent("role", "no role is called so").text("match", "occupations");
      out.flag("likely", answer.isLikely()).array("occupations");
      for (OccupationGuess guess : answer.guesses()) {
        out.object()
            .text("code", guess.code())
            .text("name", market.occupationName(guess.code()), "not in this snapshot")
            .number("confidence", guess.confidence(), 3)
            .end();
      }
      out.endArray().array("suggestions");
      for (Role role : answer.similar()) {
        out.object().text("slug", role.slug()).text("name", role.name()).end();
      }
      out.endArray().end();
    }
  }
}
