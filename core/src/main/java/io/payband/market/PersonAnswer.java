package io.payband.market;

import java.util.List;

/** The band for one person, or why there is none. */
public sealed interface PersonAnswer {

  /**
   * Answered.
   *
   * @param estimate the figure with its evidence
   * @param role slug of the role, or code of the occupation, that the title was taken for
   * @param measure the pay that the figure is of: base salary where nothing was asked for and no
   *     report says what comes on top
   * @param level career level that the answer speaks of: {@code L3} … {@code L7}, or empty when
   *     several were mixed
   * @param path what the figure was made of, for readers, in order
   */
  record Answered(
      Estimate.Estimated estimate, String role, Measure measure, String level, List<String> path)
      implements PersonAnswer {

    /** Copies the list. */
    public Answered {
      path = List.copyOf(path);
    }
  }

  /**
   * Not answered.
   *
   * @param message one sentence that names what was not understood and the closest known
   */
  record Refused(String message) implements PersonAnswer {}
}
