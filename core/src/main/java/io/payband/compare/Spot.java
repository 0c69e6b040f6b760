package io.payband.compare;

import io.payband.place.Metro;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure is asked for.
 *
 * @param metro a metro; null for the nation or a whole state
 * @param state two letters of a whole state; empty for the nation or a metro
 * @param stateName name of that state
 */
record Spot(@Nullable Metro metro, String state, String stateName) {

  static final Spot NATION = new Spot(null, "", "");

  static Spot of(@Nullable Metro metro) {
    return metro == null ? NATION : new Spot(metro, "", "");
  }

  boolean isNation() {
    return metro == null && state.isEmpty();
  }

  /** The state that it lies in; empty for the nation. */
  String stateCode() {
    return metro == null ? state : metro.principalState();
  }

  String name() {
    return metro != null ? metro.name() : state.isEmpty() ? Comparer.NATION : stateName;
  }

  /** Path name; empty for the nation. */
  String slug() {
    return metro != null ? metro.slug() : state.toLowerCase(java.util.Locale.ROOT);
  }
}
