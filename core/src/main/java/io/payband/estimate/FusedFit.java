package io.payband.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One fit over every source: what role, career level and place are worth, with what each source
 * adds of its own set apart.
 *
 * <p>A source's habit, overall, by role and by level, is an effect of its own that is shrunk, so
 * that it is not read as pay. Levels of employers are placed by the level model, which is fitted
 * again without each fold; a survey's levels are distributions that follow from years.
 *
 * <p>Immutable, safe for use by several threads. Equal reports give equal fits, in any number of
 * threads.
 */
public final class FusedFit {

  static final Term ROLE = Term.of(.5, Column.SLUG);
  static final Term LEVEL = Term.of(.1, Column.CLASS);
  static final Term TITLE_LEVEL = Term.of(3, Column.TITLE, Column.CLASS);
  static final Term ROLE_LEVEL = Term.of(15, Column.SLUG, Column.CLASS);
  static final Term FOCUS = Term.of(10, Column.ROLE);

  /** What an employer would pay says less about what people are paid. */
  static final Term POSTED_ROLE = Term.of(3, Column.POSTED, Column.SOURCE, Column.SLUG);

  private static final List<Term> TERMS =
      List.of(
          ROLE,
          LEVEL,
          TITLE_LEVEL,
          ROLE_LEVEL,
          FOCUS,
          Term.of(2, Column.METRO),
          Term.of(15, Column.TITLE, Column.STATE),
          Term.of(15, Column.TITLE, Column.METRO),
          Term.of(1, Column.SOURCE),
          Term.of(10, Column.SOURCE, Column.YEAR),
          Term.of(25, Column.SOURCE, Column.SLUG),
          Term.of(6, Column.SOURCE, Column.CLASS),
          Term.of(40, Column.SOURCE, Column.SLUG, Column.CLASS),
          POSTED_ROLE,
          Term.of(2, Column.POSTED, Column.SOURCE, Column.CLASS));

  private static final List<List<Column>> SCALE =
      List.of(
          List.of(Column.SOURCE),
          List.of(Column.SLUG),
          List.of(Column.SOURCE, Column.CLASS),
          List.of(Column.SLUG, Column.CLASS),
          List.of(Column.SOURCE, Column.SLUG));
  private static final List<List<Column>> SOURCE_PATH =
      List.of(List.of(Column.SOURCE), List.of(Column.SOURCE, Column.SLUG));
  private static final List<List<Column>> ROLE_PATH = List.of(List.of(Column.SLUG));
  private static final double SHAPE_PRIOR = 150;
  private static final double LEAST_SHARE = .01;

  private final List<FusedReport> reports;
  private final Rows rows;
  private final int[] all;
  private final double[] y;
  private final double[] weight;
  private final FitOptions options;

  private FusedFit(List<FusedReport> reports, FitOptions options) {
    this.reports = reports;
    this.options = options;
    rows = Rows.adding(new Vocabulary(), reports.stream().map(FusedReport::subject).toList());
    int n = reports.size();
    boolean[] posted = new boolean[n];
    for (int i = 0; i < n; i++) {
      posted[i] = reports.get(i).posted();
    }
    rows.setPosted(posted);
    all = new int[n];
    y = new double[n];
    weight = new double[n];
    for (int i = 0; i < n; i++) {
      all[i] = i;
      y[i] = reports.get(i).logPay();
      weight[i] = reports.get(i).weight();
    }
  }

  /**
   * Fits.
   *
   * @param reports reports of all sources, in canonical order
   * @param options ladders, least group, folds and threads
   */
  public static Fused fit(List<FusedReport> reports, FitOptions options) {
    return new FusedFit(List.copyOf(reports), options).run();
  }

  /** The same without folds: effects alone are asked for, and residuals are the fit's own. */
  public static Fused fitOnce(List<FusedReport> reports, FitOptions options) {
    return new FusedFit(List.copyOf(reports), options).once();
  }

  private Fused once() {
    Part main = locate(all);
    double[] e = main.fitted.r();
    return fused(main, e, new double[0][]);
  }

  private record Part(Placed placed, LocationFit.Fitted fitted) {}

  @SuppressWarnings("ArrayRecordComponent") // stays inside the estimator
  private record OutOfFold(int[] rows, double[] residual) {}

