package io.payband.plan;

import java.util.List;

/** What the plan makes of the market figure. */
public sealed interface MarketUse {

  /** Where the offer stands. */
  enum Position {
    /** Below the median, whichever way the median errs. */
    BELOW,
    /** Within the interval of the median. */
    AT,
    /** Above the median, whichever way the median errs. */
    ABOVE
  }

  /**
   * The plan leans on it.
   *
   * @param band the figures
   * @param position of the offer
   * @param text what the figures are and what they rest on
   */
  record Used(MarketBand band, Position position, Passage text) implements MarketUse {}

  /**
   * The plan leaves it out.
   *
   * @param reasons why, each a whole sentence; at least one
   * @param instead what the plan rests on instead
   */
  record LeftOut(List<Passage> reasons, Passage instead) implements MarketUse {

    /** Copies the reasons. */
    public LeftOut {
      reasons = List.copyOf(reasons);
    }
  }
}
