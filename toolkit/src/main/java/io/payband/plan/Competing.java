package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The best of the other offers that the person says they have. */
final class Competing {

  private Competing() {}

  /** That which pays most; null where none was asserted, or totals are negotiated. */
  static @Nullable CompetingOffer best(Situation situation) {
    return situation.total()
        ? null
        : situation.competing().stream()
            .max(Comparator.comparing(offer -> offer.base().amount()))
            .orElse(null);
  }

  /** Adds its facts, sayable where the other side may hear of it. */
  static void add(FactSheet sheet, Situation situation) {
    @Nullable CompetingOffer best = best(situation);
    if (best == null) {
      return;
    }
    Fact employer =
        FactSheet.words(
            "competing-employer",
            FactKind.NAME,
            best.employer(),
            "employer that made the competing offer",
            null,
            new FactSource.Entry("competing.employer"));
    Fact base =
        FactSheet.typed(
            "competing-base",
            FactKind.MONEY,
            best.base().amount(),
            best.base().unit(),
            best.base().period().measure() + " of the competing offer",
            best.employer(),
            "competing.base");
    if (best.mention()) {
      sheet.say(employer);
      sheet.say(base);
    } else {
      sheet.keep(employer);
      sheet.keep(base);
    }
  }
}
