package io.payband.cli;

import io.payband.cli.text.Figures;
import io.payband.cli.text.Lines;
import io.payband.market.Manifest;
import io.payband.store.SnapshotVerify;
import io.payband.web.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband snapshot verify}: whether snapshots are whole and as their manifests say. */
@Command(
    name = "verify",
    header = {
      "Whether a snapshot is whole, and tells no more than it may.",
      "",
      "  payband snapshot verify new.payband",
      ""
    },
    footer = {
      "",
      "Looks at the hash of each part, at the manifest, at every record that was read,",
      "and, where it is for publication, for counts below five or that tell of one.",
      "Exit code 0 when all is sound, 3 when something is not."
    })
final class SnapshotVerifyCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 20;

  private final Surroundings around;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Snapshots. Without: the one that comes with the program.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  SnapshotVerifyCommand(Surroundings around) {
    this.around = around;
  }

  /** One snapshot that was looked at. */
  private record Verified(String name, SnapshotVerify.Report report) {}

  @Override
  public Integer call() {
    List<Verified> all = new ArrayList<>();
    if (files.isEmpty()) {
      all.add(verified("the bundled snapshot", null));
    }
    files.forEach(file -> all.add(verified(file.toString(), file)));
    if (json) {
      json(all);
    } else {
      all.forEach(this::text);
    }
    return all.stream().allMatch(one -> one.report.isSound()) ? Exit.DONE : Exit.SOME_REFUSED;
  }

  private Verified verified(String name, @Nullable Path file) {
    return new Verified(name, around.snapshots().check(file));
  }

  private void text(Verified one) {
    Terminal terminal = around.terminal();
    SnapshotVerify.Report report = one.report;
    terminal.paragraph(
        one.name
            + report
                .manifest()
                .map(manifest -> ", of " + Figures.month(manifest.date()) + ", " + manifest.hash())
                .orElse(""));
    for (SnapshotVerify.PartReport part : report.parts()) {
      terminal.line(
          "ok      "
              + Lines.left(part.file(), 20)
              + Lines.right(Figures.grouped(part.stored()) + " bytes", 18)
              + "  "
              + part.sha256().substring(0, 16));
    }
    for (String problem : report.problems().stream().limit(MOST_SHOWN).toList()) {
      terminal.lines(Lines.wrap(terminal.glyphs().text(problem), "FAILED  ", "        "));
    }
    if (report.problems().size() > MOST_SHOWN) {
      terminal.line("        and " + (report.problems().size() - MOST_SHOWN) + " more");
    }
    terminal.paragraph(report.isSound() ? sound(report) : "Not sound: do not rely on it.");
  }

  private static String sound(SnapshotVerify.Report report) {
    String counts =
        report.manifest().filter(Manifest::published).isPresent()
            ? "no count below five is told"
            : "it is private, so that small counts are told";
    return "Sound: each part is the one that the manifest names, every record is accounted for, and "
        + counts
        + ".";
  }

  private void json(List<Verified> all) {
    try (Json out = new Json(around.terminal().out())) {
      out.object()
          .flag("sound", all.stream().allMatch(one -> one.report.isSound()))
          .array("snapshots");
      for (Verified one : all) {
        out.object()
            .text("file", one.name)
            .flag("sound", one.report.isSound())
            .text(
                "hash",
                one.report.manifest().map(Manifest::hash).orElse(""),
                "the manifest cannot be read")
            .array("parts");
        for (SnapshotVerify.PartReport part : one.report.parts()) {
          out.object()
              .text("file", part.file())
              .whole("stored", part.stored())
              .text("sha256", part.sha256())
              .end();
        }
        out.endArray().texts("problems", one.report.problems()).end();
      }
      out.endArray().end();
    }
  }
}
