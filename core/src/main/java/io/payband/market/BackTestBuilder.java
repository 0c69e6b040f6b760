package io.payband.market;

import io.payband.estimate.Fused;
import io.payband.estimate.PayModel;
import io.payband.estimate.Quantiles;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Adds up how held-out reports lay in the bands that were made without them. */
final class BackTestBuilder {

  private static final List<String> SIZES =
      List.of("none", "1 to 4", "5 to 19", "20 to 99", "100 or more");
  private static final int LEAST = 30;

  private final List<BackTest.Line> lines = new ArrayList<>();

  /** Persons or roles of the source with employers' levels. */
  void add(String questions, Measure measure, PayModel.Fitted fitted, double[][] bands) {
    double[] e = fitted.outOfFold();
    int[] classes = fitted.careerClasses();
    int[] buckets = fitted.cohortBuckets();
    group(questions, measure, BackTest.By.ALL, e, bands, i -> "all");
    group(
        questions,
        measure,
        BackTest.By.COHORT_SIZE,
        e,
        bands,
        i -> buckets[i] + SIZES.get(buckets[i]));
    group(questions, measure, BackTest.By.LEVEL, e, bands, i -> "L" + (classes[i] + 2));
  }

  /** Every source in its own words. */
  void add(Fused fused) {
    int n = fused.reports().size();
    double[] e = new double[n];
    double[][] bands = new double[n][];
    for (int i = 0; i < n; i++) {
      e[i] = fused.residual(i);
      bands[i] = fused.heldOutBand(i);
    }
    group(
        "all sources",
        Measure.BASE,
        BackTest.By.SOURCE,
        e,
        bands,
        i -> fused.reports().get(i).subject().source());
  }

  List<BackTest.Line> lines() {
    return List.copyOf(lines);
  }

  private void group(
      String questions,
      Measure measure,
      BackTest.By by,
      double[] e,
      double[][] bands,
      IntFunction<String> groupOf) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < e.length; i++) {
      groups.computeIfAbsent(groupOf.apply(i), k -> new ArrayList<>()).add(i);
    }
    groups.forEach((name, rows) -> {
      if (rows.size() >= LEAST) {
        String shown = by == BackTest.By.COHORT_SIZE ? name.substring(1) : name;
        lines.add(line(questions, measure, by, shown, e, bands, rows));
      }
    });
  }

  private static BackTest.Line line(
      String questions,
      Measure measure,
      BackTest.By by,
      String group,
      double[] e,
      double[][] bands,
      List<Integer> rows) {
    int below = 0;
    int above = 0;
    double pinball = 0;
    double[] error = new double[rows.size()];
    for (int k = 0; k < error.length; k++) {
      int i = rows.get(k);
      double[] band = bands[i];
      below += e[i] < band[0] ? 1 : 0;
      above += e[i] > band[band.length - 1] ? 1 : 0;
      for (int j = 0; j < band.length; j++) {
        double off = e[i] - band[j];
        double q = Quantiles.LEVELS.get(j);
        pinball += (off > 0 ? q * off : (q - 1) * off) / band.length;
      }
      error[k] = Math.abs(Math.expm1(band[Quantiles.MEDIAN] - e[i]));
    }
    double n = error.length;
    return new BackTest.Line(
        questions,
        measure,
        by,
        group,
        error.length,
        1 - (below + above) / n,
        below / n,
        above / n,
        Medians.quantile(error, .5),
        100 * pinball / n);
  }
}
