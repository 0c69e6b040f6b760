package io.payband.market;

import java.time.YearMonth;

/** How pay of an occupation grows, by published series. */
public interface Ageing {

  /**
   * Growth of an occupation's pay.
   *
   * @param log logarithm of the growth
   * @param index by which series, in words
   */
  record Growth(double log, String index) {}

  /** Growth from one month to another. */
  Growth growth(String occupation, YearMonth from, YearMonth to);

  /** Growth of wages in general over the same time, as a logarithm. */
  double general(YearMonth from, YearMonth to);
}
