package io.payband.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that reads a snapshot. */
final class SnapshotOption {

  @Option(
      names = "--snapshot",
      paramLabel = "FILE",
      description = "Answers from this snapshot in place of the one that comes with the program.")
  private @Nullable Path file;

  /** Opens the snapshot asked for. */
  Market open(Surroundings around) {
    return around.snapshots().open(file);
  }

  /** The file, or null for the snapshot that comes with the program. */
  @Nullable Path file() {
    return file;
  }
}
