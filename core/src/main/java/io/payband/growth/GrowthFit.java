package io.payband.growth;

import io.payband.stats.Cholesky;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the courses of all roles together.
 *
 * <p>ln pay is a level of each role in each source, an effect of the state, and growth by years:
 * straight between {@link RoleGrowth#KNOTS}. The growth that all roles share is smooth over years;
 * each role's own deviation is drawn from a normal distribution whose spread over roles is
 * estimated by its marginal likelihood and whose neighbouring stretches move alike, so that a role
 * with few reports follows the others and says so. Far-off pays count less (Huber).
 *
 * <p>Pure functions; equal reports, in any order, give equal courses.
 */
public final class GrowthFit {

  private static final int STRETCHES = RoleGrowth.KNOTS.size() - 1;
  private static final double MOST_YEARS = RoleGrowth.KNOTS.get(STRETCHES);
  private static final int LEAST_REPORTS = 30;
  private static final int PASSES = 4;
  private static final double HUBER = 1.345;
  private static final double STATE_PRIOR = 20;

  /** Standard deviation of the change of the shared growth from one year to the next, ln. */
  private static final double SHARED_STEP = .02;

  /** Years over which a role's deviation in growth is forgotten. */
  private static final double MEMORY = 8;

  private static final double[] SPREADS = {.002, .004, .006, .009, .013, .018, .025, .035};

  private final Map<String, List<ExperiencePay>> byRole = new TreeMap<>();
  private final Map<String, Double> states = new TreeMap<>();
  private final Map<String, Sums> sums = new TreeMap<>();
  private Shared shared = new Shared(new double[STRETCHES], new double[STRETCHES][STRETCHES]);

  private GrowthFit(List<ExperiencePay> people) {
    for (ExperiencePay one : people) {
      byRole.computeIfAbsent(one.slug(), slug -> new ArrayList<>()).add(one);
    }
    byRole.values().removeIf(list -> list.size() < LEAST_REPORTS);
    byRole.values().forEach(list -> list.sort(ORDER));
  }

  private static final java.util.Comparator<ExperiencePay> ORDER =
      java.util.Comparator.comparing(ExperiencePay::source)
          .thenComparingDouble(ExperiencePay::years)
          .thenComparingDouble(ExperiencePay::logPay)
          .thenComparing(ExperiencePay::state);

  /**
   * The courses of the roles with at least 30 people, in order of slug.
   *
   * @param people pays of one month; may be empty
   */
  public static List<RoleGrowth> fit(List<ExperiencePay> people) {
    GrowthFit fit = new GrowthFit(people);
    return fit.byRole.isEmpty() ? List.of() : fit.run();
  }

  /** What one role's people say about growth, with each source's own level taken out. */
  @SuppressWarnings("ArrayRecordComponent") // stays inside
  private record Sums(double[][] xx, double[] xy, double yy, double variance) {}

  private List<RoleGrowth> run() {
    double[] slope = new double[STRETCHES];
    Map<String, double[]> courses = new TreeMap<>();
    byRole.keySet().forEach(slug -> courses.put(slug, slope));
    double spread = SPREADS[3];
    for (int pass = 0; pass < PASSES; pass++) {
      byRole.forEach((slug, list) -> sums.put(slug, sums(list, courses.getOrDefault(slug, slope))));
      shared = sharedGrowth(spread);
      spread = likeliest();
      shared = sharedGrowth(spread);
      double[][] prior = prior(spread);
      sums.forEach((slug, s) -> courses.put(slug, posterior(s, prior).mean));
      learnStates(courses);
    }
    List<RoleGrowth> out = new ArrayList<>();
    double[][] prior = prior(spread);
    sums.forEach((slug, s) -> out.add(course(slug, posterior(s, prior))));
    return out;
  }

  private Sums sums(List<ExperiencePay> list, double[] slope) {
    double[] residual = new double[list.size()];
    Map<String, Double> levels = new TreeMap<>();
    Map<String, List<Double>> bySource = new TreeMap<>();
    for (ExperiencePay one : list) {
      bySource
          .computeIfAbsent(one.source(), s -> new ArrayList<>())
          .add(known(one) - along(slope, one.years()));
    }
    bySource.forEach((source, left) ->
        levels.put(source, Medians.quantile(left.stream().mapToDouble(v -> v).toArray(), .5)));
    double[] size = new double[list.size()];
    for (int i = 0; i < size.length; i++) {
      ExperiencePay one = list.get(i);
      residual[i] = known(one) - along(slope, one.years()) - levels.getOrDefault(one.source(), 0.0);
      size[i] = Math.abs(residual[i]);
    }
    double scale = Math.max(.02, 1.4826 * Medians.quantile(size, .5));
    Map<String, double[]> mean = new TreeMap<>();
    double[] weight = new double[size.length];
    for (int i = 0; i < size.length; i++) {
      weight[i] = size[i] <= HUBER * scale ? 1 : HUBER * scale / size[i];
      double[] m = mean.computeIfAbsent(list.get(i).source(), s -> new double[STRETCHES + 2]);
      double[] x = stretches(list.get(i).years());
      for (int k = 0; k < STRETCHES; k++) {
        m[k] += weight[i] * x[k];
      }
      m[STRETCHES] += weight[i] * known(list.get(i));
      m[STRETCHES + 1] += weight[i];
    }
    double[][] xx = new double[STRETCHES][STRETCHES];
    double[] xy = new double[STRETCHES];
    double yy = 0;
    double squares = 0;
    double weights = 0;
    double slopes = 0;
    for (int i = 0; i < size.length; i++) {
      double[] m = mean.getOrDefault(list.get(i).source(), new double[STRETCHES + 2]);
      double[] x = stretches(list.get(i).years());
      double w = weight[i];
      double y = known(list.get(i)) - m[STRETCHES] / m[STRETCHES + 1];
      for (int k = 0; k < STRETCHES; k++) {
        x[k] -= m[k] / m[STRETCHES + 1];
      }
      for (int k = 0; k < STRETCHES; k++) {
        xy[k] += w * x[k] * y;
        for (int j = 0; j < STRETCHES; j++) {
          xx[k][j] += w * x[k] * x[j];
        }
      }
      yy += w * y * y;
      squares += w * w * residual[i] * residual[i];
      weights += w;
      slopes += size[i] <= HUBER * scale ? 1 : 0;
    }
    // Huber's variance: mean ψ² over the square of the mean slope of ψ, in units of the weights.
    double share = slopes / size.length;
    double variance = squares / size.length / (share * share) * (weights / size.length);
    return new Sums(xx, xy, yy, Math.max(1e-4, variance));
  }

  private double known(ExperiencePay one) {
    return one.logPay() - states.getOrDefault(one.state(), 0.0);
  }

  /** Years spent in each stretch on the way to these years. */
  private static double[] stretches(double years) {
    double[] x = new double[STRETCHES];
    for (int k = 0; k < STRETCHES; k++) {
      double from = RoleGrowth.KNOTS.get(k);
      double to = RoleGrowth.KNOTS.get(k + 1);
      x[k] = Math.max(0, Math.min(Math.min(years, MOST_YEARS), to) - from);
    }
    return x;
  }

  private static double along(double[] slope, double years) {
    double[] x = stretches(years);
    double sum = 0;
    for (int k = 0; k < STRETCHES; k++) {
      sum += slope[k] * x[k];
    }
    return sum;
  }

  private static double middle(int stretch) {
    return (RoleGrowth.KNOTS.get(stretch) + RoleGrowth.KNOTS.get(stretch + 1)) / 2;
  }

  /**
   * Generalised least squares: a role counts by what its people know and by how far roles differ.
   */
  private Shared sharedGrowth(double spread) {
    double[][] prior = prior(spread);
    double[][] a = new double[STRETCHES][STRETCHES];
    double[] b = new double[STRETCHES];
    for (Sums s : sums.values()) {
      Cholesky known = known(s, prior);
      double[][] weight = times(prior, known.inverse());
      add(a, prior, 1);
      add(a, times(weight, prior), -1);
      for (int k = 0; k < STRETCHES; k++) {
        for (int j = 0; j < STRETCHES; j++) {
          b[k] += weight[k][j] * s.xy[j] / s.variance;
        }
      }
    }
    for (int k = 0; k + 1 < STRETCHES; k++) {
      double step = 1 / (SHARED_STEP * SHARED_STEP * (middle(k + 1) - middle(k)));
      a[k][k] += step;
      a[k + 1][k + 1] += step;
      a[k][k + 1] -= step;
      a[k + 1][k] -= step;
    }
    a[STRETCHES - 1][STRETCHES - 1] += 1; // growth is hardly ever as much as e a year
    Cholesky system = Cholesky.of(a);
    return new Shared(system.solve(b), system.inverse());
  }

  /** Growth that all roles share, and its covariance. */
  @SuppressWarnings("ArrayRecordComponent") // stays inside
  private record Shared(double[] mean, double[][] covariance) {}

  private static Cholesky known(Sums s, double[][] prior) {
    double[][] a = deep(prior);
    add(a, s.xx, 1 / s.variance);
    return Cholesky.of(a);
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] out = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          out[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return out;
  }

  private static void add(double[][] to, double[][] what, double times) {
    for (int k = 0; k < to.length; k++) {
      for (int j = 0; j < to.length; j++) {
        to[k][j] += times * what[k][j];
      }
    }
  }

  /** Precision of a role's deviations. */
  private static double[][] prior(double spread) {
    double[][] covariance = new double[STRETCHES][STRETCHES];
    for (int k = 0; k < STRETCHES; k++) {
      for (int j = 0; j < STRETCHES; j++) {
        covariance[k][j] = spread * spread * Math.exp(-Math.abs(middle(k) - middle(j)) / MEMORY);
      }
    }
    return Cholesky.of(covariance).inverse();
  }

  /** The spread over roles under which what their people say is likeliest. */
  private double likeliest() {
    double best = SPREADS[0];
    double most = Double.NEGATIVE_INFINITY;
    for (double spread : SPREADS) {
      double[][] prior = prior(spread);
      double half = Cholesky.of(prior).logDeterminant() / 2;
      double sum = 0;
      for (Sums s : sums.values()) {
        double[] c = deviation(s);
        Cholesky known = known(s, prior);
        double[] mean = known.solve(c);
        double fit = 0;
        for (int k = 0; k < STRETCHES; k++) {
          fit += mean[k] * c[k];
        }
        sum += half - known.logDeterminant() / 2 + fit / 2;
      }
      if (sum > most) {
        most = sum;
        best = spread;
      }
    }
    return best;
  }

  /** What a role says beyond the shared growth, over its variance. */
  private double[] deviation(Sums s) {
    double[] c = new double[STRETCHES];
    for (int k = 0; k < STRETCHES; k++) {
      double left = s.xy[k];
      for (int j = 0; j < STRETCHES; j++) {
        left -= s.xx[k][j] * shared.mean[j];
      }
      c[k] = left / s.variance;
    }
    return c;
  }

  private static double[][] transposed(double[][] a) {
    double[][] out = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        out[j][i] = a[i][j];
      }
    }
    return out;
  }

  private static double[][] deep(double[][] a) {
    return Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
  }

  @SuppressWarnings("ArrayRecordComponent") // stays inside
  private record Posterior(double[] mean, double[][] covariance, double[] borrowed) {}

  private Posterior posterior(Sums s, double[][] prior) {
    Cholesky known = known(s, prior);
    double[] mean = known.solve(deviation(s));
    double[][] own = known.inverse();
    double[][] leant = times(own, prior);
    double[][] covariance = times(times(leant, shared.covariance), transposed(leant));
    add(covariance, own, 1);
    double[][] before = Cholesky.of(prior).inverse();
    double[] borrowed = new double[STRETCHES];
    for (int k = 0; k < STRETCHES; k++) {
      mean[k] += shared.mean[k];
      borrowed[k] = Math.clamp(own[k][k] / before[k][k], 0, 1);
    }
    return new Posterior(mean, covariance, borrowed);
  }

  private void learnStates(Map<String, double[]> courses) {
    Map<String, double[]> byState = new TreeMap<>();
    byRole.forEach((slug, list) -> {
      double[] slope = courses.getOrDefault(slug, shared.mean);
      Map<String, List<Double>> left = new TreeMap<>();
      for (ExperiencePay one : list) {
        left.computeIfAbsent(one.source(), s -> new ArrayList<>())
            .add(known(one) - along(slope, one.years()));
      }
      Map<String, Double> level = new TreeMap<>();
      left.forEach((source, values) ->
          level.put(source, Medians.quantile(values.stream().mapToDouble(v -> v).toArray(), .5)));
      for (ExperiencePay one : list) {
        if (!one.state().isEmpty()) {
          double residual =
              one.logPay() - along(slope, one.years()) - level.getOrDefault(one.source(), 0.0);
          double[] state = byState.computeIfAbsent(one.state(), s -> new double[2]);
          state[0] += Math.clamp(residual, -1, 1);
          state[1]++;
        }
      }
    });
    states.clear();
    byState.forEach((state, sum) -> states.put(state, sum[0] / (sum[1] + STATE_PRIOR)));
  }

  private RoleGrowth course(String slug, Posterior posterior) {
    List<ExperiencePay> list = byRole.getOrDefault(slug, List.of());
    double[] years = list.stream().mapToDouble(ExperiencePay::years).toArray();
    double centre = Math.min(MOST_YEARS, Medians.quantile(years, .5));
    double[] typical = stretches(centre);
    List<RoleGrowth.Knot> course = new ArrayList<>();
    for (int k = 0; k <= STRETCHES; k++) {
      double[] x = stretches(RoleGrowth.KNOTS.get(k));
      double level = 0;
      double variance = 0;
      for (int i = 0; i < STRETCHES; i++) {
        double from = x[i] - typical[i];
        level += from * posterior.mean[i];
        for (int j = 0; j < STRETCHES; j++) {
          variance += from * posterior.covariance[i][j] * (x[j] - typical[j]);
        }
      }
      boolean last = k == STRETCHES;
      course.add(
          new RoleGrowth.Knot(
              level,
              Math.sqrt(Math.max(0, variance)),
              last ? Double.NaN : posterior.mean[k],
              last ? Double.NaN : Math.sqrt(posterior.covariance[k][k]),
              last ? Double.NaN : posterior.borrowed[k]));
    }
    return new RoleGrowth(
        slug,
        list.size(),
        List.copyOf(new TreeSet<>(list.stream().map(ExperiencePay::source).toList())),
        centre,
        course,
        slowFrom(posterior.mean));
  }

  /** The first knot from which on every stretch is slow. */
  private static double slowFrom(double[] growth) {
    int from = STRETCHES;
    while (from > 0 && growth[from - 1] < RoleGrowth.SLOW) {
      from--;
    }
    return from == STRETCHES ? Double.NaN : RoleGrowth.KNOTS.get(from);
  }
}
