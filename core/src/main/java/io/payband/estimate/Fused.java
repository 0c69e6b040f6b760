package io.payband.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the fused fit found. Immutable, safe for use by several threads. */
public final class Fused {

  private static final int CLASSES = 5;

  private final List<FusedReport> reports;
  private final Placed placed;
  private final Location location;
  private final ScaleModel scale;
  private final ShapeModel bySource;
  private final ShapeModel byRole;
  private final double[] residual;
  private final double[][] heldOut;
  private final int iterations;
  private final Map<Term, Integer> termIndex = new HashMap<>();

  Fused(
      List<FusedReport> reports,
      Placed placed,
      Location location,
      ScaleModel scale,
      ShapeModel bySource,
      ShapeModel byRole,
      double[] residual,
      double[][] heldOut,
      int iterations) {
    this.reports = reports;
    this.placed = placed;
    this.location = location;
    this.scale = scale;
    this.bySource = bySource;
    this.byRole = byRole;
    this.residual = residual;
    this.heldOut = heldOut;
    this.iterations = iterations;
    for (int t = 0; t < location.terms().size(); t++) {
      termIndex.put(location.terms().get(t), t);
    }
  }

  /** The reports, in the order of the fit. */
  public List<FusedReport> reports() {
    return reports;
  }

  /** Conjugate gradient steps of the main fit. */
  public int iterations() {
    return iterations;
  }

  /** Career level 1 to 5 of a report; the likeliest where it is a distribution. */
  public int careerClass(int row) {
    return placed.careerClass(row);
  }

  /** Five shares that sum to 1: where a report stands on the levels. */
  public double[] levelShares(int row) {
    double[] spread = placed.spread(row);
    if (spread.length > 0) {
      return spread.clone();
    }
    double[] out = new double[CLASSES];
    out[placed.careerClass(row) - 1] = 1;
    return out;
  }

  /** ln pay of a report less its median by a fit without its fold. */
  public double residual(int row) {
    return residual[row];
  }

  /** Distances of a report's own source's p10 … p90 from that median, learned without its fold. */
  public double[] heldOutBand(int row) {
    return heldOut[row].clone();
  }

  /** The band, ln dollars, that a report's own source would show for it. */
  public double[] sourceBand(int row) {
    double mu = location.mu(placed, row);
    double sigma = scale.sigma(placed, row);
    double[] out = bySource.of(placed, row);
    for (int j = 0; j < out.length; j++) {
      out[j] = mu + sigma * out[j];
    }
    java.util.Arrays.sort(out);
    return out;
  }

  /**
   * What one role is worth at each level, sources, places and time set aside.
   *
   * @param effect by level 1 to 5 at index 0 to 4, ln pay about the whole
   * @param direction which effects these are sums of, by level
   * @param loose variance of effects that have no group of their own, by level
   * @param deviation distances of p10 … p90 from the median by level, before any scaling
   */
  @SuppressWarnings("ArrayRecordComponent") // stays inside a build
  public record RoleEffect(
      double[] effect, double[][] direction, double[] loose, double[][] deviation) {}

