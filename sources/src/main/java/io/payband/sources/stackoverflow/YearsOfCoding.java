package io.payband.sources.stackoverflow;

/**
 * Years of paid work from all years of coding, school and hobby with them, for a survey that asks
 * for these alone.
 *
 * <p>The knots lie at the medians of the years of paid work among 11,880 American respondents of
 * 2023 and 2024 who gave both, with straight lines between. Over the same respondents the mean
 * absolute error is 2.7 years (1.5 below ten years of coding, 4.1 above twenty).
 */
final class YearsOfCoding {

  private static final double[] CODING = {0, 2, 5, 10, 15, 20, 25, 30, 40, 50};
  private static final double[] PAID = {0, 1, 3, 6, 10, 15, 20, 24, 31, 44};

  private YearsOfCoding() {}

  /** The median years of paid work for these years of coding, both at least 0. */
  static double paid(double coding) {
    int last = CODING.length - 1;
    if (coding >= CODING[last]) {
      return PAID[last] + (coding - CODING[last]);
    }
    int above = 1;
    while (CODING[above] < coding) {
      above++;
    }
    double share = (coding - CODING[above - 1]) / (CODING[above] - CODING[above - 1]);
    return PAID[above - 1] + share * (PAID[above] - PAID[above - 1]);
  }
}
