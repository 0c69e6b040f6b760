package io.payband.estimate;

import java.util.function.IntToDoubleFunction;

/** How many coordinated reports at the edge of the plausible would move a median by 5 %. */
final class Margin {

  private static final double PLAUSIBLE = 2;
  private static final double MOVE = Math.log(1.05);
  private static final int MOST_FAKES = 1 << 20;

  private Margin() {}

  /**
   * The least number that moves the median so far.
   *
   * @param share share of the figure that a number of new reports would carry; rises with it
   * @param spread robust scale of the residuals, ln pay
   */
  static int of(IntToDoubleFunction share, double spread) {
    double step = PLAUSIBLE * spread;
    int low = 0;
    int high = 1;
    while (high < MOST_FAKES && share.applyAsDouble(high) * step < MOVE) {
      low = high;
      high *= 2;
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (share.applyAsDouble(middle) * step < MOVE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
