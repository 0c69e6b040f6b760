package io.payband.bench.speed;

import io.payband.bench.accuracy.Reports;
import io.payband.bench.kit.Noise;
import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Times;
import io.payband.bench.kit.Trial;
import io.payband.estimate.FitOptions;
import io.payband.estimate.FitTiming;
import io.payband.estimate.PayModel;
import io.payband.estimate.Recipe;
import io.payband.job.LevelLadders;
import io.payband.sources.SourceProblem;
import io.payband.sources.catalogue.Catalogues;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Times of one converged fit, and of everything that a mode consists of. */
public final class FitBench implements Trial {

  private static final int TIMES = 5;

  @Override
  public String name() {
    return "fit";
  }

  @Override
  public String summary() {
    return "time of one converged fit by term list, and of a whole mode on 1 and 2 threads";
  }

  @Override
  public List<String> options() {
    return List.of("--data DIR    the publishers' files; without, $PAYBAND_DATA");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws SourceProblem {
    Reports reports = Reports.read(Options.of(arguments, Set.of("--data"), Set.of()).data());
    LevelLadders ladders = Catalogues.ladders();
    FitTiming timing = new FitTiming(reports.rows(), reports.y(), ladders);
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("person, short list", Recipe.PERSON_SHORT);
    recipes.put("person, with tenure (the product's)", Recipe.PERSON_TENURE);
    recipes.put("person, full list", Recipe.PERSON_FULL);
    recipes.put("page, short list", Recipe.PAGE_SHORT);
    recipes.put("page, full list (the product's)", Recipe.PAGE_FULL);

    out.println("One location, converged, one thread, seconds; reports: " + reports.count());
    Table table = new Table("", "runs", "least", "median", "greatest", "iterations", "in probes");
    recipes.forEach((name, recipe) -> {
      int iterations = timing.fit(recipe); // warms up
      Times times = new Times();
      Times probes = new Times();
      for (int i = 0; i < TIMES; i++) {
        probes.add(Noise.probe() / 1e3);
        long start = System.nanoTime();
        timing.fit(recipe);
        times.add((System.nanoTime() - start) / 1e9);
      }
      List<String> cells = new ArrayList<>(times.cells(name, "%.2f"));
      cells.add(String.valueOf(iterations));
      // A machine at half speed doubles both: the ratio is the steadier figure.
      cells.add(String.format(Locale.ROOT, "%.1f", times.median() / probes.median()));
      table.add(cells);
    });
    table.print(out);

    out.println("A whole mode (level, location, four folds, scale, shape), seconds");
    Table whole = new Table("", "runs", "least", "median", "greatest");
    int[] all = IntStream.range(0, reports.count()).toArray();
    for (String name :
        List.of("person, with tenure (the product's)", "page, full list (the product's)")) {
      Recipe recipe = java.util.Objects.requireNonNull(recipes.get(name));
      for (int threads = 1; threads <= 2; threads++) {
        FitOptions options = new FitOptions(ladders, 1, 4, threads);
        int[] fold = Reports.folds(all.length, options.folds(), 1);
        Times times = new Times();
        for (int i = 0; i < 3; i++) {
          long start = System.nanoTime();
          PayModel.fit(reports.rows(), all, reports.y(), fold, recipe, options, null);
          times.add((System.nanoTime() - start) / 1e9);
        }
        whole.add(times.cells(name + ", threads: " + threads, "%.2f"));
      }
    }
    whole.print(out);
  }
}
