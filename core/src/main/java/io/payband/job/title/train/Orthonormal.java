package io.payband.job.title.train;

/** Rows of unit length at right angles. */
final class Orthonormal {

  private Orthonormal() {}

  /** Makes rows so, one after the other (Gram–Schmidt, twice for the sake of rounding). */
  static void make(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int j = 0; j < i; j++) {
          add(-dot(rows[i], rows[j]), rows[j], rows[i]);
        }
      }
      toLength(rows[i], 1);
    }
  }

  static double dot(double[] one, double[] other) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return a + b + c + d;
  }

  static void add(double times, double[] row, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }

  /** Gives a row a length; one of zeros stays as it is. */
  static void toLength(double[] row, double length) {
    double now = Math.sqrt(dot(row, row));
    if (now > 0) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= length / now;
      }
    }
  }
}
