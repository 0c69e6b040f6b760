package io.payband.letter.template;

import io.payband.fact.Fact;
import io.payband.fact.Ledger;
import io.payband.letter.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph in the making: its sentences, and which of them are taken. */
final class Draft {

  final Block block;
  final List<Sentence> sentences;
  private final Ledger ledger;
  private final boolean[] taken;

  Draft(Block block, List<Sentence> sentences, Ledger ledger) {
    this.block = block;
    this.sentences = sentences;
    this.ledger = ledger;
    this.taken = new boolean[sentences.size()];
    for (int i = 0; i < taken.length; i++) {
      Sentence sentence = sentences.get(i);
      taken[i] = sentence.need() != Sentence.Need.FILL && sentence.fits(ledger);
    }
  }

  /** Whether the sentence waits for room. */
  boolean waits(int sentence) {
    return !taken[sentence]
        && sentences.get(sentence).need() == Sentence.Need.FILL
        && sentences.get(sentence).fits(ledger);
  }

  void take(int sentence) {
    taken[sentence] = true;
  }

  /** The sentence alone, as it would be read. */
  String sentence(int sentence, FactWords words) {
    Line line = new Line();
    put(sentences.get(sentence).pieces(), words, line);
    return line.text();
  }

  Paragraph paragraph(FactWords words) {
    Line line = new Line();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        line.space();
        put(sentences.get(i).pieces(), words, line);
      }
    }
    return new Paragraph(block.part(), line.runs());
  }

  private void put(List<Piece> pieces, FactWords words, Line line) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> line.add(text.words(), null);
        case Piece.Slot slot -> {
          @Nullable Fact fact = ledger.fact(slot.fact()).orElse(null);
          if (fact != null) {
            line.add(words.of(fact, slot.form()), fact.id());
          }
        }
        case Piece.Maybe maybe -> {
          if (Sentence.fits(maybe.pieces(), ledger)) {
            put(maybe.pieces(), words, line);
          }
        }
      }
    }
  }
}
