package io.payband.cli;

import io.payband.cli.table.Cells;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payband roles}: role and occupation of every title in a table. */
@Command(
    name = "roles",
    header = {
      "The role and occupation of every title in a table.",
      "",
      "  payband roles --in titles.csv --out roles.csv",
      ""
    },
    footer = {
      "",
      "In: a CSV with the column title, and optionally company and description.",
      "Out: the same rows in the same order. A role comes with its own occupation first;",
      "without a role there are up to five occupations, the likeliest first; a title",
      "with neither says so in error. level is what the title's own words claim on the",
      "scale L3 to L7 (junior L3, senior L5; with a technical role also staff L6,",
      "principal L7, Engineer I to III L3 to L5; managers none), focus the speciality",
      "behind a comma or dash or in brackets (“Software Engineer, Payments”: payments)."
    })
final class RolesCommand implements Callable<Integer> {

  private static final List<String> KNOWN = List.of("title", "company", "description");

  private final Surroundings around;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The titles; - is stdin.")
  private String in = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The answers; - is stdout, the default.")
  private String out = "-";

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  RolesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    Market market = snapshot.open(around);
    if (!market.knowsTitles()) {
      around
          .terminal()
          .remark(
              "this snapshot has no model of titles: occupations are told only where a role is"
                  + " recognised");
    }
    return new TableJob(around, in, out)
        .run(
            KNOWN,
            RoleTitles.COLUMNS,
            row -> {
              String title = row.text("title");
              String problem = row.problem();
              List<String> cells =
                  new ArrayList<>(
                      problem == null
                          ? RoleTitles.row(market, title)
                          : RoleTitles.refused(title, problem));
              cells.set(0, Cells.echoed(title));
              return cells;
            });
  }
}
