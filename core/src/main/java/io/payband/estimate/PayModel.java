package io.payband.estimate;

import io.payband.job.CompanyLevelKey;
import io.payband.stats.LongIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One query mode, fitted: level, location, scale, shape and the constant of the median's interval.
 *
 * <p>The level model is part of the fit and is fitted again without each fold; otherwise a cell's
 * place would have seen the pay that it is judged on, and bands would come out too narrow.
 *
 * <p>Immutable, safe for use by several threads. Equal rows, in any number of threads, give equal
 * models.
 */
public final class PayModel {

  private static final List<Column> COMPANY_LEVEL_TITLE =
      List.of(Column.COMPANY, Column.LEV, Column.TITLE);
  private static final double CUT = 3;
  private static final double QUARANTINE = 8;

  private final Recipe.Mode mode;
  private final Vocabulary vocabulary;
  private final int minimumGroup;
  private final LevelModel level;
  private final Location location;
  private final ScaleModel scale;
  private final ShapeModel shape;
  private final CohortCounts exact;
  private final CohortCounts companyLevelTitle;
  private final double c;
  private final int firstQuarter;
  private final int lastQuarter;

  PayModel(
      Recipe.Mode mode,
      Vocabulary vocabulary,
      int minimumGroup,
      LevelModel level,
      Location location,
      ScaleModel scale,
      ShapeModel shape,
      CohortCounts exact,
      CohortCounts companyLevelTitle,
      double c,
      int firstQuarter,
      int lastQuarter) {
    this.mode = mode;
    this.vocabulary = vocabulary;
    this.minimumGroup = minimumGroup;
    this.level = level;
    this.location = location;
    this.scale = scale;
    this.shape = shape;
    this.exact = exact;
    this.companyLevelTitle = companyLevelTitle;
    this.c = c;
    this.firstQuarter = firstQuarter;
    this.lastQuarter = lastQuarter;
  }

  /**
   * A fitted model with what only the fit knows of its training rows, by position.
   *
   * @param model the model
   * @param placed the rows with level and cohort
   * @param train the rows fitted on
   * @param weights robust weights of the last step
   * @param residuals residuals of the location
   * @param outOfFold residuals against fits without the row's fold
   * @param iterations of conjugate gradients in the main fit
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
  public record Fitted(
      PayModel model,
      Placed placed,
      int[] train,
      double[] weights,
      double[] residuals,
      double[] outOfFold,
      int iterations) {

    /** Career level 1 to 5 of each train row, by position. */
    public int[] careerClasses() {
      int[] out = new int[train.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = placed.careerClass(train[i]);
      }
      return out;
    }

    /**
     * Each train row's distances of p10 … p90 from its out-of-fold centre, with spread and shape
     * learned without its fold.
     *
     * @param fold fold of each train row, by position
     */
    public double[][] heldOutBands(int[] fold, Recipe recipe, FitOptions options) {
      return HeldOut.bands(
          placed,
          train,
          outOfFold,
          fold,
          options.folds(),
          recipe.scale(),
          recipe.path(),
          recipe.shapePrior(),
          options.minimumGroup());
    }

    /** Bucket of each train row's cohort size without itself: 0, 1–4, 5–19, 20–99, 100 and more. */
    public int[] cohortBuckets() {
      int[] out = new int[train.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = placed.code(Column.BUCKET, train[i]);
      }
      return out;
    }

