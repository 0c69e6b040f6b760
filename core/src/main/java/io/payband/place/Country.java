package io.payband.place;

import java.util.List;

/**
 * A country other than the United States.
 *
 * @param name its usual English name
 * @param otherNames further names and codes by which people write it
 */
public record Country(String name, List<String> otherNames) {

  /** Copies the list. */
  public Country {
    otherNames = List.copyOf(otherNames);
  }
}
