package io.payband.cli;

import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.store.SnapshotContents;
import io.payband.store.SnapshotProblem;
import io.payband.store.SnapshotVerify;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens market snapshots. */
interface Snapshots {

  /**
   * Opens a snapshot.
   *
   * @param file file or folder, or null for the snapshot that the program carries
   * @throws SnapshotProblem when it is not there or cannot be read
   */
  Market open(@Nullable Path file);

  /**
   * Reads the whole of a snapshot and checks its hashes.
   *
   * @param file file or folder, or null for the snapshot that the program carries
   */
  Manifest verify(@Nullable Path file);

  /**
   * The snapshot itself.
   *
   * @param file file or folder, or null for the snapshot that the program carries
   * @throws SnapshotProblem when it cannot be read
   */
  MarketSnapshot read(@Nullable Path file);

  /**
   * What its manifest says.
   *
   * @param file file or folder, or null for the snapshot that the program carries
   * @throws SnapshotProblem when it cannot be read
   */
  SnapshotContents contents(@Nullable Path file);

  /**
   * Everything that is wrong with it.
   *
   * @param file file or folder, or null for the snapshot that the program carries
   */
  SnapshotVerify.Report check(@Nullable Path file);
}
