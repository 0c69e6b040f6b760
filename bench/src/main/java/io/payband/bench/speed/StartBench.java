package io.payband.bench.speed;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Times;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Whole processes: one comparison on the command line, and a server's first page. */
public final class StartBench implements Trial {

  private static final double COMPARE_SECONDS = .7;
  private static final double COMPARE_MEGABYTES = 200;
  private static final double SERVE_SECONDS = 6;
  private static final double QUICK_SECONDS = 3;
  private static final long MOST_SECONDS = 300;
  private static final int WATCHED = 5;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String summary() {
    return "whole processes: payband compare, and payband serve to its first page";
  }

  @Override
  public List<String> options() {
    return List.of(
        "--runs N      of payband compare (default 15)",
        "--servers N   starts of payband serve, each way (default 3)");
  }

  @Override
  public void run(List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    Options options = Options.of(arguments, Set.of("--runs", "--servers"), Set.of());
    int runs = options.number("--runs", 15, 1);
    int servers = options.number("--servers", 3, 1);
    List<String> compare =
        List.of(Child.launcher().toString(), "compare", "full-stack-engineer", "backend-engineer");
    Child.succeed(compare, MOST_SECONDS, false); // builds the program where that is still to do

    Table table = new Table("", "runs", "least", "median", "greatest");
    Times seconds = new Times();
    for (int i = 0; i < runs; i++) {
      seconds.add(Child.succeed(compare, MOST_SECONDS, false).seconds());
    }
    table.add(seconds.cells("payband compare, seconds", "%.2f"));
    // Apart, because looking at a process's memory takes time from it.
    Times memory = new Times();
    for (int i = 0; i < WATCHED; i++) {
      memory.add(Child.succeed(compare, MOST_SECONDS, true).peakMegabytes());
    }
    table.add(memory.cells("payband compare, peak MB", "%.0f"));
    if (ClassCache.isMissing()) {
      serve(table, "payband serve, no class cache yet", List.of(), servers);
      ClassCache.await();
    }
    Times usual = serve(table, "payband serve", List.of(), servers);
    Times quick = serve(table, "payband serve --quick", List.of("--quick"), servers);
    out.println("Whole processes, from the launcher's first instruction");
    table.print(out);

    Verdicts verdicts = new Verdicts();
    verdicts.atMost("payband compare: median seconds", seconds.median(), COMPARE_SECONDS, "%.2f");
    verdicts.atMost("payband compare: peak MB", memory.greatest(), COMPARE_MEGABYTES, "%.0f");
    verdicts.atMost("serve, first page: median seconds", usual.median(), SERVE_SECONDS, "%.1f");
    verdicts.atMost(
        "serve --quick, first page: median seconds", quick.median(), QUICK_SECONDS, "%.1f");
    verdicts.print(out);
  }

  private static Times serve(Table table, String label, List<String> options, int times)
      throws IOException, InterruptedException {
    Times seconds = new Times();
    Times memory = new Times();
    for (int i = 0; i < times; i++) {
      try (Server server = Server.start("/", options)) {
        seconds.add(server.secondsToFirstPage());
        memory.add(server.peakMegabytes());
      }
    }
    table.add(seconds.cells(label + ", first page, seconds", "%.2f"));
    table.add(memory.cells(label + ", peak MB by then", "%.0f"));
    return seconds;
  }
}
