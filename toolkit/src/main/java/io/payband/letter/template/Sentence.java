package io.payband.letter.template;

import io.payband.fact.Ledger;
import java.util.List;
import java.util.Set;

/**
 * A line of a template.
 *
 * @param need whether the wording falls without it
 * @param rank of a filler: the lower, the sooner it is taken
 */
record Sentence(Need need, int rank, List<Piece> pieces) {

  enum Need {
    /** Without its facts, the whole wording cannot be used. */
    MUST,
    /** Without its facts, it is left out. */
    MAY,
    /** Taken only where the text has room for it. */
    FILL
  }

  Sentence {
    pieces = List.copyOf(pieces);
  }

  /** Adds the facts that are not there although the sentence cannot do without them. */
  void missing(Ledger ledger, Set<String> into) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Slot slot && ledger.fact(slot.fact()).isEmpty()) {
        into.add(slot.fact());
      }
    }
  }

  /** Whether its facts are there. */
  boolean fits(Ledger ledger) {
    return fits(pieces, ledger);
  }

  static boolean fits(List<Piece> pieces, Ledger ledger) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Slot slot && ledger.fact(slot.fact()).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
