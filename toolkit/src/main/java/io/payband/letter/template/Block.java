package io.payband.letter.template;

import io.payband.fact.Ledger;
import io.payband.letter.Paragraph;
import io.payband.letter.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a template.
 *
 * @param name for messages
 * @param required whether there is no letter without it
 * @param joins the block whose paragraph it goes on, where that one is there; empty for none
 */
record Block(
    Paragraph.Part part, String name, boolean required, String joins, List<Wording> wordings) {

  Block {
    wordings = List.copyOf(wordings);
  }

  /**
   * The wording to use: the first that fits, or by the style's variant another with the same
   * conditions.
   */
  Optional<Wording> wording(Ledger ledger, Style style) {
    List<Wording> variants = new ArrayList<>();
    for (Wording wording : wordings) {
      if (wording.fits(ledger, style)
          && (variants.isEmpty()
              || variants.getFirst().conditions().equals(wording.conditions()))) {
        variants.add(wording);
      }
    }
    return variants.isEmpty()
        ? Optional.empty()
        : Optional.of(variants.get(style.variant() % variants.size()));
  }
}
