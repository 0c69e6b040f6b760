package io.payband.region;

import java.util.List;

/**
 * A metro or a state beside the nation.
 *
 * @param slug name in addresses: a metro's, or a state's two letters in lower case
 * @param name name for readers
 * @param kind metro or whole state
 * @param state two letters of the state, a metro's principal one
 * @param stateName name of that state
 * @param all the differential over all occupations
 * @param groups the same by major group of occupations, in order of code; only groups with at least
 *     {@value #LEAST} occupations
 */
public record Region(
    String slug,
    String name,
    Kind kind,
    String state,
    String stateName,
    Differential all,
    List<OfGroup> groups) {

  /** A middle of fewer occupations says more of one of them than of the place. */
  public static final int LEAST = 5;

  /** Copies the list. */
  public Region {
    groups = List.copyOf(groups);
  }

  /** What kind of place it is. */
  public enum Kind {
    /** A wage area of the official statistics: medians beside the nation's. */
    METRO,
    /** A whole state: means beside the nation's. */
    STATE
  }

  /**
   * The differential of one major group.
   *
   * @param group which
   * @param differential how it compares
   */
  public record OfGroup(MajorGroup group, Differential differential) {}
}
