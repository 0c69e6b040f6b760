package io.payband.market;

import io.payband.observation.RoleReport;
import io.payband.stats.Medians;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Holds the wage indexes against surveys that were asked again. */
final class AgeingChecks {

  private static final List<Integer> YEARS = List.of(2023, 2024, 2025);
  private static final String SURVEYS = "stackoverflow-";
  private static final int ANSWERS = 60;
  private static final int SURVEY_MONTH = 5;
  private static final double MEDIAN_FACTOR = 1.2533;
  private static final double QUARTILES = 1.349;
  private static final int LEAST_ROLES = 5;

  private final MarketData data;

  AgeingChecks(MarketData data) {
    this.data = data;
  }

  /** Every pair of surveys with enough roles in both, the longest time first. */
  List<AgeingCheck> list() {
    List<AgeingCheck> out = new ArrayList<>();
    for (int years = YEARS.getLast() - YEARS.getFirst(); years > 0; years--) {
      for (int from : YEARS) {
        AgeingCheck check = check(from, from + years);
        if (check.lines().size() >= LEAST_ROLES) {
          out.add(check);
        }
      }
    }
    return out;
  }

  private AgeingCheck check(int from, int to) {
    Map<String, double[]> before = logs(from);
    Map<String, double[]> after = logs(to);
    List<AgeingCheck.Line> lines = new ArrayList<>();
    before.forEach((slug, first) -> {
      // What one survey asked as one answer is held against the same people in the other.
      double[] second = pooled(after, MergedAnswers.roles(SURVEYS + from, slug));
      boolean alike =
          MergedAnswers.roles(SURVEYS + to, slug).size()
              <= MergedAnswers.roles(SURVEYS + from, slug).size();
      if (alike && first.length >= ANSWERS && second.length >= ANSWERS) {
        String occupation = data.catalogue().roles().getBySlug(slug).occupation();
        double said =
            data.ageing()
                .growth(
                    occupation, YearMonth.of(from, SURVEY_MONTH), YearMonth.of(to, SURVEY_MONTH))
                .log();
        double found = Medians.quantile(second, .5) - Medians.quantile(first, .5);
        lines.add(new AgeingCheck.Line(slug, said, found, Math.hypot(error(first), error(second))));
      }
    });
    return new AgeingCheck(SURVEYS + from, SURVEYS + to, to - from, lines);
  }

  /** What several roles say, taken together. */
  static double[] pooled(Map<String, double[]> logs, List<String> slugs) {
    return slugs.stream()
        .flatMapToDouble(slug -> DoubleStream.of(logs.getOrDefault(slug, new double[0])))
        .toArray();
  }

  private static double error(double[] logs) {
    double quartiles = Medians.quantile(logs, .75) - Medians.quantile(logs, .25);
    return MEDIAN_FACTOR * quartiles / QUARTILES / Math.sqrt(logs.length);
  }

  private Map<String, double[]> logs(int year) {
    Map<String, List<Double>> pay = new TreeMap<>();
    for (RoleReport r : data.roleReports()) {
      if (r.source().equals(SURVEYS + year) && !r.slug().isEmpty()) {
        pay.computeIfAbsent(r.slug(), k -> new ArrayList<>()).add(Math.log(r.pay()));
      }
    }
    Map<String, double[]> out = new TreeMap<>();
    pay.forEach(
        (slug, logs) -> out.put(slug, logs.stream().mapToDouble(Double::doubleValue).toArray()));
    return out;
  }
}
