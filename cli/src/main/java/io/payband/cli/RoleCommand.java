package io.payband.cli;

import io.payband.cli.text.Shell;
import io.payband.job.Role;
import io.payband.job.RoleMatch;
import io.payband.web.json.ComparisonJson;
import io.payband.web.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    switch (market.roles().find(name)) {
      case RoleMatch.ExactRole(Role role, String alias) ->
          print(market, role, "exact", "by its name " + alias);
      case RoleMatch.PatternRole(Role role, var rule) ->
          print(market, role, "pattern", "by a word in the title");
      case RoleMatch.NoRole(List<Role> suggestions) ->
          throw new AskedWrongly(
              "no role found for " + RoleTitles.quoted(name) + "." + closest(suggestions));
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

  private void print(Market market, Role role, String match, String why) {
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
            .text("match", match)
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
}
