package io.payband.bench.search;

import io.payband.bench.kit.BenchProblem;
import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import io.payband.market.MarketSnapshot;
import io.payband.search.Found;
import io.payband.search.Hit;
import io.payband.search.TitleSearch;
import io.payband.store.BundledSnapshot;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The search as one types, over every name there is and each with a letter wrong. */
public final class SearchBench implements Trial {

  private static final double BAR_MS = 5;
  private static final double NANOS = 1e6;
  private static final int MOST = 8;
  private static final int FIVE = 5;
  private static final int WARM = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String summary() {
    return "search by name: time, and how often what was meant comes first or among five";
  }

  @Override
  public List<String> options() {
    return List.of("--seed N    of the wrong letters; without: 77");
  }

  /** What one group of questions gave. */
  private static final class Tally {
    int first;
    int five;
    final List<Double> wall = new ArrayList<>();
    final List<Double> work = new ArrayList<>();

    void add(Asked asked, Found found, double wallTime, double workTime) {
      List<String> keys = found.hits().stream().map(Hit::key).limit(FIVE).toList();
      first += !keys.isEmpty() && asked.keys().contains(keys.getFirst()) ? 1 : 0;
      five += keys.stream().anyMatch(asked.keys()::contains) ? 1 : 0;
      wall.add(wallTime);
      work.add(workTime);
    }

    static double quantile(List<Double> millis, double share) {
      double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
  }

  @Override
  public void run(List<String> arguments, PrintStream out) {
    Options options = Options.of(arguments, Set.of("--seed"), Set.of());
    if (!BundledSnapshot.isThere()) {
      throw new BenchProblem("This build of the program carries no snapshot to search in.");
    }
    int seed = options.number("--seed", 77, 0);
    MarketSnapshot snapshot = BundledSnapshot.load();
    TitleSearch search = new TitleSearch(snapshot);
    List<Asked.Of> names = Asked.names(snapshot);
    for (int i = 0; i < WARM; i++) {
      names.forEach(name -> search.find(name.asked().text(), MOST));
    }
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Tally all = new Tally();
    for (Asked.Of name : names) {
      ask(search, name.kind() + ", whole", name.asked(), tallies, all);
      ask(search, name.kind() + ", one letter wrong", name.asked().misspelt(random), tallies, all);
      ask(search, name.kind() + ", two thirds typed", name.asked().begun(), tallies, all);
    }
    out.println("Search as one types, one thread, seed " + seed);
    Table table =
        new Table("", "asked", "first %", "in five %", "p50 ms", "p99 ms", "wall p50", "wall p99");
    tallies.forEach((label, tally) -> table.add(line(label, tally)));
    table.add(line("all", all));
    table.print(out);
    Verdicts verdicts = new Verdicts();
    verdicts.atMost("p99 of processor time, ms", Tally.quantile(all.work, .99), BAR_MS, "%.2f");
    verdicts.atMost("p99 on the clock, ms", Tally.quantile(all.wall, .99), BAR_MS, "%.2f");
    verdicts.print(out);
  }

  private static void ask(
      TitleSearch search, String label, Asked asked, Map<String, Tally> tallies, Tally all) {
    long workBefore = THREADS.getCurrentThreadCpuTime();
    long before = System.nanoTime();
    Found found = search.find(asked.text(), MOST);
    double wall = (System.nanoTime() - before) / NANOS;
    double work = (THREADS.getCurrentThreadCpuTime() - workBefore) / NANOS;
    tallies.computeIfAbsent(label, k -> new Tally()).add(asked, found, wall, work);
    all.add(asked, found, wall, work);
  }

  private static List<String> line(String label, Tally tally) {
    int count = tally.wall.size();
    return List.of(
        label,
        String.valueOf(count),
        percent(tally.first, count),
        percent(tally.five, count),
        String.format(Locale.ROOT, "%.2f", Tally.quantile(tally.work, .5)),
        String.format(Locale.ROOT, "%.2f", Tally.quantile(tally.work, .99)),
        String.format(Locale.ROOT, "%.2f", Tally.quantile(tally.wall, .5)),
        String.format(Locale.ROOT, "%.2f", Tally.quantile(tally.wall, .99)));
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
