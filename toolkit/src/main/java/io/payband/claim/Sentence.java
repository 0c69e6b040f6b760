package io.payband.claim;

import java.util.List;

/**
 * A sentence, a heading, an item of a list, or a cell of a table.
 *
 * @param tokens of it
 * @param lead tokens that stand over it: a list's lead-in, a table's headers
 * @param heading whether it leads what follows
 * @param cell whether it is a table's cell
 * @param block the number of the paragraph it stands in
 */
record Sentence(List<Token> tokens, List<Token> lead, boolean heading, boolean cell, int block) {

  Sentence {
    tokens = List.copyOf(tokens);
    lead = List.copyOf(lead);
  }

  boolean asks() {
    return !tokens.isEmpty() && tokens.getLast().is("?");
  }
}
