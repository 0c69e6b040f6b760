package io.payband.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely each career level is by years of experience, learned from reports whose employer names
 * the level; each title shrunk towards all. Immutable, safe for use by several threads.
 */
public final class LevelShares {

  private static final double[] EDGES = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22};
  private static final int BINS = EDGES.length + 2;
  private static final int CLASSES = 5;
  private static final double PRIOR = 20;

  private final Map<String, double[][]> byTitle = new HashMap<>();
  private final double[][] whole = new double[BINS][];

  private LevelShares(Counts counts, int minimum, double least) {
    double[] even = new double[CLASSES];
    Arrays.fill(even, 1.0 / CLASSES);
    for (int bin = 0; bin < BINS; bin++) {
      whole[bin] = shrunk(counts.all[bin], even, 1, least);
    }
    counts.byTitle.forEach((title, table) -> {
      double[][] out = new double[BINS][];
      for (int bin = 0; bin < BINS; bin++) {
        boolean few = Arrays.stream(table[bin]).sum() < minimum;
        out[bin] = few ? whole[bin] : shrunk(table[bin], whole[bin], PRIOR, least);
      }
      byTitle.put(title, out);
    });
  }

  /** Reports by title, years and level. */
  public static final class Counts {

    private final double[][] all = new double[BINS][CLASSES];
    private final Map<String, double[][]> byTitle = new HashMap<>();

    /** Nothing yet. */
    public Counts() {}

    /**
     * Counts one report.
     *
     * @param years years of experience, or NaN
     * @param careerClass level 1 to 5
     */
    public void add(String title, double years, int careerClass) {
      double[][] own = byTitle.computeIfAbsent(title, k -> new double[BINS][CLASSES]);
      for (double[][] table : List.of(all, own)) {
        table[bin(years)][careerClass - 1]++;
        table[BINS - 1][careerClass - 1] += Double.isNaN(years) ? 0 : 1;
      }
    }

    /**
     * The same with each count rounded to the nearest whole step, so that shares do not tell a
     * small one.
     */
    public Counts inSteps(int step) {
      Counts out = new Counts();
      copy(all, out.all, step);
      byTitle.forEach((title, table) ->
          copy(table, out.byTitle.computeIfAbsent(title, k -> new double[BINS][CLASSES]), step));
      return out;
    }

    private static void copy(double[][] from, double[][] to, int step) {
      for (int bin = 0; bin < BINS; bin++) {
        for (int c = 0; c < CLASSES; c++) {
          to[bin][c] = Math.round(from[bin][c] / step) * step;
        }
      }
    }

    /**
     * The shares.
     *
     * @param minimum least reports of a title and years that have shares of their own
     * @param least share below which a level does not occur
     */
    public LevelShares shares(int minimum, double least) {
      return new LevelShares(this, minimum, least);
    }
  }

  private static double[] shrunk(double[] counts, double[] parent, double prior, double least) {
    double n = Arrays.stream(counts).sum();
    double[] out = new double[CLASSES];
    double kept = 0;
    for (int c = 0; c < CLASSES; c++) {
      double share = (counts[c] + prior * parent[c]) / (n + prior);
      out[c] = share < least ? 0 : share;
      kept += out[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      out[c] /= kept;
    }
    return out;
  }

  /** Bin of years; the last one is for years that are not known. */
  public static int bin(double years) {
    return Double.isNaN(years) ? BINS - 1 : Rows.bin(years, EDGES);
  }

  /** Number of bins, the one for unknown years included. */
  public static int bins() {
    return BINS;
  }

  /** Five shares that sum to 1; NaN years are not known. */
  public double[] of(String title, double years) {
    return byTitle.getOrDefault(title, whole)[bin(years)].clone();
  }

  /** By title, empty for all of them, and bin of years: five shares to three decimals. */
  public Map<String, List<List<Double>>> table() {
    Map<String, List<List<Double>>> out = new TreeMap<>();
    byTitle.forEach((title, table) -> out.put(title, lines(table)));
    out.put("", lines(whole));
    return out;
  }

  private static List<List<Double>> lines(double[][] table) {
    List<List<Double>> out = new ArrayList<>();
    for (double[] line : table) {
      out.add(Arrays.stream(line).map(s -> Math.round(s * 1000) / 1000.0).boxed().toList());
    }
    return out;
  }
}
