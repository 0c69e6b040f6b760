package io.payband.cli;

import io.payband.cli.text.ManifestText;
import io.payband.store.SnapshotContents;
import io.payband.web.json.Json;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payband snapshot show}: a snapshot's manifest, for people. */
@Command(
    name = "show",
    header = {
      "What a snapshot is made of: sources, licences, parts, settings.",
      "",
      "  payband snapshot show new.payband",
      ""
    })
final class SnapshotShowCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A snapshot. Without: the one that comes with the program.")
  private @Nullable Path file;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  SnapshotShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    SnapshotContents contents = around.snapshots().contents(file);
    if (json) {
      try (Json out = new Json(around.terminal().out())) {
        ManifestText.json(out, contents);
      }
    } else {
      around.terminal().lines(ManifestText.lines(contents, around.terminal().glyphs()));
    }
    return Exit.DONE;
  }
}
