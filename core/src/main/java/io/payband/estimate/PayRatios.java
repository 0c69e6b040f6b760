package io.payband.estimate;

import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * Total over base pay, by role and level, where people state both: the weighted median of ln(total
 * ÷ base), each group shrunk towards the one above it. The mean would put the equity of the few on
 * the many.
 */
final class PayRatios {

  private static final int CLASSES = 5;

  /** Effective number of people by which a weighted median is trusted on its own. */
  private static final double PRIOR = 20;

  private final Map<String, Group> groups = new HashMap<>();

  private record Value(double ratio, double base, double total, double weight) {}

  @SuppressWarnings("ArrayRecordComponent") // stays inside a build
  private record Group(double median, double effective, double spread, double[] stretch) {}

  /** Reads the rows that state both. */
  PayRatios(
      MarketLaneFit.Input in, IntToDoubleFunction weightOf, Function<String, String> titleOf) {
    Map<String, List<Value>> values = new HashMap<>();
    List<FusedReport> reports = in.fused().reports();
    for (int i = 0; i < reports.size(); i++) {
      double weight = weightOf.applyAsDouble(i);
      if (Double.isNaN(in.logBase()[i]) || Double.isNaN(in.logTotal()[i]) || !(weight > 0)) {
        continue;
      }
      String slug = reports.get(i).subject().slug();
      int c = in.fused().careerClass(i);
      Value value =
          new Value(in.logTotal()[i] - in.logBase()[i], in.logBase()[i], in.logTotal()[i], weight);
      for (String key : keys(titleOf.apply(slug), slug, c)) {
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      }
    }
    values.forEach((key, list) -> groups.put(key, group(list)));
  }

  private static List<String> keys(String title, String slug, int careerClass) {
    return List.of(
        "", "class " + careerClass, "title " + title + " " + careerClass, slug + " " + careerClass);
  }

  private static Group group(List<Value> values) {
    double[] ratio = values.stream().mapToDouble(Value::ratio).toArray();
    double[] weight = values.stream().mapToDouble(Value::weight).toArray();
    double median = Medians.weighted(ratio, weight);
    double sum = 0;
    double squares = 0;
    double[] off = new double[ratio.length];
    for (int i = 0; i < ratio.length; i++) {
      sum += weight[i];
      squares += weight[i] * weight[i];
      off[i] = Math.abs(ratio[i] - median);
    }
    double[] base = quantiles(values.stream().mapToDouble(Value::base).toArray(), weight);
    double[] total = quantiles(values.stream().mapToDouble(Value::total).toArray(), weight);
    double[] stretch = new double[base.length];
    for (int j = 0; j < stretch.length; j++) {
      double narrow = base[j] - base[Quantiles.MEDIAN];
      double wide = total[j] - total[Quantiles.MEDIAN];
      stretch[j] = Math.abs(narrow) < .02 ? 1 : Math.clamp(wide / narrow, .8, 2.5);
    }
    return new Group(median, sum * sum / squares, 1.4826 * Medians.weighted(off, weight), stretch);
  }

  private static double[] quantiles(double[] values, double[] weight) {
    Integer[] order = new Integer[values.length];
    java.util.Arrays.setAll(order, i -> i);
    java.util.Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
    double total = java.util.Arrays.stream(weight).sum();
    double[] out = new double[Quantiles.COUNT];
    double sum = 0;
    int next = 0;
    for (int i : order) {
      sum += weight[i];
      while (next < out.length && sum >= Quantiles.LEVELS.get(next) * total) {
        out[next++] = values[i];
      }
    }
    while (next < out.length) {
      out[next++] = values[order[order.length - 1]];
    }
    return out;
  }

  /** The ratio and the stretch of each quantile of a role and level, shrunk down the path. */
  private Group of(String title, String slug, int careerClass) {
    double median = 0;
    double[] stretch = {1, 1, 1, 1, 1};
    double spread = 0;
    double effective = 0;
    boolean first = true;
    for (String key : keys(title, slug, careerClass)) {
      Group group = groups.get(key);
      if (group == null) {
        continue;
      }
      double share = first ? 1 : group.effective / (group.effective + PRIOR);
      median += share * (group.median - median);
      for (int j = 0; j < stretch.length; j++) {
        stretch[j] += share * (group.stretch[j] - stretch[j]);
      }
      spread = group.spread;
      effective = key.startsWith(slug) ? group.effective + PRIOR : PRIOR;
      first = false;
    }
    return new Group(Math.max(0, median), effective, spread, stretch);
  }

  /** Whether nobody states both. */
  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Bands of total pay from bands of base pay, by level; never below them. */
  double[][] total(String title, String slug, double[][] base) {
    double[][] out = new double[CLASSES][Quantiles.COUNT];
    for (int c = 0; c < CLASSES; c++) {
      Group group = of(title, slug, c + 1);
      double middle = base[c][Quantiles.MEDIAN];
      for (int j = 0; j < Quantiles.COUNT; j++) {
        double moved = middle + group.median + group.stretch[j] * (base[c][j] - middle);
        out[c][j] = Math.max(base[c][j], moved);
      }
      java.util.Arrays.sort(out[c]);
    }
    return out;
  }

  /** Variance of the ratio; all levels together, then levels 1 to 5. */
  double[] variances(String title, String slug) {
    double[] out = new double[CLASSES + 1];
    for (int c = 1; c <= CLASSES; c++) {
      Group group = of(title, slug, c);
      out[c] = Math.PI / 2 * group.spread * group.spread / Math.max(1, group.effective);
      out[0] += out[c] / CLASSES;
    }
    return out;
  }

  /** By how much more employers differ in total than in base pay. */
  double employerFactor() {
    return 1;
  }
}
