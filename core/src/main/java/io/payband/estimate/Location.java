package io.payband.estimate;

import io.payband.stats.LongIndex;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fitted effects: where the median's logarithm lies, and how far it may be off.
 *
 * <p>Immutable, safe for use by several threads.
 */
final class Location {

  private final List<Term> terms;
  private final LongIndex[] index;
  private final int[] start;
  private final double[] penalty;
  private final double[] u;
  private final double[] d;
  private final int[] reports;
  private final double s;
  private final double s2;

  /**
   * Takes over arrays.
   *
   * @param terms the terms
   * @param index groups of each term
   * @param start place of each term's first effect; 0 is the constant
   * @param penalty λ of each effect
   * @param u effects, log pay
   * @param d sum of weights behind each effect
   * @param reports reports in each effect's group
   * @param s robust scale of the residuals
   * @param s2 mean squared weighted residual
   */
  Location(
      List<Term> terms,
      LongIndex[] index,
      int[] start,
      double[] penalty,
      double[] u,
      double[] d,
      int[] reports,
      double s,
      double s2) {
    this.terms = List.copyOf(terms);
    this.index = index;
    this.start = start;
    this.penalty = penalty;
    this.u = u;
    this.d = d;
    this.reports = reports;
    this.s = s;
    this.s2 = s2;
  }

  /** The place of an effect among all, or −1 when the row's group has none. */
  int at(int term, Placed placed, int row) {
    return at(term, placed.key(terms.get(term).columns(), row));
  }

  private int at(int term, long key) {
    int group = key == Placed.NO_KEY ? LongIndex.NONE : index[term].find(key);
    return group == LongIndex.NONE ? -1 : start[term] + group;
  }

  /** ln median of a row; an effect of a group that is not known counts 0. */
  double mu(Placed placed, int row) {
    double sum = u[0];
    double[] classes = placed.spread(row);
    for (int t = 0; t < terms.size(); t++) {
      double x = placed.covariate(terms.get(t).covariate(), row);
      if (classes.length > 0 && terms.get(t).columns().contains(Column.CLASS)) {
        for (int c = 1; c <= classes.length; c++) {
          int at = classes[c - 1] > 0 ? at(t, placed.key(terms.get(t).columns(), row, c)) : -1;
          sum += at >= 0 ? classes[c - 1] * x * u[at] : 0;
        }
        continue;
      }
      int at = at(t, placed, row);
      if (at >= 0) {
        sum += u[at] * x;
      }
    }
    return sum;
  }

  /** V of the median before its constant: Σ x² s² ÷ (D + λ). */
  double v(Placed placed, int row) {
    double sum = variance(0);
    for (int t = 0; t < terms.size(); t++) {
      Term term = terms.get(t);
      double x = placed.covariate(term.covariate(), row);
      int at = at(t, placed, row);
      sum += x * x * (at >= 0 ? variance(at) : s2 / term.penalty());
    }
    return sum;
  }

  /** The same over some of the terms, without the constant. */
  double v(Placed placed, int row, Predicate<Term> which) {
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      Term term = terms.get(t);
      if (which.test(term)) {
        double x = placed.covariate(term.covariate(), row);
        int at = at(t, placed, row);
        sum += x * x * (at >= 0 ? variance(at) : s2 / term.penalty());
      }
    }
    return sum;
  }

  /** Variance of one effect. */
  double variance(int at) {
    return s2 / (d[at] + penalty[at]);
  }

  double effect(int at) {
    return u[at];
  }

  double penalty(int at) {
    return penalty[at];
  }

  /** Sum of weights behind an effect. */
  double information(int at) {
    return d[at];
  }

  /** Number of reports in an effect's group. */
  int reports(int at) {
    return reports[at];
  }

  List<Term> terms() {
    return terms;
  }

  /** The groups of a term, in order of their place. */
  long[] keys(int term) {
    return index[term].keysInOrder();
  }

  int start(int term) {
    return start[term];
  }

  int size() {
    return start[terms.size()];
  }

  double s() {
    return s;
  }

  double s2() {
    return s2;
  }
}