  private Fused run() {
    List<Callable<Object>> tasks = new ArrayList<>();
    tasks.add(() -> locate(all));
    for (int f = 0; f < options.folds(); f++) {
      int out = f;
      tasks.add(() -> outOfFold(out));
    }
    List<Object> results = Tasks.run(tasks, options.threads());
    Part main = (Part) results.get(0);
    double[] e = new double[all.length];
    for (int f = 0; f < options.folds(); f++) {
      OutOfFold part = (OutOfFold) results.get(f + 1);
      for (int i = 0; i < part.rows.length; i++) {
        e[part.rows[i]] = part.residual[i];
      }
    }
    double[][] bands =
        HeldOut.bands(
            main.placed,
            all,
            e,
            reports.stream().mapToInt(FusedReport::fold).toArray(),
            options.folds(),
            SCALE,
            SOURCE_PATH,
            SHAPE_PRIOR,
            options.minimumGroup());
    return fused(main, e, bands);
  }

  private Fused fused(Part main, double[] e, double[][] heldOut) {
    Placed placed = main.placed;
    int minimum = options.minimumGroup();
    ScaleModel scale = ScaleModel.fit(placed, all, e, SCALE, minimum);
    double[] t = standardised(scale, placed, all, e);
    ShapeModel bySource = ShapeModel.fit(placed, all, t, SOURCE_PATH, SHAPE_PRIOR, minimum);
    ShapeModel byRole = ShapeModel.fit(placed, all, t, ROLE_PATH, SHAPE_PRIOR, minimum);
    return new Fused(
        reports,
        placed,
        main.fitted.location(),
        scale,
        bySource,
        byRole,
        e,
        heldOut,
        main.fitted.iterations());
  }

  private static double[] standardised(ScaleModel scale, Placed placed, int[] train, double[] e) {
    double[] t = new double[train.length];
    for (int i = 0; i < t.length; i++) {
      t[i] = e[i] / scale.sigma(placed, train[i]);
    }
    return t;
  }

  private int[] fold(int f, boolean inside) {
    return java.util.stream.IntStream.of(all)
        .filter(i -> (reports.get(i).fold() == f) == inside)
        .toArray();
  }

  private OutOfFold outOfFold(int f) {
    Part part = locate(fold(f, false));
    int[] out = fold(f, true);
    double[] residual = new double[out.length];
    for (int i = 0; i < out.length; i++) {
      residual[i] = y[out[i]] - part.fitted.location().mu(part.placed, out[i]);
    }
    return new OutOfFold(out, residual);
  }

  private Part locate(int[] train) {
    Placed placed = place(train);
    double[] own = new double[train.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = weight[train[i]];
    }
    return new Part(
        placed,
        LocationFit.fit(placed, train, y, own, TERMS, Recipe.Mode.PAGE, options.minimumGroup()));
  }

  /** Every row with its level, as a fit on the train rows sees it. */
  private Placed place(int[] train) {
    int n = all.length;
    double[] levelPay = new double[n];
    boolean[] named = new boolean[n];
    for (int i = 0; i < n; i++) {
      named[i] = reports.get(i).placement() == FusedReport.Placement.EMPLOYER_LEVEL;
      levelPay[i] = reports.get(i).levelPay();
    }
    int[] levelTrain = java.util.stream.IntStream.of(train).filter(i -> named[i]).toArray();
    double[] z = new double[n];
    int[] careerClass = new int[n];
    double[][] spread = new double[n][];
    if (levelTrain.length > 0) {
      LevelModel.Fitted level =
          LevelModel.fit(rows, levelTrain, levelPay, options.ladders(), options.minimumGroup(), "");
      for (int i = 0; i < n; i++) {
        z[i] = named[i] ? level.model().z(rows, i) : 0;
      }
      for (int i = 0; i < levelTrain.length; i++) {
        z[levelTrain[i]] = level.trainZ()[i];
      }
      for (int i = 0; i < n; i++) {
        careerClass[i] = named[i] ? LevelModel.classOf(z[i]) : 0;
      }
    }
    LevelShares.Counts counts = new LevelShares.Counts();
    for (int i : levelTrain) {
      counts.add(
          reports.get(i).subject().title(), reports.get(i).subject().years(), careerClass[i]);
    }
    LevelShares shares = counts.shares(0, LEAST_SHARE);
    for (int i = 0; i < n; i++) {
      FusedReport report = reports.get(i);
      spread[i] = KNOWN;
      if (report.placement() == FusedReport.Placement.STATED) {
        careerClass[i] = report.careerClass();
      } else if (report.placement() == FusedReport.Placement.YEARS) {
        spread[i] = shares.of(report.subject().title(), report.subject().years());
        careerClass[i] = likeliest(spread[i]);
      }
    }
    Placed placed = new Placed(rows, z, careerClass, Integer.MAX_VALUE);
    placed.setSpread(spread);
    return placed;
  }

  private static final double[] KNOWN = {};

  private static int likeliest(double[] shares) {
    int best = 0;
    for (int c = 1; c < shares.length; c++) {
      best = shares[c] > shares[best] ? c : best;
    }
    return best + 1;
  }
}
