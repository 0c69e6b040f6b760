package io.payband.cli;

import io.payband.cli.text.ComparisonText;
import io.payband.cli.text.FullText;
import io.payband.cli.text.Shell;
import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.full.FullComparison;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.web.document.ComparisonCsv;
import io.payband.web.json.ComparisonJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband compare A B}: what two roles pay, side by side. */
@Command(
    name = "compare",
    header = {
      "What two roles pay, side by side.",
      "",
      "  payband compare backend-engineer data-scientist --place \"Austin, TX\"",
      ""
    })
final class CompareCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "A role or occupation: slug, name, title as people write it, or code.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other one.")
  private String second = "";

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "One career level: L3 (early), L4, L5 (senior), L6, L7.")
  private String level = "";

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "City with state, or metro. Without: the United States.")
  private String place = "";

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "total or base. Without: total where both sides have it.")
  private String measure = "";

  @Option(
      names = "--lane",
      paramLabel = "LANE",
      description =
          "Which evidence: market (without: all sources, brought to the official level), reported"
              + " (pay reports as they are) or official (wage statistics).")
  private String lane = "";

  @Option(
      names = "--full",
      description =
          "Everything that is known of the two: what drives pay, the work itself and where it"
              + " leads, how to negotiate, questions and answers, what to compare next.")
  private boolean full;

  @Option(names = "--json", description = "Prints JSON (docs/json.md).")
  private boolean json;

  @Option(names = "--csv", description = "Prints a table for spreadsheets.")
  private boolean csv;

  @Mixin private final SnapshotOption snapshot = new SnapshotOption();

  CompareCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    if (json && csv) {
      throw new AskedWrongly("--json and --csv exclude each other.");
    }
    if (full && csv) {
      throw new AskedWrongly("--full has no table: it goes with --json, or alone.");
    }
    Market market = snapshot.open(around);
    level = Inputs.level(level);
    Ask ask = new Ask(level, place, measure, lane);
    switch (market.compare(first, second, ask)) {
      case Answer.Found<Comparison>(Comparison comparison) when full ->
          print(market.full(comparison, ask), market.manifest());
      case Answer.Found<Comparison>(Comparison comparison) -> print(comparison, market.manifest());
      case Answer<Comparison> none -> throw Failures.unanswered(none);
    }
    return Exit.DONE;
  }

  private void print(FullComparison all, Manifest manifest) {
    Terminal terminal = around.terminal();
    if (json) {
      ComparisonJson.write(all, manifest, terminal.out());
    } else {
      print(all.comparison(), manifest, FullText.lines(all, terminal.glyphs()));
    }
  }

  private void print(Comparison comparison, Manifest manifest) throws IOException {
    Terminal terminal = around.terminal();
    if (json) {
      ComparisonJson.write(comparison, manifest, terminal.out());
    } else if (csv) {
      terminal
          .out()
          .write(ComparisonCsv.text(comparison, manifest).getBytes(StandardCharsets.UTF_8));
    } else {
      print(comparison, manifest, List.of());
    }
  }

  private void print(Comparison comparison, Manifest manifest, List<String> more) {
    Terminal terminal = around.terminal();
    List<String> lines = ComparisonText.lines(comparison, manifest, terminal.glyphs());
    terminal.heading(lines.getFirst());
    terminal.lines(lines.subList(1, lines.size()));
    terminal.lines(more);
    terminal.line("");
    terminal.line("Next:");
    next(comparison).forEach(command -> terminal.line("  " + command));
  }

  /** Two commands that follow from this answer. */
  private List<String> next(Comparison comparison) {
    boolean split =
        comparison.question().level() == null
            && !comparison.first().levels().isEmpty()
            && !comparison.second().levels().isEmpty();
    List<String> closer = compare(comparison, split || !level.isEmpty() ? place : "");
    option(closer, "--level", split ? "L5" : "");
    if (!split && level.isEmpty() && place.isEmpty()) {
      closer.add("--json");
    }
    Comparison.Side side = comparison.first();
    List<String> then;
    if (side.isRole() && side.typical() instanceof Estimate.Estimated found) {
      then = rank(comparison, found);
    } else {
      then = compare(comparison, place);
      then.add("--csv");
    }
    file(closer);
    file(then);
    return List.of(
        around.program() + " " + Shell.command(closer),
        around.program() + " " + Shell.command(then));
  }

  private List<String> compare(Comparison comparison, String place) {
    List<String> words =
        new ArrayList<>(List.of("compare", comparison.first().slug(), comparison.second().slug()));
    option(words, "--place", place);
    option(words, "--measure", measure);
    option(words, "--lane", lane);
    return words;
  }

  private List<String> rank(Comparison comparison, Estimate.Estimated found) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "rank",
                "--title",
                comparison.first().slug(),
                "--pay",
                Long.toString(Math.round(found.band().p50() / 1000) * 1000)));
    CareerLevel asked = comparison.question().level();
    option(words, "--level", asked == null ? "" : asked.name());
    option(words, "--location", place);
    boolean official = comparison.question().lane() == Lane.OFFICIAL;
    option(words, "--measure", official ? "base" : measure);
    option(words, "--lane", official ? Lane.OFFICIAL.key() : "");
    return words;
  }

  private void file(List<String> words) {
    Path file = snapshot.file();
    option(words, "--snapshot", file == null ? "" : file.toString());
  }

  private static void option(List<String> words, String name, String value) {
    if (!value.isEmpty()) {
      words.add(name);
      words.add(value);
    }
  }
}
