package io.payband.estimate;

import static io.payband.estimate.Column.COMPANY;
import static io.payband.estimate.Column.LEV;
import static io.payband.estimate.Column.MANAGER;
import static io.payband.estimate.Column.METRO;
import static io.payband.estimate.Column.NUM;
import static io.payband.estimate.Column.TITLE;
import static io.payband.estimate.Column.YEARS17;

import io.payband.job.KnownLevels;
import io.payband.stats.LinearSystem;
import io.payband.stats.LongIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Places the levels of all companies on one scale, 1 (entry) to 5 and above (principal), from 0.5
 * to 5.5.
 *
 * <p>A cell is company × numbered level × is-manager. Where a publicly known ladder names the
 * level, it decides. Elsewhere a ridge regression, trained on the cells of known ladders, reads the
 * cell's mean experience, its pay beside others of the same title, place, company, experience and
 * year, and the words of its name. A cell without reports is placed by the row's own years and
 * words.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class LevelModel {

  static final List<String> WORDS =
      List.of(
          "intern",
          "junior",
          "associate",
          "senior",
          "staff",
          "lead",
          "principal",
          "manager",
          "director",
          "distinguished",
          "architect",
          "vice",
          "sde",
          "mts",
          "grade",
          "ict",
          "analyst");

  static final List<Column> CELL = List.of(COMPANY, NUM, MANAGER);

  private static final int PAY_FEATURE = 3;
  private static final int FEATURES = 5 + WORDS.size() + 10;
  private static final double RIDGE = 3;
  private static final int CELL_WEIGHT = 50;
  private static final double PAY_PRIOR = 8;
  private static final double CLIP = 1.5;
  private static final double LOWEST = .5;
  private static final double HIGHEST = 5.5;
  private static final double LONGEST_YEARS = 25;
  private static final double BACKFIT_PENALTY = 5;
  private static final int SWEEPS = 12;

  private final double[] coefficients;
  private final KnownLevels ladders;
  private final LongIndex index;
  private final double[] cellZ;
  private final double[] cellGuess;
  private final int[] cellReports;
  private final boolean[] cellKnown;

  LevelModel(
      double[] coefficients,
      KnownLevels ladders,
      LongIndex index,
      double[] cellZ,
      double[] cellGuess,
      int[] cellReports,
      boolean[] cellKnown) {
    this.coefficients = coefficients;
    this.ladders = ladders;
    this.index = index;
    this.cellZ = cellZ;
    this.cellGuess = cellGuess;
    this.cellReports = cellReports;
    this.cellKnown = cellKnown;
  }

  /** A fitted model, and where it puts the rows that it was fitted on. */
  @SuppressWarnings(
      "ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
  record Fitted(LevelModel model, double[] trainZ) {}

  /** Fits on the train rows; {@code y} is log pay of every row. */
  static Fitted fit(
      Rows rows, int[] train, double[] y, KnownLevels ladders, int minimumGroup, String leftOut) {
    int n = train.length;
    double[] residual = backfit(rows, train, y);
    Placed plain = new Placed(rows, new double[0], new int[0], Integer.MAX_VALUE);

    LongIndex all = new LongIndex();
    int[] cell = new int[n];
    for (int i = 0; i < n; i++) {
      cell[i] = all.add(plain.key(CELL, train[i]));
    }
    int size = all.size();
    int[] count = new int[size];
    int[] first = new int[size];
    double[] pay = new double[size];
    double[] years = new double[size];
    Arrays.fill(first, -1);
    for (int i = 0; i < n; i++) {
      int c = cell[i];
      if (first[c] < 0) {
        first[c] = train[i];
      }
      count[c]++;
      pay[c] += clip(residual[i]);
      years[c] += Math.min(rows.years(train[i]), LONGEST_YEARS);
    }

    double[][] features = new double[size][];
    double[] known = new double[size];
    double[][] normal = new double[FEATURES][FEATURES];
    double[] right = new double[FEATURES];
    for (int c = 0; c < size; c++) {
      known[c] = known(rows, first[c], ladders);
      features[c] = features(rows, first[c], years[c] / count[c], pay[c] / (count[c] + PAY_PRIOR));
      boolean use = !Double.isNaN(known[c]) && !word(rows, COMPANY, first[c]).equals(leftOut);
      if (use) {
        addTo(normal, right, features[c], known[c], Math.min(count[c], CELL_WEIGHT));
      }
    }
    for (int f = 1; f < FEATURES; f++) {
      normal[f][f] += RIDGE;
    }
    boolean trained = normal[0][0] > 0;
    double[] coefficients = trained ? LinearSystem.solve(normal, right) : new double[FEATURES];

    LongIndex kept = new LongIndex();
    long[] keys = all.keysInOrder();
    double[] z = new double[size];
    double[] guess = new double[size];
    int[] reports = new int[size];
    boolean[] listed = new boolean[size];
    int[] keptNumber = new int[size];
    for (int c = 0; c < size; c++) {
      keptNumber[c] = LongIndex.NONE;
      if (count[c] < minimumGroup) {
        continue;
      }
      int k = kept.add(keys[c]);
      keptNumber[c] = k;
      guess[k] = dot(features[c], coefficients);
      listed[k] = !Double.isNaN(known[c]);
      z[k] = limit(listed[k] ? known[c] : guess[k]);
      reports[k] = count[c];
    }
    LevelModel model =
        new LevelModel(
            coefficients,
            ladders,
            kept,
            Arrays.copyOf(z, kept.size()),
            Arrays.copyOf(guess, kept.size()),
            Arrays.copyOf(reports, kept.size()),
            Arrays.copyOf(listed, kept.size()));

    // A training row outside the ladders is placed by the pay of the others in its cell: with its
    // own pay in the feature, z explains the row by itself and comes out too steep for new rows.
    double[] trainZ = new double[n];
    for (int i = 0; i < n; i++) {
      int c = cell[i];
      int k = keptNumber[c];
      if (k == LongIndex.NONE) {
        trainZ[i] = model.alone(rows, train[i]);
      } else if (model.cellKnown[k]) {
        trainZ[i] = model.cellZ[k];
      } else {
        double others = (pay[c] - clip(residual[i])) / (count[c] - 1 + PAY_PRIOR);
        double own = pay[c] / (count[c] + PAY_PRIOR);
        trainZ[i] = limit(model.cellZ[k] + coefficients[PAY_FEATURE] * (others - own));
      }
    }
    return new Fitted(model, trainZ);
  }

  private static void addTo(
      double[][] normal, double[] right, double[] x, double y, double weight) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] == 0) {
        continue;
      }
      for (int j = 0; j < x.length; j++) {
        normal[i][j] += weight * x[i] * x[j];
      }
      right[i] += weight * x[i] * y;
    }
  }

  /** Additive ridge by sweeps over title, metro, company, experience and year; the residuals. */
  private static double[] backfit(Rows rows, int[] train, double[] y) {
    int n = train.length;
    List<Column> columns = List.of(TITLE, METRO, COMPANY, YEARS17, Column.YEAR);
    double mean = 0;
    for (int row : train) {
      mean += y[row];
    }
    mean /= n;
    double[] r = new double[n];
    for (int i = 0; i < n; i++) {
      r[i] = y[train[i]] - mean;
    }
    int[][] groups = new int[columns.size()][n];
    double[][] effects = new double[columns.size()][];
    double[][] weights = new double[columns.size()][];
    for (int k = 0; k < columns.size(); k++) {
      LongIndex index = new LongIndex();
      for (int i = 0; i < n; i++) {
        groups[k][i] = index.add(rows.code(columns.get(k), train[i]));
      }
      effects[k] = new double[index.size()];
      weights[k] = new double[index.size()];
      for (int g : groups[k]) {
        weights[k][g]++;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int k = 0; k < groups.length; k++) {
        int[] g = groups[k];
        double[] u = effects[k];
        double[] sum = new double[u.length];
        for (int i = 0; i < n; i++) {
          r[i] += u[g[i]];
          sum[g[i]] += r[i];
        }
        for (int j = 0; j < u.length; j++) {
          u[j] = sum[j] / (weights[k][j] + BACKFIT_PENALTY);
        }
        for (int i = 0; i < n; i++) {
          r[i] -= u[g[i]];
        }
      }
    }
    return r;
  }

  private static double clip(double residual) {
    return Math.clamp(residual, -CLIP, CLIP);
  }

  private static double limit(double z) {
    return Math.clamp(z, LOWEST, HIGHEST);
  }

  private static String word(Rows rows, Column column, int row) {
    int code = rows.code(column, row);
    return code < 0 ? "" : rows.vocabulary().word(column, code);
  }

  private static double known(Rows rows, int row, KnownLevels ladders) {
    return ladders.find(word(rows, COMPANY, row), word(rows, NUM, row), word(rows, LEV, row));
  }

  private static double[] features(Rows rows, int row, double years, double pay) {
    return features(word(rows, LEV, row), rows.code(MANAGER, row), years, pay);
  }

  private static double[] features(String lev, int manager, double years, double pay) {
    double[] x = new double[FEATURES];
    x[0] = 1;
    x[1] = Math.sqrt(years);
    x[2] = years;
    x[PAY_FEATURE] = pay;
    x[4] = manager;
    for (int w = 0; w < WORDS.size(); w++) {
      x[5 + w] = lev.contains(WORDS.get(w)) ? 1 : 0;
    }
    int start = lev.length();
    while (start > 0 && Character.isDigit(lev.charAt(start - 1))) {
      start--;
    }
    String digits = lev.substring(start).replaceFirst("^0+(?=.)", "");
    if (!digits.isEmpty() && !digits.equals("0")) {
      int digit = digits.length() == 1 ? digits.charAt(0) - '0' : 10;
      x[5 + WORDS.size() + digit - 1] = 1;
    }
    return x;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Place by a row's own words and years; a known ladder decides also without reports. */
  private double alone(Rows rows, int row) {
    double known = known(rows, row, ladders);
    if (!Double.isNaN(known)) {
      return limit(known);
    }
    double years = Math.min(rows.years(row), LONGEST_YEARS);
    return limit(dot(features(rows, row, years, 0), coefficients));
  }

  /** The place of a row: its cell's, else by its own words and years. */
  double z(Rows rows, int row) {
    Placed plain = new Placed(rows, new double[0], new int[0], Integer.MAX_VALUE);
    long key = plain.key(CELL, row);
    int cell = key == Placed.NO_KEY ? LongIndex.NONE : index.find(key);
    return cell == LongIndex.NONE ? alone(rows, row) : cellZ[cell];
  }

  /** Standard error of the regression against the known ladders, weighted by reports. */
  double regressionError() {
    double sum = 0;
    double n = 0;
    for (int cell = 0; cell < cellZ.length; cell++) {
      if (cellKnown[cell]) {
        double weight = Math.min(cellReports[cell], CELL_WEIGHT);
        sum += weight * (cellGuess[cell] - cellZ[cell]) * (cellGuess[cell] - cellZ[cell]);
        n += weight;
      }
    }
    return n > 0 ? Math.sqrt(sum / n) : 1;
  }

  /** The ladders that are known. */
  KnownLevels ladders() {
    return ladders;
  }

  /**
   * Place of one row with its error; known ladders are taken to lie within a third of a step.
   *
   * @param known where a known ladder puts its level, or NaN
   */
  PayModel.LevelPlace place(Rows rows, double known) {
    Placed plain = new Placed(rows, new double[0], new int[0], Integer.MAX_VALUE);
    long key = plain.key(CELL, 0);
    int cell = key == Placed.NO_KEY ? LongIndex.NONE : index.find(key);
    boolean listed = !Double.isNaN(known);
    double z = listed ? limit(known) : cell == LongIndex.NONE ? alone(rows, 0) : cellZ[cell];
    double error = listed ? LADDER_ERROR : regressionError();
    int reports = cell == LongIndex.NONE ? 0 : cellReports[cell];
    if (!listed && reports == 0) {
      error = Math.hypot(error, WORDS_ERROR);
    }
    return new PayModel.LevelPlace(z, error, listed, reports);
  }

  /** Half of the distance at which two published tables of one ladder commonly differ. */
  private static final double LADDER_ERROR = 1.0 / 3;

  /** What a place by words and years alone lacks beside one by reports. */
  private static final double WORDS_ERROR = .5;

  /** The place by the words of a level and years of experience alone. */
  public double byWords(String levelKey, boolean manager, double years) {
    double[] x = features(levelKey, manager ? 1 : 0, Math.min(years, LONGEST_YEARS), 0);
    return limit(dot(x, coefficients));
  }

  /** The career class of a place on the scale, 1 to 5. */
  static int classOf(double z) {
    return io.payband.job.CareerLevel.ofScale(z).number();
  }

  /** Coefficients of the regression: 1, √years, years, pay, manager, words, digits 1–9, above 9. */
  double[] coefficients() {
    return coefficients.clone();
  }

  /** The same cells under other keys, in the same order. */
  LevelModel withCells(LongIndex keys) {
    return new LevelModel(coefficients, ladders, keys, cellZ, cellGuess, cellReports, cellKnown);
  }

  /** Number of cells with reports. */
  int cells() {
    return cellZ.length;
  }

  long[] cellKeys() {
    return index.keysInOrder();
  }

  double cellZ(int cell) {
    return cellZ[cell];
  }

  double cellGuess(int cell) {
    return cellGuess[cell];
  }

  int cellReports(int cell) {
    return cellReports[cell];
  }

  boolean cellKnown(int cell) {
    return cellKnown[cell];
  }
}
