package io.payband.bench.accuracy;

import io.payband.estimate.Quantiles;
import io.payband.estimate.Rows;
import io.payband.estimate.Subject;
import io.payband.job.CompanyLevelKey;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The simple way to compare with: percentiles of the raw cohort. Where it is too small the next
 * wider one answers, or each shrinks towards the wider one. The paths and settings are those of the
 * reference.
 */
final class CohortBaseline {

  private enum Part {
    COMPANY,
    LEV,
    NUM,
    TITLE,
    ROLE,
    METRO,
    STATE,
    CLASS
  }

  private static final List<List<Part>> PERSON =
      List.of(
          List.of(Part.COMPANY, Part.LEV, Part.TITLE, Part.METRO),
          List.of(Part.COMPANY, Part.LEV, Part.TITLE),
          List.of(Part.COMPANY, Part.NUM),
          List.of(Part.COMPANY, Part.TITLE),
          List.of(Part.TITLE, Part.CLASS, Part.METRO),
          List.of(Part.TITLE, Part.CLASS),
          List.of(Part.TITLE),
          List.of());
  private static final List<List<Part>> PAGE =
      List.of(
          List.of(Part.ROLE, Part.CLASS, Part.METRO),
          List.of(Part.TITLE, Part.CLASS, Part.METRO),
          List.of(Part.TITLE, Part.CLASS, Part.STATE),
          List.of(Part.TITLE, Part.CLASS),
          List.of(Part.TITLE),
          List.of());

  private final List<List<Part>> path;
  private final int minimum;
  private final double prior;

  private CohortBaseline(List<List<Part>> path, int minimum, double prior) {
    this.path = path;
    this.minimum = minimum;
    this.prior = prior;
  }

  static CohortBaseline person() {
    return new CohortBaseline(PERSON, 2, 4);
  }

  static CohortBaseline page() {
    return new CohortBaseline(PAGE, 8, 8);
  }

  /** Pay of the training rows by cohort, sorted, for one step of the path. */
  private static Map<String, double[]> cohorts(
      List<Part> parts, List<Subject> subjects, int[] careerClass, double[] y, int[] train) {
    Map<String, List<Double>> pay = new HashMap<>();
    for (int row : train) {
      pay.computeIfAbsent(key(parts, subjects.get(row), careerClass[row]), k -> new ArrayList<>())
          .add(y[row]);
    }
    Map<String, double[]> sorted = new HashMap<>();
    pay.forEach((key, values) ->
        sorted.put(key, values.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
    return sorted;
  }

  private static String key(List<Part> parts, Subject s, int careerClass) {
    StringBuilder key = new StringBuilder();
    for (Part part : parts) {
      String lev = CompanyLevelKey.level(s.level());
      key.append(
              switch (part) {
                case COMPANY -> CompanyLevelKey.company(s.company());
                case LEV -> lev;
                case NUM -> CompanyLevelKey.numbered(lev);
                case TITLE -> s.title();
                case ROLE -> Rows.roleWord(s);
                case METRO -> s.metro();
                case STATE -> s.state();
                case CLASS -> String.valueOf(careerClass);
              })
          .append('|');
    }
    return key.toString();
  }

  /** Raw percentiles with back-off, and smoothed ones, of each test row, into the two arrays. */
  void judge(
      List<Subject> subjects,
      int[] careerClass,
      double[] y,
      int[] train,
      int[] test,
      double[][] raw,
      double[][] smoothed) {
    boolean[] answered = new boolean[y.length];
    for (List<Part> parts : path) {
      Map<String, double[]> cohorts = cohorts(parts, subjects, careerClass, y, train);
      for (int row : test) {
        double[] pay = cohorts.get(key(parts, subjects.get(row), careerClass[row]));
        if (!answered[row] && pay != null && (pay.length >= minimum || parts.isEmpty())) {
          raw[row] = quantiles(pay);
          answered[row] = true;
        }
      }
    }
    double[] none = new double[0];
    for (int step = path.size() - 1; step >= 0; step--) {
      List<Part> parts = path.get(step);
      boolean whole = parts.isEmpty();
      Map<String, double[]> cohorts = cohorts(parts, subjects, careerClass, y, train);
      for (int row : test) {
        String key = key(parts, subjects.get(row), careerClass[row]);
        double[] pay = cohorts.getOrDefault(key, none);
        if (whole) {
          smoothed[row] = quantiles(pay);
        } else if (pay.length > 0) {
          double[] own = quantiles(pay);
          double[] mixed = smoothed[row].clone();
          Arrays.setAll(
              mixed, j -> (pay.length * own[j] + prior * mixed[j]) / (pay.length + prior));
          smoothed[row] = mixed;
        }
      }
    }
  }

  private static double[] quantiles(double[] sorted) {
    double[] out = new double[Quantiles.COUNT];
    for (int j = 0; j < out.length; j++) {
      out[j] = Medians.quantile(sorted, 0, sorted.length, Quantiles.LEVELS.get(j));
    }
    return out;
  }
}
