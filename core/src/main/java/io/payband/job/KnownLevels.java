package io.payband.job;

/** Where publicly known ladders stand on the common scale 1 (entry) to 5 and above (principal). */
@FunctionalInterface
public interface KnownLevels {

  /** Knows no ladder. */
  KnownLevels NONE = (company, numbered, level) -> Double.NaN;

  /**
   * The place of a company's level.
   *
   * @param company key of the company ({@link CompanyLevelKey#company})
   * @param numbered numbered form of the level ({@link CompanyLevelKey#numbered}), asked first
   * @param level key of the level ({@link CompanyLevelKey#level}), asked second
   * @return NaN when not known
   */
  double find(String company, String numbered, String level);
}
