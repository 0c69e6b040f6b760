package io.payband.growth;

/**
 * One person's pay with the years of experience that they report.
 *
 * @param slug role of the catalogue
 * @param source id of the source
 * @param state two-letter state; empty when not given
 * @param years years of experience, at least 0
 * @param logPay ln dollars a year, all moved to one month
 */
public record ExperiencePay(String slug, String source, String state, double years, double logPay) {

  /** Checks the domain of each figure. */
  public ExperiencePay {
    if (slug.isEmpty() || source.isEmpty()) {
      throw new IllegalArgumentException("a role and a source are needed");
    }
    if (!(years >= 0) || Double.isInfinite(years)) {
      throw new IllegalArgumentException("years must be at least 0: " + years);
    }
    if (!Double.isFinite(logPay)) {
      throw new IllegalArgumentException("pay must be a number");
    }
  }
}
