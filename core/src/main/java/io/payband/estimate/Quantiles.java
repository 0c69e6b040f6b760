package io.payband.estimate;

import java.util.List;

/** The five quantiles of a band. */
public final class Quantiles {

  /** Probabilities, in order. */
  public static final List<Double> LEVELS = List.of(.10, .25, .50, .75, .90);

  /** How many there are. */
  public static final int COUNT = 5;

  /** Place of the median. */
  public static final int MEDIAN = 2;

  private Quantiles() {}
}
