package io.payband.cli;

import io.payband.cli.text.DifferenceText;
import io.payband.compare.SnapshotComparer;
import io.payband.compare.SnapshotDifference;
import io.payband.market.MarketSnapshot;
import io.payband.store.SnapshotVerify;
import io.payband.web.crawl.Release;
import io.payband.web.json.Json;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband snapshot diff}: which figures differ between two snapshots, and by how much. */
@Command(
    name = "diff",
    header = {
      "Which figures differ between two snapshots, the largest change first.",
      "",
      "  payband snapshot diff old.payband new.payband --limit 50",
      "  payband snapshot diff old.payband new.payband --feed --released 2026-12-01",
      ""
    },
    footer = {
      "",
      "Figures are alike when they are the same to the dollar and rest on the same",
      "count. A word alone, bundled, is the snapshot that comes with the program.",
      "",
      "What --feed prints is an element of releases in the program's changes.json,",
      "from which the server makes /feed.xml."
    })
final class SnapshotDiffCommand implements Callable<Integer> {

  private static final String BUNDLED = "bundled";

  private final Surroundings around;

  @Parameters(index = "0", paramLabel = "FIRST", description = "A snapshot, usually the older.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "SECOND", description = "The other one.")
  private Path second = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Figures listed at most: 20; 0 is all of them.")
  private String limit = "20";

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Option(
      names = "--feed",
      description = {
        "Prints as JSON which medians moved, for the feed of changes;",
        "with --released."
      })
  private boolean feed;

  @Option(
      names = "--released",
      paramLabel = "DAY",
      description = "The day of the second's release, such as 2026-12-01.")
  private String released = "";

  SnapshotDiffCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    int most = Inputs.count("--limit", limit);
    LocalDate day = Inputs.date("--released", released);
    if (feed && (json || day == null)) {
      throw new AskedWrongly(
          json
              ? "one of --json and --feed was expected, not both."
              : "--released was expected with --feed: the day of release, such as 2026-12-01.");
    }
    MarketSnapshot before = read(first);
    MarketSnapshot after = read(second);
    SnapshotDifference difference = SnapshotComparer.compare(before, after);
    if (feed && day != null) {
      if (before.manifest().hash().equals(after.manifest().hash())) {
        throw new AskedWrongly(
            "two snapshots were expected; " + first + " and " + second + " are one and the same.");
      }
      feed(Release.of(difference, before.manifest(), after.manifest(), day));
      return Exit.DONE;
    }
    DifferenceText text =
        new DifferenceText(difference, parts(), most == 0 ? Integer.MAX_VALUE : most);
    if (json) {
      try (Json out = new Json(around.terminal().out())) {
        text.json(out, before.manifest(), after.manifest());
      }
    } else {
      around
          .terminal()
          .lines(
              text.lines(
                  new DifferenceText.Named(first.toString(), before.manifest()),
                  new DifferenceText.Named(second.toString(), after.manifest()),
                  around.terminal().glyphs()));
    }
    return Exit.DONE;
  }

  private void feed(Release release) {
    try (Json out = new Json(around.terminal().out())) {
      release.write(out);
    }
  }

  private MarketSnapshot read(Path file) {
    return around.snapshots().read(named(file));
  }

  /** Names of the parts whose bytes differ, or that one of the two lacks. */
  private List<String> parts() {
    Map<String, String> before = hashes(first);
    Map<String, String> after = hashes(second);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .toList();
  }

  private Map<String, String> hashes(Path file) {
    return around.snapshots().contents(named(file)).parts().stream()
        .collect(
            Collectors.toMap(SnapshotVerify.PartReport::file, SnapshotVerify.PartReport::sha256));
  }

  private static @Nullable Path named(Path file) {
    return file.equals(Path.of(BUNDLED)) ? null : file;
  }
}
