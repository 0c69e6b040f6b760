package io.payband.store;

import io.payband.market.MarketSnapshot;

/** The snapshot that the program carries. */
public final class BundledSnapshot {

  private static final String FOLDER = "bundled";

  private BundledSnapshot() {}

  /**
   * Reads it as {@link SnapshotFiles#read} does; parts that only some questions need are read when
   * they are asked for.
   *
   * @throws SnapshotProblem when this build of the program carries none, or a damaged one
   */
  public static MarketSnapshot load() {
    return SnapshotReader.open(parts()).snapshot();
  }

  /** Whether this build of the program carries one. */
  public static boolean isThere() {
    return BundledSnapshot.class.getResource(FOLDER + "/" + ManifestFile.FILE) != null;
  }

  static PartStore parts() {
    if (!isThere()) {
      throw new SnapshotProblem(
          "This program carries no snapshot. Write one with payband build and name it with"
              + " --snapshot.");
    }
    return new BundledParts(FOLDER);
  }
}
