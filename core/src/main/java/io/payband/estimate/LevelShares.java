package io.payband.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each career level is by years of experience, learned from reports whose employer names
 * the level; each title shrunk towards all. Immutable, safe for use by several threads.
 */
final class LevelShares {

  private static final double[] EDGES = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22};
  private static final int CLASSES = 5;
  private static final double PRIOR = 20;
  private static final double LEAST = .01;

  private final Map<String, double[][]> byTitle = new HashMap<>();
  private final double[][] whole;

  /** Counts the train rows among {@code rows} that {@code levels} names. */
  LevelShares(List<FusedReport> reports, int[] rows, int[] careerClass) {
    double[][] all = table();
    Map<String, double[][]> counts = new HashMap<>();
    for (int row : rows) {
      FusedReport report = reports.get(row);
      if (report.placement() != FusedReport.Placement.EMPLOYER_LEVEL) {
        continue;
      }
      int c = careerClass[row] - 1;
      int bin = bin(report.subject().years());
      for (double[][] table :
          List.of(all, counts.computeIfAbsent(report.subject().title(), k -> table()))) {
        table[bin][c]++;
        table[EDGES.length + 1][c]++;
      }
    }
    double[] even = new double[CLASSES];
    java.util.Arrays.fill(even, 1.0 / CLASSES);
    whole = new double[all.length][];
    for (int bin = 0; bin < all.length; bin++) {
      whole[bin] = shrunk(all[bin], even, 1);
    }
    counts.forEach((title, table) -> {
      double[][] out = new double[table.length][];
      for (int bin = 0; bin < out.length; bin++) {
        out[bin] = shrunk(table[bin], whole[bin], PRIOR);
      }
      byTitle.put(title, out);
    });
  }

  private static double[][] table() {
    return new double[EDGES.length + 2][CLASSES];
  }

  private static double[] shrunk(double[] counts, double[] parent, double prior) {
    double n = 0;
    for (double count : counts) {
      n += count;
    }
    double[] out = new double[CLASSES];
    double kept = 0;
    for (int c = 0; c < CLASSES; c++) {
      double share = (counts[c] + prior * parent[c]) / (n + prior);
      out[c] = share < LEAST ? 0 : share;
      kept += out[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      out[c] /= kept;
    }
    return out;
  }

  private static int bin(double years) {
    return Double.isNaN(years) ? EDGES.length + 1 : Rows.bin(years, EDGES);
  }

  /** Five shares that sum to 1; NaN years are not known. */
  double[] of(String title, double years) {
    double[][] table = byTitle.getOrDefault(title, whole);
    return table[bin(years)].clone();
  }
}
