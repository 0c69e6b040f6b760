package io.payband.job.title;

/** Scores as logarithms of shares that sum to one. */
final class LogShares {

  private LogShares() {}

  /** Subtracts the logarithm of the sum of exponentials from all. */
  static void take(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    float logSum = most + (float) Math.log(sum);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= logSum;
    }
  }
}
