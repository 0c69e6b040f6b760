package io.payband.bench.market;

import io.payband.bench.kit.Options;
import io.payband.bench.kit.Table;
import io.payband.bench.kit.Trial;
import io.payband.bench.kit.Verdicts;
import io.payband.market.BackTest;
import io.payband.market.BuildProgress;
import io.payband.market.BuildSettings;
import io.payband.market.OutsideCheck;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.build.SnapshotBuild;
import io.payband.sources.raw.SourceDescriptions;
import io.payband.sources.raw.SourceReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The market lane beside Stack Overflow's surveys, which are left out of the fit. */
public final class MarketBench implements Trial {

  /** The survey that the bar speaks of; the later ones are shown beside it. */
  private static final String JUDGE = "stackoverflow-2023";

  private static final double BAR = .07;
  private static final double LEAST_INSIDE = 78;
  private static final double MOST_INSIDE = 82;

  @Override
  public String name() {
    return "market";
  }

  @Override
  public String summary() {
    return "the market lane beside the medians of surveys that it has not seen";
  }

  @Override
  public List<String> options() {
    return List.of("--data DIR    the publishers' files; without, $PAYBAND_DATA");
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws SourceProblem {
    Path folder = Options.of(arguments, Set.of("--data"), Set.of()).data();
    BuildSettings settings = new BuildSettings(YearMonth.of(2026, 6), 5, true, 2, "bench");
    BackTest test =
        SnapshotBuild.run(
                SourceReader.readAll(folder, ids(), ReadingProgress.NONE),
                settings,
                BuildProgress.SILENT)
            .backTest();
    Verdicts verdicts = new Verdicts();
    for (OutsideCheck check : test.outside()) {
      print(check, out);
      if (check.survey().equals(JUDGE)) {
        verdicts.atMost(check.survey() + ": mean |ln ratio|", check.meanDeviation(), BAR, "%.4f");
      }
    }
    coverage(test, verdicts, out);
    verdicts.print(out);
  }

  /** With everything in: how many of each source's records lie in its own 80 % band. */
  private static void coverage(BackTest test, Verdicts verdicts, PrintStream out) {
    out.println();
    out.println(
        "held-out records in the 80 % band of their own source, " + test.folds() + " folds");
    Table table = new Table("questions", "group", "records", "inside", "below", "above", "pinball");
    for (BackTest.Line line : test.lines()) {
      table.add(
          List.of(
              line.questions() + ", " + line.by().words(),
              line.group(),
              Integer.toString(line.reports()),
              String.format(Locale.ROOT, "%.1f", 100 * line.covered()),
              String.format(Locale.ROOT, "%.1f", 100 * line.below()),
              String.format(Locale.ROOT, "%.1f", 100 * line.above()),
              String.format(Locale.ROOT, "%.3f", line.pinball())));
      if (line.by() == BackTest.By.SOURCE) {
        double inside = 100 * line.covered();
        verdicts.add(
            line.group() + ": inside its own band",
            inside >= LEAST_INSIDE && inside <= MOST_INSIDE,
            String.format(Locale.ROOT, "%.1f", inside),
            "78 to 82");
      }
    }
    table.print(out);
  }

  private static Set<String> ids() {
    return SourceDescriptions.all().stream().map(SourceDescription::id).collect(Collectors.toSet());
  }

  private static void print(OutsideCheck check, PrintStream out) {
    out.println();
    out.println(check.survey() + ": typical total pay, dollars a year of that May");
    Table table = new Table("role", "market lane", "survey", "answers", "ln ratio", "tau");
    for (OutsideCheck.Line line : check.lines()) {
      table.add(
          List.of(
              line.slug(),
              String.format(Locale.ROOT, "%,.0f", line.said()),
              String.format(Locale.ROOT, "%,.0f", line.found()),
              Integer.toString(line.answers()),
              String.format(Locale.ROOT, "%+.3f", line.logRatio()),
              String.format(Locale.ROOT, "%.2f", line.tau())));
    }
    table.print(out);
    out.printf(
        Locale.ROOT,
        "mean |ln ratio| over %d roles %.4f (bar %.2f), bias %+.4f%n",
        check.lines().size(),
        check.meanDeviation(),
        BAR,
        check.bias());
  }
}
