package io.payband.job.title.train;

/** Sums over rows of numbers, in one fixed order each. */
final class Vectors {

  private Vectors() {}

  /** Adds a multiple of one row to another. */
  static void add(float times, float[] row, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }

  static double squares(float[] row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < row.length; i += 4) {
      a += (double) row[i] * row[i];
      b += (double) row[i + 1] * row[i + 1];
      c += (double) row[i + 2] * row[i + 2];
      d += (double) row[i + 3] * row[i + 3];
    }
    for (; i < row.length; i++) {
      a += (double) row[i] * row[i];
    }
    return a + b + c + d;
  }

  /** The largest size of any of them. */
  static float largest(float[] row) {
    float most = 0;
    for (float x : row) {
      most = Math.max(most, Math.abs(x));
    }
    return most;
  }
}
