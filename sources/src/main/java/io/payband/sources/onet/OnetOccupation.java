package io.payband.sources.onet;

import io.payband.job.title.train.OccupationTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * An occupation, or a part of one, as O*NET writes of it.
 *
 * @param code such as {@code 15-1252.00}
 * @param title its name
 * @param description what is done there; may be empty
 * @param alternates titles that employers and others use for it, in alphabetical order
 * @param reported titles that its workers reported, likewise
 * @param tasks what is done there, one by one, likewise
 */
public record OnetOccupation(
    String code,
    String title,
    String description,
    List<String> alternates,
    List<String> reported,
    List<String> tasks) {

  private static final String WHOLE = ".00";

  /** Copies the lists. */
  public OnetOccupation {
    alternates = List.copyOf(alternates);
    reported = List.copyOf(reported);
    tasks = List.copyOf(tasks);
  }

  /** Whether it is a whole occupation of the official classification. */
  public boolean isWhole() {
    return code.endsWith(WHOLE);
  }

  /** Its six-digit code, such as {@code 15-1252}. */
  public String sixDigits() {
    return code.substring(0, code.length() - WHOLE.length());
  }

  /** What can be learnt from: both kinds of titles together. */
  public OccupationTexts texts() {
    List<String> titles = new ArrayList<>(alternates);
    titles.addAll(reported);
    return new OccupationTexts(code, title, description, titles, tasks);
  }
}
