package io.payband.observation;

import java.util.Objects;

/**
 * One record that was not used, and why.
 *
 * @param file file name within the data folder
 * @param line line of the record's first character, counted from 1; 0 when the file as a whole is
 *     meant
 * @param field column that broke the rule; empty when the record as a whole did
 * @param rule what was expected, as a short sentence
 * @param found the offending value, cut to 60 characters and free of control characters
 */
public record Refusal(String file, long line, String field, String rule, String found) {

  private static final int LONGEST = 60;

  /** Cuts and cleans the offending value. */
  public Refusal {
    Objects.requireNonNull(file);
    Objects.requireNonNull(rule);
    found = clean(found);
  }

  private static String clean(String value) {
    String cut = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    return cut.replaceAll("\\p{Cntrl}", "�");
  }
}
