package io.payband.bench;

import io.payband.bench.accuracy.AccuracyBench;
import io.payband.bench.kit.BenchProblem;
import io.payband.bench.kit.Noise;
import io.payband.bench.kit.Trial;
import io.payband.bench.market.MarketBench;
import io.payband.bench.official.OfficialBench;
import io.payband.bench.scope.ScopeBench;
import io.payband.bench.search.SearchBench;
import io.payband.bench.site.SiteBench;
import io.payband.bench.skills.SkillsBench;
import io.payband.bench.speed.BuildBench;
import io.payband.bench.speed.CompareBench;
import io.payband.bench.speed.FitBench;
import io.payband.bench.speed.PagesBench;
import io.payband.bench.speed.StartBench;
import io.payband.bench.titles.TitlesBench;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Starts a bench: {@code payband bench NAME [OPTION…]}. */
public final class Bench {

  private static final List<Trial> TRIALS =
      List.of(
          new AccuracyBench(),
          new OfficialBench(),
          new MarketBench(),
          new TitlesBench(),
          new ScopeBench(),
          new SkillsBench(),
          new FitBench(),
          new BuildBench(),
          new CompareBench(),
          new SearchBench(),
          new StartBench(),
          new PagesBench(),
          new SiteBench());

  private Bench() {}

  /** Exit status: 0 when it ran, 1 when it could not, 2 when it was asked wrongly. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty() || arguments.get(0).equals("--help")) {
      help(arguments.isEmpty() ? err : out);
      return arguments.isEmpty() ? 2 : 0;
    }
    Optional<Trial> trial =
        TRIALS.stream().filter(t -> t.name().equals(arguments.get(0))).findFirst();
    if (trial.isEmpty()) {
      err.println("There is no bench " + arguments.get(0) + ".");
      help(err);
      return 2;
    }
    List<String> rest = arguments.subList(1, arguments.size());
    if (rest.contains("--help")) {
      help(trial.get(), out);
      return 0;
    }
    try {
      Noise noise = Noise.before();
      trial.get().run(rest, out);
      noise.after(out);
      return 0;
    } catch (BenchProblem | IOException e) {
      err.println(e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void help(PrintStream out) {
    out.println("payband bench NAME [OPTION…]; payband bench NAME --help lists the options.");
    out.println();
    TRIALS.forEach(t -> out.printf("  %-9s %s%n", t.name(), t.summary()));
  }

  private static void help(Trial trial, PrintStream out) {
    out.println("payband bench " + trial.name() + ": " + trial.summary());
    out.println();
    trial.options().forEach(line -> out.println("  " + line));
  }
}
