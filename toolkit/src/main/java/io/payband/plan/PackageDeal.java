package io.payband.plan;

import io.payband.fact.Fact;
import java.util.List;

/**
 * One of several packages that are worth the same to the person.
 *
 * @param name {@code A}, {@code B} or {@code C}
 * @param title what it is in a few words
 * @param parts what is asked for, and what each part is worth
 * @param worth of all of it over the years compared, equal among packages to the cent
 */
public record PackageDeal(String name, Passage title, List<Part> parts, Fact worth) {

  /**
   * A part of a package.
   *
   * @param kind what it is
   * @param ask what is asked for
   * @param worth to the person over the years compared, in cents
   * @param formula how the worth was found
   */
  public record Part(Lever.Kind kind, Fact ask, Fact worth, Passage formula) {}

  /** Copies the parts. */
  public PackageDeal {
    parts = List.copyOf(parts);
  }
}
