package io.payband.skill;

import io.payband.observation.RoleReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who answered, as numbers: what is held alike, which technologies, and which of these have an
 * effect of their own in the respondent's role.
 *
 * <p>Held alike are, with hardly a penalty: role and survey together, experience by a line with
 * bends and a slope of its own in each role and survey, size of the employer, place of work,
 * whether the person manages others. What was not asked or not answered is a group of its own.
 */
final class Design {

  private static final double[] BENDS = {0, 1, 2, 4, 6, 9, 13, 18, 25, 35};
  private static final double MIDDLE_YEARS = Math.log1p(10);

  final List<RoleReport> reports;
  final List<String> roles;
  final List<String> technologies;
  final int controls;
  final double[] y;
  final int[] role;

  /** Controls of each report, by column. */
  final int[][] controlColumns;

  final double[][] controlValues;

  /** Technologies of each report, by number. */
  final int[][] used;

  /** Respondents of each role who work with each technology. */
  final int[][] with;

  final int[] respondents;

  /** Number of a technology's own effect in a role, or -1. */
  final int[][] own;

  final int[] owns;

  /**
   * Prepares a fit.
   *
   * @param reports in canonical order
   * @param vocabulary technologies that count, others are left out; spelt as {@link #key}
   * @param minimum respondents with and without that an effect of its own takes
   */
  Design(List<RoleReport> reports, Collection<String> vocabulary, int minimum) {
    this.reports = List.copyOf(reports);
    roles = reports.stream().map(RoleReport::slug).distinct().sorted().toList();
    Map<String, Integer> roleNumber = numbered(roles);
    TreeMap<String, Integer> everywhere = new TreeMap<>();
    for (RoleReport report : reports) {
      for (String technology : report.technologies()) {
        everywhere.merge(key(technology), 1, Integer::sum);
      }
    }
    technologies =
        everywhere.keySet().stream()
            .filter(vocabulary::contains)
            .filter(t -> everywhere.getOrDefault(t, 0) >= minimum)
            .toList();
    Map<String, Integer> technologyNumber = numbered(technologies);
    int n = reports.size();
    y = new double[n];
    role = new int[n];
    used = new int[n][];
    controlColumns = new int[n][];
    controlValues = new double[n][];
    with = new int[roles.size()][technologies.size()];
    respondents = new int[roles.size()];
    TreeMap<String, Integer> columns = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      RoleReport report = reports.get(i);
      y[i] = Math.log(report.pay());
      int r = roleNumber.getOrDefault(report.slug(), -1);
      role[i] = r;
      respondents[r]++;
      used[i] =
          report.technologies().stream()
              .map(Design::key)
              .distinct()
              .filter(technologyNumber::containsKey)
              .mapToInt(t -> technologyNumber.getOrDefault(t, -1))
              .sorted()
              .toArray();
      for (int t : used[i]) {
        with[r][t]++;
      }
      control(i, report, columns);
    }
    controls = columns.size();
    own = new int[roles.size()][technologies.size()];
    owns = new int[roles.size()];
    for (int r = 0; r < roles.size(); r++) {
      for (int t = 0; t < technologies.size(); t++) {
        boolean enough = with[r][t] >= minimum && respondents[r] - with[r][t] >= minimum;
        own[r][t] = enough ? owns[r]++ : -1;
      }
    }
  }

  /** One spelling for what surveys spell in two. */
  static String key(String technology) {
    return TechnologyNames.tidy(technology);
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> out = new TreeMap<>();
    for (String name : names) {
      out.put(name, out.size());
    }
    return out;
  }

  private void control(int i, RoleReport report, Map<String, Integer> columns) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    names.add("role " + report.slug() + " " + report.source());
    names.add("size " + report.organisation());
    names.add("place " + report.remote());
    for (int k = 0; k < 3; k++) {
      values.add(1.0);
    }
    if (report.manager()) {
      names.add("manager");
      values.add(1.0);
    }
    double years = report.years();
    if (Double.isNaN(years)) {
      names.add("years not given " + report.source());
      values.add(1.0);
    } else {
      int above = 1;
      while (above < BENDS.length - 1 && BENDS[above] < years) {
        above++;
      }
      double share =
          Math.clamp((years - BENDS[above - 1]) / (BENDS[above] - BENDS[above - 1]), 0, 1);
      names.add("years " + (above - 1));
      values.add(1 - share);
      names.add("years " + above);
      values.add(share);
      names.add("slope " + report.slug());
      values.add(Math.log1p(years) - MIDDLE_YEARS);
      names.add("slope of " + report.source());
      values.add(Math.log1p(years) - MIDDLE_YEARS);
    }
    controlColumns[i] =
        names.stream()
            .mapToInt(name -> columns.computeIfAbsent(name, k -> columns.size()))
            .toArray();
    controlValues[i] = values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
