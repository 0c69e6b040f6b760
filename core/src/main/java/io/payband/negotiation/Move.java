package io.payband.negotiation;

/**
 * Something to do at the table, whatever the role.
 *
 * @param lead what to do, in a few words
 * @param text how, and what is known about it
 * @param source who says so, with the year
 */
public record Move(String lead, String text, String source) {

  /** Checks that each of them says something: advice without a source is not given. */
  public Move {
    if (lead.isBlank() || text.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a move has a lead, a text and a source");
    }
  }
}
