package io.payband.bench.accuracy;

import io.payband.bench.kit.Table;
import io.payband.bench.kit.Verdicts;
import io.payband.estimate.Prediction;
import io.payband.estimate.Recipe;
import io.payband.estimate.Rows;
import io.payband.estimate.Subject;
import io.payband.job.CompanyLevelKey;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Bands of one method for reports that were held out. */
final class Judged {

  private static final int[] EDGES = {1, 5, 20, 100, Integer.MAX_VALUE};
  private static final List<String> SIZES = List.of("0", "1–4", "5–19", "20–99", "100 or more");

  private final String label;
  private final Recipe.Mode mode;
  private final double[][] band;
  private final int[] cohort;
  private final CentreCoverage centres = new CentreCoverage();

  Judged(String label, Recipe.Mode mode, int count) {
    this.label = label;
    this.mode = mode;
    band = new double[count][];
    cohort = new int[count];
  }

  void put(Reports reports, int[] test, List<Prediction> predictions, int fold) {
    for (int i = 0; i < test.length; i++) {
      Prediction p = predictions.get(i);
      int row = test[i];
      band[row] = p.band();
      cohort[row] = p.reports();
      String exact = exact(reports.subjects().get(row), p.careerClass()) + '|' + fold;
      centres.add(exact, reports.y()[row] - p.mu(), p.sigma(), p.se());
    }
  }

  private String exact(Subject s, int careerClass) {
    String role = Rows.roleWord(s) + '|' + s.metro();
    return mode == Recipe.Mode.PAGE
        ? role + '|' + careerClass
        : role
            + '|'
            + CompanyLevelKey.company(s.company())
            + '|'
            + CompanyLevelKey.level(s.level());
  }

  String label() {
    return label;
  }

  Scores overall(double[] y) {
    return Scores.of(y, band, IntStream.range(0, y.length).toArray());
  }

  private static int bucket(int reports) {
    int bucket = 0;
    while (reports >= EDGES[bucket]) {
      bucket++;
    }
    return bucket;
  }

  void add(Table table, double[] y) {
    table.add(overall(y).cells(label));
    for (int b = 0; b < SIZES.size(); b++) {
      Scores scores = Scores.of(y, band, rowsOf(b));
      if (scores.n() > 0) {
        table.add(scores.cells("  cohort of " + SIZES.get(b)));
      }
    }
  }

  private int[] rowsOf(int bucket) {
    return IntStream.range(0, cohort.length).filter(i -> bucket(cohort[i]) == bucket).toArray();
  }

  void coverage(Verdicts verdicts, double[] y) {
    for (int b = -1; b < SIZES.size(); b++) {
      Scores s = b < 0 ? overall(y) : Scores.of(y, band, rowsOf(b));
      if (s.n() == 0) {
        continue;
      }
      String who = label + (b < 0 ? "" : ", cohort of " + SIZES.get(b));
      String enough = s.n() >= 3000 ? "" : ", its 95 % interval to meet it";
      verdicts.add(
          who + ": c80",
          s.within(s.c80(), 78, 82),
          String.format(Locale.ROOT, "%.1f", s.c80()),
          "78–82" + enough);
      verdicts.add(
          who + ": tails",
          s.within(s.below(), 8, 12) && s.within(s.above(), 8, 12),
          String.format(Locale.ROOT, "%.1f, %.1f", s.below(), s.above()),
          "8–12" + enough);
    }
  }

  void centres(PrintStream out, Verdicts verdicts, int least) {
    CentreCoverage.Share share = centres.share(least);
    out.printf(
        Locale.ROOT,
        "  %s: %.1f %% of %d cohorts with %d or more held-out reports"
            + " (%.0f %% of the allowed variance is the model's)%n",
        label,
        share.percent(),
        share.cohorts(),
        least,
        100 * share.ofModel());
    if (least == LEAST_JUDGED) {
      double half = 196 * Math.sqrt(.9 * .1 / share.cohorts());
      verdicts.add(
          label + ": 90 % interval of the median",
          share.percent() >= 88 - half && share.percent() <= 92 + half,
          String.format(Locale.ROOT, "%.1f", share.percent()),
          String.format(Locale.ROOT, "88–92, ± %.1f of %d cohorts", half, share.cohorts()));
    }
  }

  /** Held-out reports from which a cohort counts for the verdict on the interval of the median. */
  static final int LEAST_JUDGED = 20;
}
