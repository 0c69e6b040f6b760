package io.payband.letter.template;

import io.payband.fact.Ledger;
import io.payband.letter.Style;
import java.util.List;
import java.util.Set;

/** One way to write a paragraph: when it may be used, and its sentences. */
record Wording(List<Condition> conditions, List<Sentence> sentences) {

  Wording {
    conditions = List.copyOf(conditions);
    sentences = List.copyOf(sentences);
  }

  /** Whether the conditions hold, whatever facts the sentences then lack. */
  boolean meant(Ledger ledger, Style style) {
    for (Condition condition : conditions) {
      if (!condition.holds(ledger, style)) {
        return false;
      }
    }
    return true;
  }

  /** Adds the facts without which it cannot be used. */
  void missing(Ledger ledger, Set<String> into) {
    for (Sentence sentence : sentences) {
      if (sentence.need() == Sentence.Need.MUST) {
        sentence.missing(ledger, into);
      }
    }
  }

  /** Whether it can be used and has something to say. */
  boolean fits(Ledger ledger, Style style) {
    if (!meant(ledger, style)) {
      return false;
    }
    boolean says = false;
    for (Sentence sentence : sentences) {
      boolean there = sentence.fits(ledger);
      if (!there && sentence.need() == Sentence.Need.MUST) {
        return false;
      }
      says |= there;
    }
    return says;
  }
}
