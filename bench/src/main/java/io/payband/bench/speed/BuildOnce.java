package io.payband.bench.speed;

import io.payband.market.BuildProgress;
import io.payband.market.BuildSettings;
import io.payband.market.MarketSnapshot;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.build.SnapshotBuild;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceDescriptions;
import io.payband.sources.raw.SourceReader;
import io.payband.store.SnapshotFiles;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One whole build in a process of its own: {@code DATA FILE THREADS SEED}; seed 0 shuffles nothing.
 */
final class BuildOnce {

  private BuildOnce() {}

  /** Prints seconds of reading, computing and writing, and the process's peak memory in MB. */
  public static void main(String[] arguments) throws SourceProblem {
    Path data = Path.of(arguments[0]);
    int threads = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    long start = System.nanoTime();
    RawData raw = shuffled(read(data), seed);
    long read = System.nanoTime();
    MarketSnapshot snapshot = compute(raw, threads);
    long computed = System.nanoTime();
    SnapshotFiles.write(snapshot, Path.of(arguments[1]));
    long written = System.nanoTime();
    System.out.println(
        (read - start) / 1e9
            + " "
            + (computed - read) / 1e9
            + " "
            + (written - computed) / 1e9
            + " "
            + Child.peakMegabytes(ProcessHandle.current().pid()));
  }

  static RawData read(Path data) throws SourceProblem {
    Set<String> ids =
        SourceDescriptions.all().stream()
            .filter(SourceDescription::figuresMayShip)
            .map(SourceDescription::id)
            .collect(Collectors.toSet());
    return SourceReader.readAll(data, ids, ReadingProgress.NONE);
  }

  static MarketSnapshot compute(RawData raw, int threads) {
    YearMonth date = Objects.requireNonNull(raw.indexes()).hourlyEarnings().last();
    BuildSettings settings =
        new BuildSettings(date, BuildSettings.PUBLISHED_MINIMUM, true, threads, "bench");
    return SnapshotBuild.run(raw, settings, BuildProgress.SILENT);
  }

  private static RawData shuffled(RawData raw, long seed) {
    if (seed == 0) {
      return raw;
    }
    Random random = new Random(seed);
    List<PayReport> reports = new ArrayList<>(raw.reports());
    Collections.shuffle(reports, random);
    List<RoleReport> roleReports = new ArrayList<>(raw.roleReports());
    Collections.shuffle(roleReports, random);
    return raw.withReports(reports, roleReports);
  }
}
