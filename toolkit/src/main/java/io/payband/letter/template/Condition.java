package io.payband.letter.template;

import io.payband.fact.Fact;
import io.payband.fact.Ledger;
import io.payband.letter.Length;
import io.payband.letter.Style;
import io.payband.letter.Tone;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** When a wording may be used. */
sealed interface Condition {

  /** Whether it may. */
  boolean holds(Ledger ledger, Style style);

  /** One of these tones is wanted. */
  record InTone(Set<Tone> tones) implements Condition {
    @Override
    public boolean holds(Ledger ledger, Style style) {
      return tones.contains(style.tone());
    }
  }

  /** This length is wanted. */
  record OfLength(Length length) implements Condition {
    @Override
    public boolean holds(Ledger ledger, Style style) {
      return style.length() == length;
    }
  }

  /** The ledger holds the fact. */
  record Has(String fact) implements Condition {
    @Override
    public boolean holds(Ledger ledger, Style style) {
      return ledger.fact(fact).isPresent();
    }
  }

  /** The ledger does not hold the fact. */
  record Lacks(String fact) implements Condition {
    @Override
    public boolean holds(Ledger ledger, Style style) {
      return ledger.fact(fact).isEmpty();
    }
  }

  /** The fact's text is this. */
  record Is(String fact, String value) implements Condition {
    @Override
    public boolean holds(Ledger ledger, Style style) {
      return ledger.fact(fact).filter(found -> found.text().equals(value)).isPresent();
    }
  }

  /** Both facts count the same thing, and the first is below the second. */
  record Below(String fact, String than) implements Condition {
    @Override
    public boolean holds(Ledger ledger, Style style) {
      Optional<Fact> low = ledger.fact(fact);
      Optional<Fact> high = ledger.fact(than);
      return low.isPresent()
          && high.isPresent()
          && Objects.equals(low.get().unit(), high.get().unit())
          && low.get().kind().counted()
          && high.get().kind().counted()
          && low.get().number().compareTo(high.get().number()) < 0;
    }
  }
}