    /** Whether each of all rows is so far off that page mode must not use it. */
    public boolean[] quarantined() {
      boolean[] out = new boolean[placed.rows().count()];
      for (int i = 0; i < train.length; i++) {
        out[train[i]] = Math.abs(residuals[i]) > QUARANTINE * model.location.s();
      }
      return out;
    }
  }

  @SuppressWarnings(
      "ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
  private record FoldResult(double[] e, double[] v) {}

  /**
   * Fits one mode.
   *
   * @param rows all rows
   * @param train rows to fit on
   * @param y log pay of every row; only train rows are read
   * @param fold fold of each train row, by position, from 0 to {@code options.folds() − 1}
   * @param quarantined rows to leave without weight, by row; null for none
   */
  public static Fitted fit(
      Rows rows,
      int[] train,
      double[] y,
      int[] fold,
      Recipe recipe,
      FitOptions options,
      boolean @Nullable [] quarantined) {
    return fit(rows, train, y, y, fold, recipe, options, quarantined);
  }

  /**
   * The same, with levels placed by another measure of pay, so that a level means one thing
   * whatever is asked.
   *
   * @param levelPay log pay of every row by which levels are placed
   */
  public static Fitted fit(
      Rows rows,
      int[] train,
      double[] y,
      double[] levelPay,
      int[] fold,
      Recipe recipe,
      FitOptions options,
      boolean @Nullable [] quarantined) {
    int n = train.length;
    int last = 0;
    int first = Integer.MAX_VALUE;
    for (int row : train) {
      last = Math.max(last, rows.code(Column.QUARTER, row));
      first = Math.min(first, rows.code(Column.QUARTER, row));
    }

    List<Callable<Object>> tasks = new ArrayList<>();
    int lastQuarter = last;
    tasks.add(() -> locate(rows, train, y, levelPay, recipe, options, quarantined, lastQuarter));
    for (int f = 0; f < options.folds(); f++) {
      int out = f;
      tasks.add(() -> outOfFold(rows, train, y, levelPay, fold, out, recipe, options, quarantined));
    }
    List<Object> results = Tasks.run(tasks, options.threads());
    Main main = (Main) results.get(0);
    double[] e = new double[n];
    double[] v = new double[n];
    for (int f = 0; f < options.folds(); f++) {
      FoldResult part = (FoldResult) results.get(f + 1);
      for (int i = 0; i < n; i++) {
        if (fold[i] == f) {
          e[i] = part.e[i];
          v[i] = part.v[i];
        }
      }
    }

    int minimum = options.minimumGroup();
    Placed placed = main.placed;
    CohortCounts exact = CohortCounts.of(placed, train, recipe.mode().exact(), minimum);
    CohortCounts wider = CohortCounts.of(placed, train, COMPANY_LEVEL_TITLE, minimum);
    setBuckets(placed, exact, wider, train, minimum);
    ScaleModel scale = ScaleModel.fit(placed, train, e, recipe.scale(), minimum);
    double[] sigma = new double[n];
    double[] t = new double[n];
    for (int i = 0; i < n; i++) {
      sigma[i] = scale.sigma(placed, train[i]);
      t[i] = e[i] / sigma[i];
    }
    ShapeModel shape =
        ShapeModel.fit(placed, train, t, recipe.path(), recipe.shapePrior(), minimum);
    double c = intervalConstant(placed, train, fold, recipe.mode().exact(), e, sigma, v);
    PayModel model =
        new PayModel(
            recipe.mode(),
            rows.vocabulary(),
            minimum,
            main.level,
            main.fitted.location(),
            scale,
            shape,
            exact,
            wider,
            c,
            first,
            last);
    return new Fitted(
        model,
        placed,
        train.clone(),
        main.fitted.w(),
        main.fitted.r(),
        e,
        main.fitted.iterations());
  }

  private record Main(LevelModel level, Placed placed, LocationFit.Fitted fitted) {}

  private static Main locate(
      Rows rows,
      int[] train,
      double[] y,
      double[] levelPay,
      Recipe recipe,
      FitOptions options,
      boolean @Nullable [] quarantined,
      int lastQuarter) {
    LevelModel.Fitted level =
        LevelModel.fit(rows, train, levelPay, options.ladders(), options.minimumGroup(), "");
    Placed placed = place(rows, train, level, lastQuarter);
    double[] weight = new double[train.length];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = quarantined != null && quarantined[train[i]] ? 0 : 1;
    }
    LocationFit.Fitted fitted =
        LocationFit.fit(
            placed, train, y, weight, recipe.terms(), recipe.mode(), options.minimumGroup());
    return new Main(level.model(), placed, fitted);
  }

  /** Rows with their level: train rows as the fit places them, others as the model would. */
  private static Placed place(Rows rows, int[] train, LevelModel.Fitted level, int lastQuarter) {
    double[] z = new double[rows.count()];
    boolean[] set = new boolean[rows.count()];
    for (int i = 0; i < train.length; i++) {
      z[train[i]] = level.trainZ()[i];
      set[train[i]] = true;
    }
    int[] careerClass = new int[z.length];
    for (int row = 0; row < z.length; row++) {
      if (!set[row]) {
        z[row] = level.model().z(rows, row);
      }
      careerClass[row] = LevelModel.classOf(z[row]);
    }
    return new Placed(rows, z, careerClass, lastQuarter);
  }

  private static FoldResult outOfFold(
      Rows rows,
      int[] train,
      double[] y,
      double[] levelPay,
      int[] fold,
      int out,
      Recipe recipe,
      FitOptions options,
      boolean @Nullable [] quarantined) {
    int kept = 0;
    int last = 0;
    int[] some = new int[train.length];
    for (int i = 0; i < train.length; i++) {
      if (fold[i] != out) {
        some[kept++] = train[i];
        last = Math.max(last, rows.code(Column.QUARTER, train[i]));
      }
    }
    some = Arrays.copyOf(some, kept);
    Main part = locate(rows, some, y, levelPay, recipe, options, quarantined, last);
    Location location = part.fitted.location();
    double[] e = new double[train.length];
    double[] v = new double[train.length];
    for (int i = 0; i < train.length; i++) {
      if (fold[i] == out) {
        e[i] = y[train[i]] - location.mu(part.placed, train[i]);
        v[i] = location.v(part.placed, train[i]);
      }
    }
    return new FoldResult(e, v);
  }

  private static void setBuckets(
      Placed placed, CohortCounts exact, CohortCounts wider, int[] train, int minimum) {
    int count = placed.rows().count();
    int[] own = new int[count];
    for (int row : train) {
      own[row] = 1;
    }
    int[] bucket = new int[count];
    int[] bucket2 = new int[count];
    for (int row = 0; row < count; row++) {
      bucket[row] = CohortCounts.bucket(Math.max(0, exact.of(placed, row) - own[row]), minimum);
      bucket2[row] = CohortCounts.bucket(Math.max(0, wider.of(placed, row) - own[row]), minimum);
    }
    placed.setBuckets(bucket, bucket2);
  }

  /**
   * What the products of out-of-fold residuals of one cohort say about the error of its centre,
   * over V. Two rows of a cohort that were held out together share the error of the cohort's centre
   * and nothing else. Residuals are cut at 3 σ; every cohort weighs the same.
   */
  private static double intervalConstant(
      Placed placed,
      int[] train,
      int[] fold,
      List<Column> exact,
      double[] e,
      double[] sigma,
      double[] v) {
    LongIndex index = new LongIndex();
    int[] cohort = new int[train.length];
    for (int i = 0; i < train.length; i++) {
      long key = placed.key(exact, train[i]);
      // The fold is part of the cohort: only rows held out together share an error.
      cohort[i] = index.add(mix(key) + fold[i]);
    }
    int size = index.size();
    double[] n = new double[size];
    double[] sumE = new double[size];
    double[] sqE = new double[size];
    double[] sumV = new double[size];
    double[] sqV = new double[size];
    for (int i = 0; i < train.length; i++) {
      int g = cohort[i];
      double cut = Math.clamp(e[i], -CUT * sigma[i], CUT * sigma[i]);
      n[g]++;
      sumE[g] += cut;
      sqE[g] += cut * cut;
      sumV[g] += Math.sqrt(v[i]);
      sqV[g] += v[i];
    }
    double products = 0;
    double variances = 0;
    for (int g = 0; g < size; g++) {
      if (n[g] > 1) {
        double pairs = n[g] * (n[g] - 1);
        products += (sumE[g] * sumE[g] - sqE[g]) / pairs;
        variances += (sumV[g] * sumV[g] - sqV[g]) / pairs;
      }
    }
    return variances > 0 ? products / variances : 1;
  }

  private static long mix(long key) {
    long h = (key ^ (key >>> 31)) * 0x9E3779B97F4A7C15L;
    return (h ^ (h >>> 29)) << 4 >>> 1;
  }

  /** Places subjects as this model sees them. */
  Placed place(Rows rows) {
    int n = rows.count();
    double[] z = new double[n];
    int[] careerClass = new int[n];
    for (int row = 0; row < n; row++) {
      z[row] = level.z(rows, row);
      careerClass[row] = LevelModel.classOf(z[row]);
    }
    return withBuckets(new Placed(rows, z, careerClass, lastQuarter));
  }

  /** Places subjects whose career level is given. */
  Placed place(Rows rows, int[] careerClass) {
    double[] z = new double[rows.count()];
    for (int row = 0; row < z.length; row++) {
      z[row] = careerClass[row];
    }
    return withBuckets(new Placed(rows, z, careerClass.clone(), lastQuarter));
  }

  private Placed withBuckets(Placed placed) {
    setBuckets(placed, exact, companyLevelTitle, new int[0], minimumGroup);
    return placed;
  }

  /** What the model says about a placed row. */
  Prediction predict(Placed placed, int row) {
    double v = location.v(placed, row);
    return new Prediction(
        placed.z(row),
        placed.careerClass(row),
        location.mu(placed, row),
        v,
        Math.sqrt(Math.max(c, 0) * v),
        scale.sigma(placed, row),
        shape.of(placed, row),
        exact.of(placed, row));
  }

  /** What the model says about each subject, placed by its company's own level. */
  public List<Prediction> predict(List<Subject> subjects) {
    Placed placed = place(Rows.of(vocabulary, subjects));
    return predictAll(placed);
  }

  /** What the model says about each subject at a given career level, 1 to 5. */
  public List<Prediction> predict(List<Subject> subjects, int[] careerClass) {
    Placed placed = place(Rows.of(vocabulary, subjects), careerClass);
    return predictAll(placed);
  }

  private List<Prediction> predictAll(Placed placed) {
    List<Prediction> out = new ArrayList<>();
    for (int row = 0; row < placed.rows().count(); row++) {
      out.add(predict(placed, row));
    }
    return out;
  }

  /**
   * The model as it is kept: words that no group uses are dropped, and each role of the catalogue
   * gets entries of its own ({@code @slug}), the mean of what it consists of.
   *
   * @param slugOf slug of a {@code title|focus} word; empty when it has none
   * @param stateOf state of a metro; empty when it has none
   */
  public PayModel trimmed(
      java.util.function.UnaryOperator<String> slugOf,
      java.util.function.UnaryOperator<String> stateOf) {
    return new ModelTrim(this, slugOf, stateOf).trim();
  }

  /** Which questions this model answers. */
  public Recipe.Mode mode() {
    return mode;
  }

  /** Whether a title and focus word ({@link Rows#roleWord}) is known. */
  public boolean knowsRole(String word) {
    return vocabulary.has(Column.ROLE, word);
  }

  /** Whether an employer has reports of its own. */
  public boolean knowsCompany(String company) {
    return vocabulary.has(Column.COMPANY, CompanyLevelKey.company(company));
  }

  /** Whether a metro has reports of its own. */
  public boolean knowsMetro(String code) {
    return vocabulary.has(Column.METRO, code);
  }

  /**
   * Where a company's own level stands.
   *
   * @param z place on the scale 1 (entry) to 5 and above (principal)
   * @param error standard error of that place
   * @param known whether a publicly known ladder says so
   * @param reports reports of the level; 0 when none or too few to be known
   */
  public record LevelPlace(double z, double error, boolean known, int reports) {}

  /** Where a company's own level stands; NaN years are not known. */
  public LevelPlace levelPlace(String company, String levelName, boolean manager, double years) {
    double asked = Double.isNaN(years) ? TYPICAL_YEARS : years;
    String title = manager ? "Engineering Manager" : "";
    Subject subject =
        new Subject(title, "", "", company, levelName, "", "", "", asked, Double.NaN, lastQuarter);
    // By its words, not by those of the vocabulary: a known ladder names levels nobody reports.
    String key = CompanyLevelKey.level(levelName);
    double known =
        level.ladders().find(CompanyLevelKey.company(company), CompanyLevelKey.numbered(key), key);
    return level.place(Rows.of(vocabulary, List.of(subject)), known);
  }

  private static final double TYPICAL_YEARS = 6;

  /** The titles that the model knows, as the source writes them. */
  public List<String> titles() {
    return vocabulary.words(Column.TITLE);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int minimumGroup() {
    return minimumGroup;
  }

  /** The level model. */
  public LevelModel level() {
    return level;
  }

  Location location() {
    return location;
  }

  ScaleModel scale() {
    return scale;
  }

  ShapeModel shape() {
    return shape;
  }

  CohortCounts exact() {
    return exact;
  }

  CohortCounts companyLevelTitle() {
    return companyLevelTitle;
  }

  /** The constant of the median's interval. */
  public double intervalConstant() {
    return c;
  }

  /** First quarter of the reports, year × 4 + 0 to 3. */
  public int firstQuarter() {
    return firstQuarter;
  }

  /** Last quarter of the reports. */
  public int lastQuarter() {
    return lastQuarter;
  }
}
