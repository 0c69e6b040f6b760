package io.payband.bench.speed;

import io.payband.bench.kit.BenchProblem;
import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import io.payband.store.BundledSnapshot;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Time of one comparison in memory, by JMH. */
public final class CompareBench implements Trial {

  private static final double BAR = 50;

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String summary() {
    return "time of one comparison in memory, from the bundled snapshot";
  }

  @Override
  public List<String> options() {
    return List.of("none");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) {
    Options.of(arguments, Set.of(), Set.of());
    if (!BundledSnapshot.isThere()) {
      throw new BenchProblem("This build of the program carries no snapshot to compare from.");
    }
    Collection<RunResult> results;
    try {
      results =
          new Runner(
                  new OptionsBuilder()
                      .include(CompareLoop.class.getName())
                      .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                      .verbosity(VerboseMode.SILENT)
                      .shouldFailOnError(true)
                      .build())
              .run();
    } catch (RunnerException e) {
      throw new BenchProblem("The benchmark did not run: " + e.getMessage(), e);
    }
    out.println("One comparison in memory, one thread, microseconds");
    Table table = new Table("", "runs", "least", "mean", "greatest");
    Verdicts verdicts = new Verdicts();
    for (RunResult one : results) {
      Result<?> result = one.getPrimaryResult();
      table.add(
          List.of(
              result.getLabel(),
              String.valueOf(result.getSampleCount()),
              String.format(Locale.ROOT, "%.1f", result.getStatistics().getMin()),
              String.format(Locale.ROOT, "%.1f", result.getScore()),
              String.format(Locale.ROOT, "%.1f", result.getStatistics().getMax())));
      verdicts.atMost(result.getLabel() + ": µs", result.getScore(), BAR, "%.1f");
    }
    table.print(out);
    verdicts.print(out);
  }
}
