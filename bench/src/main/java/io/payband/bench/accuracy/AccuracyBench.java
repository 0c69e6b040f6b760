package io.payband.bench.accuracy;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import io.payband.estimate.FitOptions;
import io.payband.estimate.LevelBar;
import io.payband.job.LevelLadders;
import io.payband.sources.catalogue.Catalogues;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the estimator on reports that it has not seen. */
public final class AccuracyBench implements Trial {

  private static final int SEED = 77;

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  public String summary() {
    return "every self-report judged by a fit without it; by time; one company's ladder left out";
  }

  @Override
  public List<String> options() {
    return List.of(
        "--data DIR            the publishers' files; without, $PAYBAND_DATA",
        "--folds N             outer folds, 4 or 10 for the reference's figures (default 4)",
        "--minimum-cohort N    groups with fewer reports have no effect of their own (default 1)",
        "--seed N              of the folds (default " + SEED + ")",
        "--twins-together      reports of equal content lie in one fold",
        "--only PART           folds, time or levels; without, all three");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options =
        Options.of(
            arguments,
            Set.of("--data", "--folds", "--minimum-cohort", "--seed", "--only"),
            Set.of("--twins-together"));
    int folds = options.number("--folds", 4, 2);
    int minimum = options.number("--minimum-cohort", 1, 1);
    int seed = options.number("--seed", SEED, 0);
    boolean together = options.has("--twins-together");
    String only = options.text("--only", "");
    Path data = options.data();

    Reports reports = Reports.read(data);
    LevelLadders ladders = Catalogues.ladders();
    FitOptions fit = FitOptions.complete(ladders).withMinimumGroup(minimum);
    out.printf(
        Locale.ROOT,
        "%d self-reports of the United States, minimum cohort %d, seed %d%n%n",
        reports.count(),
        minimum,
        seed);
    Verdicts verdicts = new Verdicts();
    if (only.isEmpty() || only.equals("folds")) {
      int[] fold =
          together
              ? reports.foldsWithTwinsTogether(folds, seed)
              : Reports.folds(reports.count(), folds, seed);
      new CrossValidation(reports, fit, fold, folds, together).run(out, verdicts);
    }
    if (only.isEmpty() || only.equals("time")) {
      new TimeSplit(reports, fit).run(out, verdicts);
    }
    if (only.isEmpty() || only.equals("levels")) {
      levels(reports, ladders, out, verdicts);
    }
    verdicts.print(out);
  }

  private static void levels(
      Reports reports, LevelLadders ladders, PrintStream out, Verdicts verdicts) {
    LevelBar bar = LevelBar.measure(reports.rows(), reports.y(), ladders);
    out.printf(
        Locale.ROOT,
        "Career level, one company's ladder left out at a time: %d companies, %d reports,"
            + " exact %.1f %%, within one level %.1f %% (reference 84.9, 99.9)%n",
        bar.companies().size(),
        bar.reports(),
        bar.exact(),
        bar.withinOne());
    List<LevelBar.Company> weak =
        bar.companies().stream()
            .sorted(java.util.Comparator.comparingDouble(LevelBar.Company::exact))
            .limit(8)
            .toList();
    StringBuilder line = new StringBuilder("  weakest:");
    for (LevelBar.Company company : weak) {
      line.append(String.format(Locale.ROOT, " %s %.0f %%", company.name(), company.exact()));
    }
    out.println(line);
    out.println();
    verdicts.atLeast("level, company left out: exact %", bar.exact(), 84.9, "%.1f");
    verdicts.atLeast("level, company left out: exact %, aim", bar.exact(), 90, "%.1f");
    verdicts.atLeast("level, company left out: within one %", bar.withinOne(), 99.8, "%.1f");
  }
}
