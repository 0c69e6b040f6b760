package io.payband.plan;

import io.payband.fact.Fact;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text that knows which of its words state a fact.
 *
 * @param pieces in their order
 */
public record Passage(List<Piece> pieces) {

  /** A part of a passage. */
  public sealed interface Piece {
    /** As it is read. */
    String text();
  }

  /** Words that state no fact. */
  public record Words(String text) implements Piece {}

  /** A fact, as it is written here. */
  public record Shown(Fact fact, String text) implements Piece {}

  /** Copies the pieces. */
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** The words alone. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Ids of the facts that it states, each once, in their order. */
  public List<String> facts() {
    return pieces.stream()
        .filter(Shown.class::isInstance)
        .map(piece -> ((Shown) piece).fact().id())
        .distinct()
        .toList();
  }
}
