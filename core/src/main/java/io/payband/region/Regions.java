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

/**
 * Every metro and state of a snapshot with its geographic differential.
 *
 * <p>They are computed together when the first one is asked for, which takes some tenths of a
 * second. Immutable, safe for use by several threads.
 */
public final class Regions {

  private static final String FIELD = "slug";

  private final MarketSnapshot snapshot;
  private final Map<String, Double> jobs = new HashMap<>();
  private volatile Map<String, Region> known = Map.of();

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
    return List.copyOf(all().values());
  }

  /** The place with this slug. */
  public Optional<Region> find(String slug) {
    return Optional.ofNullable(all().get(slug));
  }

  /** Metros of a state, by the state's two letters, in the gazetteer's order. */
  public List<Region> metrosOf(String state) {
    return all().values().stream()
        .filter(region -> region.kind() == Region.Kind.METRO && region.state().equals(state))
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

  private Map<String, Region> all() {
    Map<String, Region> regions = known;
    return regions.isEmpty() ? computed() : regions;
  }

  private synchronized Map<String, Region> computed() {
    if (known.isEmpty()) {
      Map<String, String> names = new HashMap<>();
      for (StateCities state : snapshot.gazetteer().states()) {
        names.put(state.code(), state.name());
      }
      Map<String, Region> regions = new LinkedHashMap<>();
      for (Metro metro : snapshot.gazetteer().metros()) {
        String state = metro.principalState();
        add(
            regions,
            new Named(metro.slug(), metro.name(), Region.Kind.METRO, state),
            names.getOrDefault(state, state),
            ofMetro(metro));
      }
      for (StateCities state : snapshot.gazetteer().states()) {
        add(
            regions,
            new Named(
                state.code().toLowerCase(Locale.ROOT),
                state.name(),
                Region.Kind.STATE,
                state.code()),
            state.name(),
            ofState(state.code()));
      }
      known = java.util.Collections.unmodifiableMap(regions);
    }
    return known;
  }

  private record Named(String slug, String name, Region.Kind kind, String state) {}

  private static void add(
      Map<String, Region> regions, Named named, String stateName, List<Weighed> ratios) {
    if (ratios.isEmpty()) {
      return;
    }
    ratios.sort(Comparator.comparingDouble(Weighed::log).thenComparing(Weighed::occupation));
    Map<MajorGroup, List<Weighed>> groups = new EnumMap<>(MajorGroup.class);
    for (Weighed one : ratios) {
      MajorGroup.of(one.occupation())
          .ifPresent(group -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(one));
    }
    regions.putIfAbsent(
        named.slug,
        new Region(
            named.slug,
            named.name,
            named.kind,
            named.state,
            stateName,
            Differential.of(ratios),
            groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= Region.LEAST)
                .map(group -> new Region.OfGroup(group.getKey(), Differential.of(group.getValue())))
                .toList()));
  }

  /** Local medians over national ones; an occupation without jobs counted has no weight. */
  private List<Weighed> ofMetro(Metro metro) {
    OfficialLocal local = snapshot.local();
    List<Weighed> ratios = new ArrayList<>(jobs.size());
    jobs.forEach((occupation, count) ->
        local
            .find(occupation, metro.code())
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
