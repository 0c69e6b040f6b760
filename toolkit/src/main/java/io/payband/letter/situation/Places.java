package io.payband.letter.situation;

import io.payband.law.LawBook;
import io.payband.law.PlaceRules;

/** Which country a place is in, as far as letters care. */
final class Places {

  private Places() {}

  /** Whether the place is known to lie in the United States. */
  static boolean unitedStates(String place) {
    return LawBook.bundled().at(place) instanceof PlaceRules.Known known
        && known.where().stream().anyMatch(where -> where.code().startsWith("US"));
  }
}
