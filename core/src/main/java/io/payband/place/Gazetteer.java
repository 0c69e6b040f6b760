package io.payband.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about places: the metros, which city lies in which of them, and the names of states
 * and countries.
 *
 * <p>A city is only ever placed in the metro that holds it; one that is not known has none. What a
 * look-up needs beyond the plain lists is made when the first one asks for it, so that opening a
 * gazetteer costs next to nothing.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Gazetteer {

  private final List<Metro> metros;
  private final List<StateCities> states;
  private final List<Country> countries;
  private final Map<String, Metro> byCode = new HashMap<>();
  private final Map<String, StateCities> byState = new HashMap<>();
  private final Map<String, CityIndex> indexes = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, Metro> bySlug;
  private volatile @Nullable PlaceFinder finder;

  /**
   * A gazetteer of these places.
   *
   * @param metros the metros, each code once
   * @param states the states with their cities, each code once
   * @param countries the countries without the United States
   * @throws IllegalArgumentException when a code occurs twice or a city points at no metro
   */
  public Gazetteer(List<Metro> metros, List<StateCities> states, List<Country> countries) {
    this.metros = List.copyOf(metros);
    this.states = List.copyOf(states);
    this.countries = List.copyOf(countries);
    for (Metro metro : this.metros) {
      if (byCode.put(metro.code(), metro) != null) {
        throw new IllegalArgumentException("metro " + metro.code() + " occurs twice");
      }
    }
    for (StateCities state : this.states) {
      if (byState.put(state.code(), state) != null) {
        throw new IllegalArgumentException("state " + state.code() + " occurs twice");
      }
      for (int metro : state.metros()) {
        Objects.checkIndex(metro, this.metros.size());
      }
    }
  }

  /** All metros. */
  public List<Metro> metros() {
    return metros;
  }

  /** All states with their cities. */
  public List<StateCities> states() {
    return states;
  }

  /** All countries but the United States. */
  public List<Country> countries() {
    return countries;
  }

  /** The metro with this code of the publisher's. */
  public Optional<Metro> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The metro with this {@link Metro#slug}. */
  public Optional<Metro> bySlug(String slug) {
    Map<String, Metro> slugs = bySlug;
    if (slugs == null) {
      slugs = new HashMap<>();
      for (Metro metro : metros) {
        slugs.putIfAbsent(metro.slug(), metro);
      }
      bySlug = slugs;
    }
    return Optional.ofNullable(slugs.get(slug));
  }

  /**
   * The metro that holds a city; none when the city or the state is not known.
   *
   * @param city name as people write it
   * @param stateCode two-letter code
   */
  public Optional<Metro> metroOf(String city, String stateCode) {
    CityIndex cities = cities(stateCode.strip().toUpperCase(Locale.ROOT));
    if (cities == null) {
      return Optional.empty();
    }
    int found = cities.find(city);
    return found < 0 ? Optional.empty() : Optional.of(metros.get(cities.metro(found)));
  }

  /**
   * What a written place means: the nation, a state by code or name, a metro by its name, its first
   * cities, its code or a common short name, or a city with its state. Names of states come before
   * names of cities ({@code New York} is the state, {@code New York, NY} the city) and before those
   * of countries ({@code Georgia}). A city without a state is only taken where it is the first name
   * of exactly one metro. Nothing else is guessed: it is {@link PlaceMatch.Unknown}, with the
   * closest known names.
   *
   * @param written any text; blank means the nation; beyond 120 characters it is unknown
   */
  public PlaceMatch find(String written) {
    PlaceFinder reader = finder;
    if (reader == null) {
      reader = new PlaceFinder(this);
      finder = reader;
    }
    return reader.find(written);
  }

  @org.jspecify.annotations.Nullable
  CityIndex cities(String stateCode) {
    StateCities state = byState.get(stateCode);
    return state == null ? null : indexes.computeIfAbsent(stateCode, code -> new CityIndex(state));
  }

  Optional<StateCities> state(String code) {
    return Optional.ofNullable(byState.get(code));
  }
}
