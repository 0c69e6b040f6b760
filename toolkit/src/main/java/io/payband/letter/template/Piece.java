package io.payband.letter.template;

import java.util.List;

/** A piece of a sentence in a template. */
sealed interface Piece {

  /** Words as they stand. */
  record Text(String words) implements Piece {}

  /**
   * A hole for a fact.
   *
   * @param fact its id
   * @param form how it is put; empty for the usual way
   */
  record Slot(String fact, String form) implements Piece {}

  /** Pieces that are there only when all facts among them are. */
  record Maybe(List<Piece> pieces) implements Piece {}
}
