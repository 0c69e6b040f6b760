package io.payband.cli;

import io.payband.cli.setup.RawFiles;
import io.payband.cli.text.BuildReport;
import io.payband.cli.text.Closest;
import io.payband.cli.text.Figures;
import io.payband.cli.text.Shell;
import io.payband.cli.text.SourceLine;
import io.payband.cli.text.SourceSheet;
import io.payband.market.BuildSettings;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.build.SnapshotBuild;
import io.payband.sources.macro.MacroIndexes;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceDescriptions;
import io.payband.sources.raw.SourceReader;
import io.payband.store.SnapshotFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payband build}: a snapshot from the publishers' files. */
@Command(
    name = "build",
    header = {
      "A market snapshot from the publishers' own files.",
      "",
      "  payband build --data ~/payband-data --out market.pbs",
      "  payband build --describe oews",
      ""
    })
final class BuildCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the files. Without: the variable PAYBAND_DATA.")
  private String data = "";

  @Option(names = "--out", paramLabel = "FILE", description = "The snapshot; - is stdout.")
  private String out = "";

  @Option(
      names = "--date",
      paramLabel = "MONTH",
      description = "Month that the figures speak of, such as 2026-06. Without: the latest known.")
  private String date = "";

  @Option(
      names = "--sources",
      paramLabel = "ID,ID",
      split = ",",
      description = "Which sources. Without: all whose files are there.")
  private List<String> sources = List.of();

  @Option(
      names = "--minimum-cohort",
      paramLabel = "N",
      description = "Groups with fewer reports have no figure of their own: ${DEFAULT-VALUE}.")
  private int minimumCohort = BuildSettings.PUBLISHED_MINIMUM;

  @Option(
      names = "--private",
      description = "For yourself: tells every count, and is marked so that nobody publishes it.")
  private boolean unpublished;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Parts fitted side by side; the result does not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--describe",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "SOURCE",
      description = "Says where each source comes from, and which files and columns it needs.")
  private @Nullable String describe;

  @Option(
      names = "--titles",
      description =
          "Learns the model of titles again and puts it and today's rules of titles into FILE: into"
              + " the snapshot there, or into a copy of the one that comes with the program.")
  private boolean titles;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  BuildCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    if (describe != null) {
      describe(describe);
      return Exit.DONE;
    }
    Path folder = folder();
    boolean toStandardOut = out.equals("-");
    checkOut(toStandardOut);
    if (threads < 1) {
      throw new AskedWrongly("--threads: expected at least 1, found " + threads + ".");
    }
    if (!date.isEmpty()) {
      Inputs.month("--date", date);
    }
    RawData raw = read(folder, titles ? Set.of("onet") : ids(folder));
    MarketSnapshot snapshot = titles ? learnt(raw, toStandardOut) : compute(raw, toStandardOut);
    Path file = toStandardOut ? Files.createTempFile("payband", ".snapshot") : Path.of(out);
    Manifest manifest;
    try {
      SnapshotFiles.write(snapshot, file);
      manifest = SnapshotFiles.read(file).manifest();
      if (toStandardOut) {
        Files.copy(file, around.terminal().out());
      }
    } finally {
      if (toStandardOut) {
        Files.delete(file);
      }
    }
    report(raw, manifest, toStandardOut);
    return Exit.DONE;
  }

  private void describe(String source) {
    List<SourceDescription> described =
        source.isEmpty() ? SourceDescriptions.all() : List.of(known(source));
    Terminal terminal = around.terminal();
    for (SourceDescription one : described) {
      terminal.lines(SourceSheet.lines(one, terminal.glyphs()));
    }
  }

  private Path folder() {
    String named = data.isEmpty() ? around.environment().getOrDefault("PAYBAND_DATA", "") : data;
    if (named.isEmpty()) {
      throw new AskedWrongly("name the folder of the publishers' files: --data DIR.");
    }
    if (!Files.isDirectory(Path.of(named))) {
      throw new AskedWrongly("there is no folder " + named + ".");
    }
    return Path.of(named);
  }

  private void checkOut(boolean toStandardOut) {
    if (out.isEmpty()) {
      throw new AskedWrongly("name the snapshot to write: --out FILE.");
    }
    Path parent = Path.of(out).toAbsolutePath().getParent();
    if (!toStandardOut && (parent == null || !Files.isDirectory(parent))) {
      throw new AskedWrongly("there is no folder " + parent + ".");
    }
    if (Files.isDirectory(Path.of(out))) {
      throw new AskedWrongly(out + " is a folder; name a file.");
    }
  }

  private Set<String> ids(Path folder) {
    Set<String> ids = new LinkedHashSet<>();
    for (String source : sources) {
      if (!source.isBlank()) {
        ids.add(known(source.strip()).id());
      }
    }
    if (!ids.isEmpty()) {
      return ids;
    }
    for (SourceDescription source : SourceDescriptions.all()) {
      List<String> absent = RawFiles.absent(folder, source);
      if (RawFiles.isEnough(source, absent)) {
        ids.add(source.id());
      } else {
        around
            .terminal()
            .remark(source.id() + " is left out, not there: " + String.join(", ", absent));
      }
    }
    if (ids.isEmpty()) {
      throw new AskedWrongly(
          folder + " has none of the expected files; payband build --describe names them.");
    }
    return ids;
  }

  private static SourceDescription known(String id) {
    List<String> all = SourceDescriptions.all().stream().map(SourceDescription::id).toList();
    return SourceDescriptions.find(id)
        .orElseThrow(() ->
            new AskedWrongly(
                "no source is called "
                    + RoleTitles.quoted(id)
                    + "."
                    + Closest.to(id, all).map(c -> " Did you mean " + c + "?").orElse("")
                    + " There are "
                    + String.join(", ", all)
                    + "."));
  }

  private RawData read(Path folder, Set<String> ids) {
    try (BuildProgressLines progress = new BuildProgressLines(around.terminal())) {
      return SourceReader.readAll(folder, ids, progress);
    } catch (SourceProblem problem) {
      throw new AskedWrongly(Failures.ended(String.valueOf(problem.getMessage())));
    }
  }

  private MarketSnapshot learnt(RawData raw, boolean toStandardOut) {
    try (BuildProgressLines progress = new BuildProgressLines(around.terminal())) {
      return new TitlesPart(around.terminal(), threads, progress)
          .learnt(raw, toStandardOut || !Files.exists(Path.of(out)) ? null : Path.of(out));
    }
  }

  private MarketSnapshot compute(RawData raw, boolean toStandardOut) {
    MarketSnapshot snapshot = compute(raw);
    try (BuildProgressLines progress = new BuildProgressLines(around.terminal())) {
      return new TitlesPart(around.terminal(), threads, progress)
          .added(snapshot, raw, toStandardOut ? null : Path.of(out));
    }
  }

  private MarketSnapshot compute(RawData raw) {
    YearMonth month = date.isEmpty() ? latest(raw) : Inputs.month("--date", date);
    try (BuildProgressLines progress = new BuildProgressLines(around.terminal())) {
      BuildSettings settings =
          new BuildSettings(month, minimumCohort, !unpublished, threads, Version.code());
      return SnapshotBuild.run(raw, settings, progress);
    } catch (IllegalArgumentException e) {
      throw new AskedWrongly(Failures.ended(String.valueOf(e.getMessage())));
    }
  }

  /** The last month to which figures can be aged; without indexes, that of the last observation. */
  private static YearMonth latest(RawData raw) {
    MacroIndexes indexes = raw.indexes();
    if (indexes != null) {
      return indexes.hourlyEarnings().last();
    }
    return Stream.of(
            raw.reports().stream().map(PayReport::date).map(YearMonth::from),
            raw.roleReports().stream().map(RoleReport::date).map(YearMonth::from),
            raw.nationalWages().stream().map(OfficialWage::year).map(year -> YearMonth.of(year, 5)))
        .flatMap(months -> months)
        .max(YearMonth::compareTo)
        .orElseThrow(
            () -> new AskedWrongly("these sources have no date of their own: name one, --date."));
  }

  private void report(RawData raw, Manifest manifest, boolean toStandardOut) {
    Terminal terminal = around.terminal();
    if (json) {
      BuildReport.json(raw.readings(), manifest, toStandardOut ? terminal.err() : terminal.out());
      return;
    }
    List<String> lines = BuildReport.lines(raw.readings(), terminal.glyphs());
    if (toStandardOut) {
      lines.forEach(terminal::remark);
      return;
    }
    terminal.heading(
        out
            + ": "
            + (manifest.published() ? "snapshot" : "private snapshot, not for publication")
            + " of "
            + Figures.month(manifest.date())
            + ", "
            + SourceLine.shortHash(manifest));
    terminal.line("");
    terminal.lines(lines);
    terminal.line("");
    terminal.line("Next:");
    terminal.line(
        "  "
            + around.program()
            + " compare backend-engineer data-scientist --snapshot "
            + Shell.word(out));
  }
}
