package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;

/** Makes levers with their facts and words, priced or with the reason why not. */
final class LeverPrices {

  private final FactSheet sheet;
  private final Texts texts;
  private final Situation situation;
  private final Year year;

  LeverPrices(FactSheet sheet, Texts texts, Situation situation, Year year) {
    this.sheet = sheet;
    this.texts = texts;
    this.situation = situation;
    this.year = year;
  }

  void ask(String id, FactKind kind, BigDecimal value, String unit, String role) {
    sheet.say(FactSheet.computed(id, kind, value, unit, role, situation.offer().employer()));
  }

  Lever priced(Lever.Kind kind, BigDecimal worth) {
    Fact price =
        sheet.keep(
            FactSheet.computed(
                "price-" + kind.word(),
                FactKind.MONEY,
                Rules.whole(worth),
                year.currency() + "/year",
                "worth of the lever: " + kind.word(),
                null));
    return new Lever(
        kind,
        texts.passage("lever." + kind.word(), sheet),
        new Lever.Priced(price, texts.passage("lever." + kind.word() + ".price", sheet)));
  }

  Lever unpriced(Lever.Kind kind, String why) {
    boolean asked =
        sheet.has("ask-" + kind.word()) || kind == Lever.Kind.LEVEL || kind == Lever.Kind.REMOTE;
    return new Lever(
        kind,
        texts.passage("lever." + kind.word() + (asked ? "" : ".none"), sheet),
        new Lever.Unpriced(texts.passage("lever." + kind.word() + "." + why, sheet)));
  }
}
