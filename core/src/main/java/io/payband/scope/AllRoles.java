package io.payband.scope;

/**
 * A measure over all roles of one survey, toward which a role of few respondents is moved.
 *
 * @param mean mean over the roles, each counting alike
 * @param between variance among roles beyond what sampling explains; NaN when too few roles tell
 */
record AllRoles(double mean, double between) {

  private static final int FEWEST_ROLES = 4;
  private static final double LEAST_STRENGTH = 1;
  private static final double MOST_STRENGTH = 50;

  /**
   * By the method of moments.
   *
   * @param values one per role
   * @param errors their sampling variances
   */
  static AllRoles of(double[] values, double[] errors) {
    double sum = 0;
    double error = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i];
      error += errors[i];
    }
    double mean = values.length == 0 ? 0 : sum / values.length;
    if (values.length < FEWEST_ROLES) {
      return new AllRoles(mean, Double.NaN);
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new AllRoles(mean, Math.max(0, squares / (values.length - 1) - error / values.length));
  }

  /** For a share: how many respondents of the mean role it is worth, 1 to 50. */
  double respondents() {
    double strength = mean * (1 - mean) / between - 1;
    return Double.isNaN(strength)
        ? LEAST_STRENGTH
        : Math.clamp(strength, LEAST_STRENGTH, MOST_STRENGTH);
  }

  /** For a mean: the weight that a role's own value keeps, given its sampling variance. */
  double weight(double error) {
    return Double.isNaN(between) || error <= 0 ? 1 : between / (between + error);
  }
}
