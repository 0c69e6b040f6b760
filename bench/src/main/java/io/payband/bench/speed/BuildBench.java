package io.payband.bench.speed;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A whole build: its time, its memory, and whether it always gives the same bytes. */
public final class BuildBench implements Trial {

  private static final String HEAP = "-Xmx1200m";
  private static final long MOST_SECONDS = 900;
  private static final String SEED = "20210817";

  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "time and peak memory of a whole build; equal bytes whatever the order and threads";
  }

  @Override
  public List<String> options() {
    return List.of("--data DIR    the publishers' files; without, $PAYBAND_DATA");
  }

  @Override
  public void run(List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    Path data = Options.of(arguments, Set.of("--data"), Set.of()).data();
    Path folder = Files.createTempDirectory("payband-bench");
    Path first = folder.resolve("a.pbs");
    Path second = folder.resolve("b.pbs");
    try {
      out.println("A whole build in a process of its own, " + HEAP);
      Table table =
          new Table("", "read s", "compute s", "write s", "process s", "peak MB", "file bytes");
      build(table, "as the files are, 2 threads", data, first, "2", "0");
      build(table, "self-reports shuffled, 1 thread", data, second, "1", SEED);
      table.print(out);
      long differs = Files.mismatch(first, second);
      Verdicts verdicts = new Verdicts();
      verdicts.add(
          "shuffled and on one thread: the same bytes",
          differs < 0,
          differs < 0 ? "equal" : "differs from byte " + differs,
          "equal");
      verdicts.print(out);
    } finally {
      Files.deleteIfExists(first);
      Files.deleteIfExists(second);
      Files.delete(folder);
    }
  }

  private static void build(
      Table table, String label, Path data, Path file, String threads, String seed)
      throws IOException, InterruptedException {
    List<String> command =
        Child.java(
            List.of(HEAP),
            BuildOnce.class.getName(),
            List.of(data.toString(), file.toString(), threads, seed));
    Child.Result result = Child.succeed(command, MOST_SECONDS, false);
    String[] said = result.output().strip().split(" ", -1);
    table.add(
        List.of(
            label,
            figure(said[0], "%.1f"),
            figure(said[1], "%.1f"),
            figure(said[2], "%.2f"),
            String.format(Locale.ROOT, "%.1f", result.seconds()),
            figure(said[3], "%.0f"),
            String.valueOf(Files.size(file))));
  }

  private static String figure(String said, String format) {
    return String.format(Locale.ROOT, format, Double.parseDouble(said));
  }
}
