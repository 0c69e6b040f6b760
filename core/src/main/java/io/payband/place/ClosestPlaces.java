package io.payband.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The known names that come closest to one that is not known. */
final class ClosestPlaces {

  private static final int SHOWN = 3;

  private final Gazetteer places;

  ClosestPlaces(Gazetteer places) {
    this.places = places;
  }

  private record Candidate(String name, int distance, int rank) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::distance)
          .thenComparingInt(Candidate::rank)
          .thenComparing(Candidate::name);

  /**
   * The closest names, best first, at most three, only the equal ones where there are any: within
   * the state that the text names, if it names one, else anywhere. Of equally close ones those that
   * begin a metro's name come first, then other cities in a metro, then the rest.
   */
  List<String> to(String text) {
    int comma = text.lastIndexOf(',');
    String place = comma < 0 ? text : text.substring(0, comma);
    String state = comma < 0 ? "" : PlaceKey.whole(text.substring(comma + 1));
    List<StateCities> within =
        places.states().stream()
            .filter(s ->
                PlaceKey.whole(s.code()).equals(state) || PlaceKey.whole(s.name()).equals(state))
            .toList();
    String key = PlaceKey.whole(place);
    int limit = 1 + key.length() / 3;
    List<Candidate> found = new ArrayList<>();
    if (within.isEmpty()) {
      states(key, limit, found);
    }
    for (StateCities each : within.isEmpty() ? places.states() : within) {
      cities(each, key, limit, found);
    }
    if (found.stream().anyMatch(candidate -> candidate.distance() == 0)) {
      found.removeIf(candidate -> candidate.distance() > 0);
    }
    found.sort(BEST_FIRST);
    Set<String> names = new LinkedHashSet<>();
    for (Candidate candidate : found) {
      if (names.size() < SHOWN) {
        names.add(candidate.name());
      }
    }
    return List.copyOf(names);
  }

  private void states(String key, int limit, List<Candidate> found) {
    for (StateCities state : places.states()) {
      int distance = EditDistance.of(key, PlaceKey.whole(state.name()), limit);
      if (distance <= limit) {
        found.add(new Candidate(state.name(), distance, 0));
      }
    }
  }

  private void cities(StateCities state, String key, int limit, List<Candidate> found) {
    CityIndex cities = places.cities(state.code());
    if (cities == null) {
      return;
    }
    for (int i = 0; i < cities.size(); i++) {
      int distance = EditDistance.of(key, cities.key(i), limit);
      if (distance <= limit) {
        Metro metro = places.metros().get(cities.metro(i));
        found.add(
            new Candidate(
                cities.name(i) + ", " + state.code(),
                distance,
                rank(metro, cities.name(i), state)));
      }
    }
  }

  private static int rank(Metro metro, String city, StateCities state) {
    String key = PlaceKey.of(city);
    if (MetroNames.names(metro, key)) {
      boolean first =
          PlaceKey.of(MetroNames.firstCity(metro)).equals(key)
              && MetroNames.firstState(metro).equals(state.code());
      return first ? 1 : 2;
    }
    return MetroNames.firstNames(metro).isEmpty() ? 4 : 3;
  }
}
