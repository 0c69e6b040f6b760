package io.payband.cli;

import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.store.BundledSnapshot;
import io.payband.store.SnapshotFiles;
import io.payband.store.SnapshotVerify;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Snapshots from files, and the one that the program carries. */
final class FileSnapshots implements Snapshots {

  @Override
  public Market open(@Nullable Path file) {
    return new SnapshotMarket(read(file));
  }

  /** The snapshot itself. */
  static MarketSnapshot read(@Nullable Path file) {
    return file == null ? BundledSnapshot.load() : SnapshotFiles.read(file);
  }

  @Override
  public Manifest verify(@Nullable Path file) {
    SnapshotVerify.Report report =
        file == null ? SnapshotVerify.checkBundled() : SnapshotVerify.check(file);
    if (!report.isSound() || report.manifest().isEmpty()) {
      throw new IllegalStateException(String.join(" ", report.problems()));
    }
    return report.manifest().get();
  }
}
