package io.payband.region;

import io.payband.compare.Answer;
import io.payband.compare.Answer.Suggestion;
import io.payband.market.MarketSnapshot;
import io.payband.market.OfficialFigure;
import io.payband.market.OfficialLocal;
import io.payband.market.OfficialStates;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import io.payband.place.StateCities;
import io.payband.region.Differential.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every metro and state of a snapshot with its geographic differential.
 *
 * <p>A place is computed when it is first asked for, in about a millisecond, and kept. Safe for use
 * by several threads.
 */
public final class Regions {

  private static final String FIELD = "slug";

  private final MarketSnapshot snapshot;
  private final Map<String, Double> jobs = new HashMap<>();
  private final Map<String, Optional<Region>> known = new ConcurrentHashMap<>();
  private volatile Map<String, Named> names = Map.of();

  /** Of a snapshot. */
  public Regions(MarketSnapshot snapshot) {
    this.snapshot = snapshot;
    for (OfficialFigure figure : snapshot.official()) {
      if (figure.employment() > 0) {
        jobs.put(figure.occupation(), figure.employment());
      }
    }
  }

  /** Metros in the gazetteer's order, then states; those without official wages are missing. */
  public List<Region> list() {
    return names().keySet().stream().flatMap(slug -> find(slug).stream()).toList();
  }

  /** The place with this slug. */
  public Optional<Region> find(String slug) {
    Named named = names().get(slug);
    return named == null ? Optional.empty() : known.computeIfAbsent(slug, unseen -> region(named));
  }

  /** Metros of a state, by the state's two letters, in the gazetteer's order. */
  public List<Region> metrosOf(String state) {
    return names().values().stream()
        .filter(named -> named.kind == Region.Kind.METRO && named.state.equals(state))
        .flatMap(named -> find(named.slug).stream())
        .toList();
  }

  /**
   * What a written place or a slug means.
   *
   * @param written as people write places
   */
  public Answer<Region> resolve(String written) {
    Optional<Region> exact = find(written);
    if (exact.isPresent()) {
      return new Answer.Found<>(exact.get());
    }
    return switch (snapshot.gazetteer().find(written)) {
      case PlaceMatch.InMetro in -> found(in.metro().slug(), written);
      case PlaceMatch.InState in -> found(in.code().toLowerCase(Locale.ROOT), written);
      case PlaceMatch.Nation _ ->
          new Answer.NotFound<>(
              FIELD, written, "the nation is what every place is set beside", List.of());
      case PlaceMatch.Abroad(String name) ->
          new Answer.NotFound<>(FIELD, written, "there is no data for " + name, List.of());
      case PlaceMatch.Unknown(String asked, List<String> closest) ->
          new Answer.NotFound<>(
              FIELD,
              asked,
              "no metro or state is called that",
              closest.stream().flatMap(name -> suggestion(name).stream()).distinct().toList());
    };
  }

  private Optional<Suggestion> suggestion(String name) {
    return resolve(name) instanceof Answer.Found<Region>(Region region)
        ? Optional.of(new Suggestion(region.slug(), region.name()))
        : Optional.empty();
  }

  private Answer<Region> found(String slug, String written) {
    Optional<Region> region = find(slug);
    return region.isPresent()
        ? new Answer.Found<>(region.get())
        : new Answer.NotFound<>(
            FIELD, written, "no official wages of that place are known", List.of());
  }

  /**
   * A place by its names.
   *
   * @param code the publisher's code of a metro, else two letters of the state
   */
  private record Named(
      String slug, String name, Region.Kind kind, String code, String state, String stateName) {}

  private Map<String, Named> names() {
    Map<String, Named> all = names;
    if (all.isEmpty()) {
      all = named();
      names = all;
    }
    return all;
  }

  private Map<String, Named> named() {
    Map<String, String> states = new HashMap<>();
    for (StateCities state : snapshot.gazetteer().states()) {
      states.put(state.code(), state.name());
    }
    Map<String, Named> all = new LinkedHashMap<>();
    for (Metro metro : snapshot.gazetteer().metros()) {
      String state = metro.principalState();
      all.putIfAbsent(
          metro.slug(),
          new Named(
              metro.slug(),
              metro.name(),
              Region.Kind.METRO,
              metro.code(),
              state,
              states.getOrDefault(state, state)));
    }
    for (StateCities state : snapshot.gazetteer().states()) {
      String slug = state.code().toLowerCase(Locale.ROOT);
      all.putIfAbsent(
          slug,
          new Named(
              slug, state.name(), Region.Kind.STATE, state.code(), state.code(), state.name()));
    }
    return all;
  }

  private Optional<Region> region(Named named) {
    List<Weighed> ratios =
        named.kind == Region.Kind.METRO ? ofMetro(named.code) : ofState(named.code);
    if (ratios.isEmpty()) {
      return Optional.empty();
    }
    ratios.sort(Comparator.comparingDouble(Weighed::log).thenComparing(Weighed::occupation));
    Map<MajorGroup, List<Weighed>> groups = new EnumMap<>(MajorGroup.class);
    for (Weighed one : ratios) {
      MajorGroup.of(one.occupation())
          .ifPresent(group -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(one));
    }
    return Optional.of(
        new Region(
            named.slug,
            named.name,
            named.kind,
            named.state,
            named.stateName,
            Differential.of(ratios),
            groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= Region.LEAST)
                .map(group -> new Region.OfGroup(group.getKey(), Differential.of(group.getValue())))
                .toList()));
  }

  /** Local medians over national ones; an occupation without jobs counted has no weight. */
  private List<Weighed> ofMetro(String code) {
    OfficialLocal local = snapshot.local();
    List<Weighed> ratios = new ArrayList<>(jobs.size());
    jobs.forEach((occupation, count) ->
        local
            .find(occupation, code)
            .ifPresent(shift -> ratios.add(new Weighed(occupation, shift.move(), count))));
    return ratios;
  }

  /** State means over national ones. */
  private List<Weighed> ofState(String state) {
    OfficialStates states = snapshot.facts().states();
    List<Weighed> ratios = new ArrayList<>(jobs.size());
    jobs.forEach((occupation, count) ->
        states
            .find(occupation, state)
            .ifPresent(log -> ratios.add(new Weighed(occupation, log, count))));
    return ratios;
  }
}