  /**
   * The effect of a role.
   *
   * @param title title under which most of its reports stand
   * @param slug the role
   * @param focus share of each speciality word among its people; sums to 1, or empty
   */
  public RoleEffect effect(String title, String slug, Map<String, Double> focus) {
    Subject subject = new Subject(title, "", slug, "", "", "", "", "", 0, Double.NaN, 0, "");
    double[] effect = new double[CLASSES];
    double[] loose = new double[CLASSES];
    double[][] direction = new double[CLASSES][location.size()];
    double[][] deviation = new double[CLASSES][];
    for (int c = 1; c <= CLASSES; c++) {
      Placed at = at(subject, c);
      for (Term term :
          List.of(FusedFit.ROLE, FusedFit.LEVEL, FusedFit.TITLE_LEVEL, FusedFit.ROLE_LEVEL)) {
        add(term, at, 1, c - 1, effect, direction, loose);
      }
      double sigma = scale.sigma(at, 0);
      double[] shape = byRole.of(at, 0);
      for (int j = 0; j < shape.length; j++) {
        shape[j] = sigma * (shape[j] - shape[Quantiles.MEDIAN]);
      }
      java.util.Arrays.sort(shape);
      deviation[c - 1] = shape;
    }
    focus.forEach((word, share) -> {
      String[] parts = word.startsWith("@") ? new String[] {title, word} : word.split("\\|", 2);
      Subject own =
          new Subject(
              parts[0],
              parts.length > 1 ? parts[1] : "",
              slug,
              "",
              "",
              "",
              "",
              "",
              0,
              Double.NaN,
              0,
              "");
      for (int c = 1; c <= CLASSES; c++) {
        add(FusedFit.FOCUS, at(own, c), share, c - 1, effect, direction, loose);
      }
    });
    return new RoleEffect(effect, direction, loose, deviation);
  }

  private Placed at(Subject subject, int careerClass) {
    Rows one = Rows.of(placed.rows().vocabulary(), List.of(subject));
    return new Placed(one, new double[] {careerClass}, new int[] {careerClass}, Integer.MAX_VALUE);
  }

  private void add(
      Term term,
      Placed at,
      double share,
      int level,
      double[] effect,
      double[][] direction,
      double[] loose) {
    int t = java.util.Objects.requireNonNull(termIndex.get(term));
    int j = location.at(t, at, 0);
    if (j < 0) {
      loose[level] += share * share * location.s2() / term.penalty();
    } else {
      effect[level] += share * location.effect(j);
      direction[level][j] += share;
    }
  }

  /** Variance of a sum of effects. */
  public double variance(double[] direction) {
    double v = 0;
    for (int j = 0; j < direction.length; j++) {
      v += direction[j] * direction[j] * location.variance(j);
    }
    return v;
  }

  /**
   * Share of a role's figure that other roles and levels carry, given that {@code own} of the
   * reports are of its cohort.
   *
   * @param careerClass 1 to 5, or 0 for all levels together
   */
  public double borrowed(String title, String slug, int careerClass, double own) {
    double others = 1;
    for (int j : carriers(title, slug, careerClass)) {
      double all = j < 0 ? own : Math.max(own, location.reports(j));
      double penalty = j < 0 ? FusedFit.ROLE_LEVEL.penalty() : location.penalty(j);
      others *= 1 - Math.min(1, own / (all + penalty));
    }
    return others;
  }

  /** Share of a figure that {@code fakes} new reports of its cohort would carry. */
  public double moved(String title, String slug, int careerClass, int fakes) {
    double others = 1;
    for (int j : carriers(title, slug, careerClass)) {
      double all = j < 0 ? 0 : location.reports(j);
      double penalty = j < 0 ? FusedFit.ROLE_LEVEL.penalty() : location.penalty(j);
      others *= 1 - fakes / (all + fakes + penalty);
    }
    return 1 - others;
  }

  /** The effects that a cohort's figure is made of; −1 where one has no group of its own. */
  private List<Integer> carriers(String title, String slug, int careerClass) {
    Placed at =
        at(
            new Subject(title, "", slug, "", "", "", "", "", 0, Double.NaN, 0, ""),
            Math.max(1, careerClass));
    List<Term> terms =
        careerClass == 0
            ? List.of(FusedFit.ROLE)
            : List.of(FusedFit.ROLE, FusedFit.LEVEL, FusedFit.TITLE_LEVEL, FusedFit.ROLE_LEVEL);
    return terms.stream()
        .map(t -> location.at(java.util.Objects.requireNonNull(termIndex.get(t)), at, 0))
        .toList();
  }

  /** Variance of how far a role's posted pay strays from its own, publishers' habits aside. */
  public double postedVariance() {
    return location.s2() / FusedFit.POSTED_ROLE.penalty();
  }

  /** Robust scale of the residuals, ln pay. */
  public double spread() {
    return location.s();
  }
}
