package io.payband.job.title.train;

import java.util.List;
import java.util.TreeSet;

/**
 * What is written about one occupation.
 *
 * @param code O*NET's code, such as {@code 15-1252.00}
 * @param title its name
 * @param description what is done there, in sentences
 * @param titles titles that belong to it, as listed; kept in alphabetical order, each once
 * @param tasks single tasks; kept likewise
 */
public record OccupationTexts(
    String code, String title, String description, List<String> titles, List<String> tasks) {

  private static final int SIX_DIGITS = 7;

  /** Sorts and copies the lists. */
  public OccupationTexts {
    if (code.length() <= SIX_DIGITS || title.isBlank()) {
      throw new IllegalArgumentException("not an occupation: " + code + " " + title);
    }
    titles = List.copyOf(new TreeSet<>(titles));
    tasks = List.copyOf(new TreeSet<>(tasks));
  }
}
