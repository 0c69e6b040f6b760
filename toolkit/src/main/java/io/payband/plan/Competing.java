package io.payband.plan;

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
}
