package io.payband.estimate;

/**
 * What the model says about one subject, in log dollars a year.
 *
 * @param z place on the level scale
 * @param careerClass career level 1 to 5
 * @param mu location
 * @param v variance of the location before its constant
 * @param se standard error of the median
 * @param sigma spread among people
 * @param shape the five standardised quantiles
 * @param reports reports in the exact cohort; 0 when none or too few to be known
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the estimator; copying would cost the fit
public record Prediction(
    double z,
    int careerClass,
    double mu,
    double v,
    double se,
    double sigma,
    double[] shape,
    int reports) {

  /** ln p10 … p90, in order. */
  public double[] band() {
    double[] out = new double[Quantiles.COUNT];
    for (int j = 0; j < out.length; j++) {
      out[j] = mu + sigma * shape[j];
    }
    java.util.Arrays.sort(out);
    return out;
  }

  /** ln median. */
  public double median() {
    return band()[Quantiles.MEDIAN];
  }
}
