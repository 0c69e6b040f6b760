package io.payband.job.title.train;

/**
 * Scores of one example turned into what its loss wants changed: weight × (share − truth).
 *
 * <p>The exponential is computed from sums and products alone, so that it has the same bits on
 * every machine; its relative error is below 4e-6.
 */
final class Errors {

  private static final float PER_LOG_2 = 1.442695f;
  private static final float LEAST = -80;
  private static final int EXPONENT_BIAS = 127;
  private static final int MANTISSA_BITS = 23;

  private Errors() {}

  /** Replaces scores by errors. */
  static void take(float[] scores, Example.Occupations truth, float weight) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] = exp(scores[c] - most);
    }
    double sum = 0;
    for (float score : scores) {
      sum += score;
    }
    float times = (float) (weight * truth.count() / sum);
    for (int c = 0; c < scores.length; c++) {
      scores[c] *= times;
    }
    for (int i = 0; i < truth.count(); i++) {
      scores[truth.get(i)] -= weight;
    }
  }

  /** The exponential of a number that is not above 0. */
  static float exp(float x) {
    float powers = Math.max(x, LEAST) * PER_LOG_2;
    int whole = (int) (powers - .5f);
    float f = powers - whole;
    float rest =
        1
            + f
                * (.6931472f
                    + f * (.2402265f + f * (.05550411f + f * (.009618129f + f * .0013333558f))));
    return rest * Float.intBitsToFloat((whole + EXPONENT_BIAS) << MANTISSA_BITS);
  }
}
