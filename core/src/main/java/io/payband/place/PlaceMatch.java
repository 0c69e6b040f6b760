package io.payband.place;

import java.util.List;

/** What a written place turned out to be. */
public sealed interface PlaceMatch {

  /** The whole nation. */
  record Nation() implements PlaceMatch {}

  /**
   * One metro.
   *
   * @param metro the metro
   * @param city the city as it was asked for; empty when the metro itself was named
   */
  record InMetro(Metro metro, String city) implements PlaceMatch {}

  /**
   * A whole state.
   *
   * @param code two-letter code
   * @param name its name
   */
  record InState(String code, String name) implements PlaceMatch {}

  /**
   * A country for which there are no figures.
   *
   * @param name its name
   */
  record Abroad(String name) implements PlaceMatch {}

  /**
   * Not found.
   *
   * @param asked what was asked
   * @param closest the closest known places, best first, at most three
   */
  record Unknown(String asked, List<String> closest) implements PlaceMatch {

    /** Copies the list. */
    public Unknown {
      closest = List.copyOf(closest);
    }

    /** Why it was not found, as a phrase: no place bears the name, or more than one does. */
    public String why() {
      boolean several =
          closest.size() > 1
              && closest.stream()
                  .allMatch(
                      place -> place.regionMatches(true, 0, asked + ",", 0, asked.length() + 1));
      return several
          ? "more than one place is called “" + asked + "”; name its state too"
          : "no place is called “" + asked + "”";
    }
  }
}
