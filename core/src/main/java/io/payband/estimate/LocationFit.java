package io.payband.estimate;

import io.payband.stats.LongIndex;
import io.payband.stats.Medians;
import java.util.List;

/**
 * The median's logarithm as a sum of penalised effects, by robust weights in four steps of
 * conjugate gradients, each run to convergence.
 *
 * <p>Minimises Σ w r² + Σ λ u². The constant carries no penalty.
 */
final class LocationFit {

  private static final int STEPS = 4;
  private static final int MOST_ITERATIONS = 5_000;
  private static final double FALL = 1e-16;
  private static final double NOTHING = 1e-24;
  private static final double SCALE_OF_MEDIAN = 1.2;
  private static final double HUBER = 2;
  private static final double TINY = 1e-12;
  private static final int HEAVY = 500;

  private LocationFit() {}

  /**
   * What a fit found.
   *
   * @param location the effects
   * @param w robust weight of each train row, by position
   * @param r residual of each train row, by position
   * @param iterations of conjugate gradients, all steps together
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
  record Fitted(Location location, double[] w, double[] r, int iterations) {}

  /**
   * Fits.
   *
   * @param placed rows with their level
   * @param train which rows
   * @param y log pay, by row
   * @param weight weight of each train row, by position in {@code train}
   * @param minimumGroup groups with fewer reports have no effect of their own
   */
  static Fitted fit(
      Placed placed,
      int[] train,
      double[] y,
      double[] weight,
      List<Term> terms,
      Recipe.Mode mode,
      int minimumGroup) {
    int n = train.length;
    int k = terms.size();
    LongIndex[] index = new LongIndex[k];
    int[] start = new int[k + 1];
    Membership[] member = new Membership[k];
    start[0] = 1;
    for (int t = 0; t < k; t++) {
      member[t] = Membership.of(placed, train, terms.get(t).columns(), minimumGroup);
      index[t] = member[t].index();
      start[t + 1] = start[t] + index[t].size();
    }
    int size = start[k];
    double[] penalty = new double[size + 1];
    int[] reports = new int[size];
    reports[0] = n;
    penalty[size] = 1;
    for (int t = 0; t < k; t++) {
      java.util.Arrays.fill(penalty, start[t], start[t + 1], terms.get(t).penalty());
      System.arraycopy(member[t].count(), 0, reports, start[t], member[t].count().length);
    }

    Work work = new Work(placed, train, y, weight, terms, member, start, penalty, mode);
    work.run();
    Location location =
        new Location(terms, index, start, penalty, work.u, work.d, reports, work.s, work.s2);
    return new Fitted(location, work.w, work.r, work.iterations);
  }

  /** The iteration's arrays: each row's effects lie side by side, with what each is times. */
  private static final class Work {
    private final int n;
    private final int size;
    private final int[] from;
    private final int[] at;
    private final double[] x;
    private final double[] weight;
    private final double[] penalty;
    private final Recipe.Mode mode;
    private final double[] u;
    private final double[] d;
    private final double[] w;
    private final double[] r;
    private int most;
    private double s;
    private double s2;
    private int iterations;

    Work(
        Placed placed,
        int[] train,
        double[] y,
        double[] weight,
        List<Term> terms,
        Membership[] member,
        int[] start,
        double[] penalty,
        Recipe.Mode mode) {
      n = train.length;
      size = penalty.length - 1;
      this.weight = weight;
      this.penalty = penalty;
      this.mode = mode;
      from = new int[n + 1];
      for (int i = 0; i < n; i++) {
        int count = 0;
        for (Membership one : member) {
          count += one.groups(i);
        }
        from[i + 1] = from[i] + count;
        most = Math.max(most, count);
      }
      at = new int[from[n]];
      x = new double[from[n]];
      for (int i = 0; i < n; i++) {
        int e = from[i];
        for (int t = 0; t < member.length; t++) {
          double times = placed.covariate(terms.get(t).covariate(), train[i]);
          for (int g = 0; g < member[t].groups(i); g++) {
            at[e] = start[t] + member[t].group(i, g);
            x[e++] = times * member[t].share(i, g);
          }
        }
      }
      u = new double[size + 1];
      d = new double[size + 1];
      w = new double[n];
      r = new double[n];
      double[] own = new double[n];
      for (int i = 0; i < n; i++) {
        own[i] = y[train[i]];
      }
      u[0] = Medians.weighted(own, weight);
      for (int i = 0; i < n; i++) {
        r[i] = own[i] - u[0];
      }
    }

