package io.payband.letter;

/** How a date is written out. */
public enum DateOrder {
  /** March 13, 2026. */
  MONTH_FIRST,
  /** 13 March 2026. */
  DAY_FIRST
}
