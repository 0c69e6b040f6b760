package io.payband.search;

import java.util.List;

/**
 * What a text may mean.
 *
 * @param isCertain whether the first is meant more likely than not; else it is one of these
 * @param hits the likeliest first; each role and occupation once
 */
public record Found(boolean isCertain, List<Hit> hits) {

  /** Nothing. */
  public static final Found NOTHING = new Found(false, List.of());

  /** Copies the list. */
  public Found {
    hits = List.copyOf(hits);
  }
}