    void run() {
      double[] g = new double[size + 1];
      double[] z = new double[size + 1];
      double[] p = new double[size + 1];
      double[] q = new double[size + 1];
      double[] xp = new double[n];
      double[] inverse = new double[size + 1];
      double total = 0;
      for (double one : weight) {
        total += one;
      }
      for (int step = 0; step < STEPS; step++) {
        double[] absolute = new double[n];
        for (int i = 0; i < n; i++) {
          absolute[i] = Math.abs(r[i]);
        }
        // Where most reports are alike the scale would be 0, and every other one infinitely far.
        s = Math.max(TINY, SCALE_OF_MEDIAN * Medians.weighted(absolute, weight));
        for (int i = 0; i < n; i++) {
          w[i] = weight[i] * robust(absolute[i] / s, step);
        }
        gatherSquares();
        HeavyBlock block = heavyBlock();
        double[] solving = new double[block.size()];
        gather(g);
        for (int j = 0; j < size; j++) {
          inverse[j] = 1 / Math.max(d[j] + penalty[j], TINY);
          g[j] -= penalty[j] * u[j];
        }
        double gz = precondition(block, inverse, g, z, solving);
        System.arraycopy(z, 0, p, 0, size);
        double enough = Math.max(NOTHING, gz * FALL);
        for (int it = 0; it < MOST_ITERATIONS && gz > enough; it++) {
          iterations++;
          multiply(p, q, xp);
          double pq = 0;
          for (int j = 0; j < size; j++) {
            q[j] += penalty[j] * p[j];
            pq += p[j] * q[j];
          }
          double alpha = gz / pq;
          for (int j = 0; j < size; j++) {
            u[j] += alpha * p[j];
            g[j] -= alpha * q[j];
          }
          double next = precondition(block, inverse, g, z, solving);
          for (int i = 0; i < n; i++) {
            r[i] -= alpha * xp[i];
          }
          double beta = next / gz;
          gz = next;
          for (int j = 0; j < size; j++) {
            p[j] = z[j] + beta * p[j];
          }
        }
      }
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += w[i] * r[i] * r[i];
      }
      s2 = sum / total;
    }

    /** z = M⁻¹ g; the product gᵀ z. */
    private double precondition(
        HeavyBlock block, double[] inverse, double[] g, double[] z, double[] solving) {
      for (int j = 0; j < size; j++) {
        z[j] = inverse[j] * g[j];
      }
      block.solve(g, z, solving);
      double product = 0;
      for (int j = 0; j < size; j++) {
        product += g[j] * z[j];
      }
      return product;
    }

    private HeavyBlock heavyBlock() {
      HeavyBlock block = new HeavyBlock(d, HEAVY);
      int[] places = new int[most + 1];
      double[] values = new double[most + 1];
      for (int i = 0; i < n; i++) {
        if (w[i] == 0) {
          continue;
        }
        int count = 0;
        if (block.place(0) >= 0) {
          places[count] = block.place(0);
          values[count++] = 1;
        }
        for (int e = from[i]; e < from[i + 1]; e++) {
          int place = block.place(at[e]);
          if (place >= 0) {
            places[count] = place;
            values[count++] = x[e];
          }
        }
        block.add(places, values, count, w[i]);
      }
      block.decompose(penalty);
      return block;
    }

    /** Step 1 all 1; steps 2 and 3 Huber; the last Hampel. */
    private double robust(double a, int step) {
      if (step == 0 || a <= HUBER) {
        return 1;
      }
      if (step == STEPS - 1 && a > mode.bend()) {
        double left = (mode.end() - a) / (mode.end() - mode.bend());
        return HUBER / mode.bend() * Math.clamp(left, 0, 1);
      }
      return HUBER / a;
    }

    /** xp = X p and q = Xᵀ W xp in one pass over the rows. */
    private void multiply(double[] p, double[] q, double[] xp) {
      java.util.Arrays.fill(q, 0);
      for (int i = 0; i < n; i++) {
        double sum = p[0];
        for (int e = from[i]; e < from[i + 1]; e++) {
          sum += x[e] * p[at[e]];
        }
        xp[i] = sum;
        scatter(q, i, w[i] * sum);
      }
    }

    private void scatter(double[] q, int i, double value) {
      q[0] += value;
      for (int e = from[i]; e < from[i + 1]; e++) {
        q[at[e]] += value * x[e];
      }
    }

    private void gather(double[] g) {
      java.util.Arrays.fill(g, 0);
      for (int i = 0; i < n; i++) {
        scatter(g, i, w[i] * r[i]);
      }
    }

    private void gatherSquares() {
      java.util.Arrays.fill(d, 0);
      for (int i = 0; i < n; i++) {
        d[0] += w[i];
        for (int e = from[i]; e < from[i + 1]; e++) {
          d[at[e]] += w[i] * x[e] * x[e];
        }
      }
    }
  }
}
