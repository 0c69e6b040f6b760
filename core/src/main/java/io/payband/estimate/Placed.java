package io.payband.estimate;

import java.util.List;

/**
 * Rows with what a fit adds to them: place on the level scale, career level, size of the cohort; a
 * quarter or year after the last one of the fit counts as the last.
 */
final class Placed {

  /** What a combination is when one of its parts is not known. */
  static final long NO_KEY = -1;

  private static final double Z_CENTRE = 2.3;
  private static final double[] KNOWN = {};

  private final Rows rows;
  private final double[] z;
  private final int[] careerClass;
  private final int lastQuarter;
  private double[][] spread = {};
  private int[] bucket = {};
  private int[] bucket2 = {};

  Placed(Rows rows, double[] z, int[] careerClass, int lastQuarter) {
    this.rows = rows;
    this.z = z;
    this.careerClass = careerClass;
    this.lastQuarter = lastQuarter;
  }

  /**
   * Gives rows a distribution over the career levels in place of one level.
   *
   * @param shares by row five shares that sum to 1, or none where the level is known
   */
  void setSpread(double[][] shares) {
    spread = shares;
  }

  boolean hasSpread() {
    return spread.length > 0;
  }

  /** The distribution of a row over the levels; empty where its level is known. */
  double[] spread(int row) {
    return spread.length == 0 ? KNOWN : spread[row];
  }

  void setBuckets(int[] exact, int[] companyLevelTitle) {
    bucket = exact;
    bucket2 = companyLevelTitle;
  }

  Rows rows() {
    return rows;
  }

  double z(int row) {
    return z[row];
  }

  int careerClass(int row) {
    return careerClass[row];
  }

  double covariate(Term.Covariate covariate, int row) {
    return switch (covariate) {
      case ONE -> 1;
      case LEVEL -> z[row] - Z_CENTRE;
      case LOG_YEARS -> rows.logYears(row);
    };
  }

  int code(Column column, int row) {
    return switch (column) {
      case CLASS -> careerClass[row];
      case QUARTER -> Math.min(rows.code(Column.QUARTER, row), lastQuarter);
      case YEAR -> Math.min(rows.code(Column.YEAR, row), lastQuarter / 4);
      case BUCKET -> bucket[row];
      case BUCKET2 -> bucket2[row];
      default -> rows.code(column, row);
    };
  }

  /** The combination of the columns' codes in a row as one number. */
  long key(List<Column> columns, int row) {
    return key(columns, row, careerClass.length == 0 ? 0 : careerClass[row]);
  }

  /** The same as if the row's career level were another. */
  long key(List<Column> columns, int row, int asClass) {
    long key = 0;
    for (Column column : columns) {
      int code = column == Column.CLASS ? asClass : code(column, row);
      if (code < 0) {
        return NO_KEY;
      }
      key = key << column.bits() | code;
    }
    return key;
  }
}
