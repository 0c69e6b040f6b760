package io.payband.law;

import java.time.LocalDate;

/**
 * A page that a rule was read on.
 *
 * @param page whose page it is
 * @param seen the day it was read
 */
public record LawSource(String page, LocalDate seen) {

  /** Checks that the page is named. */
  public LawSource {
    if (page.isBlank()) {
      throw new IllegalArgumentException("a source names its page");
    }
  }

  /** {@code mercer.com, seen 2026-11-29}. */
  String words() {
    return page + ", seen " + seen;
  }
}
