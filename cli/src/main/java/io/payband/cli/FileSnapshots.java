package io.payband.cli;

import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.store.BundledSnapshot;
import io.payband.store.SnapshotContents;
import io.payband.store.SnapshotFiles;
import io.payband.store.SnapshotVerify;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Snapshots from files, and the one that the program carries. */
final class FileSnapshots implements Snapshots {

  private static final int PROBLEMS_NAMED = 3;

  @Override
  public Market open(@Nullable Path file) {
    return new SnapshotMarket(read(file));
  }

  @Override
  public MarketSnapshot read(@Nullable Path file) {
    return file == null ? BundledSnapshot.load() : SnapshotFiles.read(there(file));
  }

  @Override
  public SnapshotContents contents(@Nullable Path file) {
    return file == null ? SnapshotContents.ofBundled() : SnapshotContents.of(there(file));
  }

  @Override
  public SnapshotVerify.Report check(@Nullable Path file) {
    return file == null ? SnapshotVerify.checkBundled() : SnapshotVerify.check(there(file));
  }

  @Override
  public Manifest verify(@Nullable Path file) {
    SnapshotVerify.Report report = check(file);
    if (!report.isSound() || report.manifest().isEmpty()) {
      List<String> problems = report.problems();
      int more = problems.size() - PROBLEMS_NAMED;
      throw new IllegalStateException(
          String.join(" ", problems.stream().limit(PROBLEMS_NAMED).toList())
              + (more > 0 ? " And " + more + " more: payband snapshot verify lists them." : ""));
    }
    return report.manifest().get();
  }

  /** A file that is not there was named wrongly; one that cannot be read is another matter. */
  private static Path there(Path file) {
    if (!Files.exists(file)) {
      throw new UncheckedIOException(new NoSuchFileException(file.toString()));
    }
    return file;
  }
}
