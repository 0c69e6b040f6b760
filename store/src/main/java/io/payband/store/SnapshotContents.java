package io.payband.store;

import io.payband.market.Manifest;
import java.nio.file.Path;
import java.util.List;

/**
 * What a snapshot's manifest says; its parts are not opened.
 *
 * @param manifest what the snapshot is made of
 * @param parts its parts, in the order of the file
 */
public record SnapshotContents(Manifest manifest, List<SnapshotVerify.PartReport> parts) {

  /** Copies the list. */
  public SnapshotContents {
    parts = List.copyOf(parts);
  }

  /**
   * Of a file or folder.
   *
   * @throws SnapshotProblem when its manifest cannot be read
   */
  public static SnapshotContents of(Path file) {
    return of(SnapshotReader.open(SnapshotFiles.parts(file)));
  }

  /**
   * Of the snapshot that the program carries.
   *
   * @throws SnapshotProblem when there is none, or its manifest cannot be read
   */
  public static SnapshotContents ofBundled() {
    return of(SnapshotReader.open(BundledSnapshot.parts()));
  }

  private static SnapshotContents of(SnapshotReader reader) {
    return new SnapshotContents(
        reader.manifest().manifest(),
        reader.manifest().entries().stream().map(SnapshotVerify.PartReport::of).toList());
  }
}
