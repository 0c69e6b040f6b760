package io.payband.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a gazetteer from counties and cities: a city lies in the metro of its county. The order in
 * which they are added does not matter.
 *
 * <p>A city in several counties with different metros lies in the metro that has the city in its
 * name, else in that of the county of its own name, else in that of the county which the publisher
 * lists first.
 */
public final class GazetteerBuilder {

  private record Placed(String city, int order, String metro, boolean namesake, boolean inName) {}

  private static final Comparator<Placed> BEST_FIRST =
      Comparator.comparing(Placed::inName)
          .thenComparing(Placed::namesake)
          .reversed()
          .thenComparingInt(Placed::order);

  private final TreeMap<String, Metro> metros = new TreeMap<>();
  private final TreeMap<String, String> stateNames = new TreeMap<>();
  private final Map<String, Map<String, String>> countyMetros = new HashMap<>();
  private final TreeMap<String, List<String>> counties = new TreeMap<>();
  private final Map<String, TreeMap<String, List<Placed>>> cities = new HashMap<>();
  private final List<Country> countries = new ArrayList<>();

  /**
   * A county, or what stands for one, and the metro it belongs to.
   *
   * @return false when another metro was given for the same county before, and that one stands
   */
  public boolean county(
      String metroCode, String metroName, String stateCode, String stateName, String county) {
    metros.merge(
        metroCode, new Metro(metroCode, metroName, List.of(stateCode)), GazetteerBuilder::joined);
    stateNames.putIfAbsent(stateCode, stateName);
    String earlier =
        countyMetros
            .computeIfAbsent(stateCode, key -> new HashMap<>())
            .putIfAbsent(PlaceKey.whole(county), metroCode);
    counties.computeIfAbsent(stateCode, key -> new ArrayList<>()).add(county);
    return earlier == null || earlier.equals(metroCode);
  }

  private static Metro joined(Metro a, Metro b) {
    List<String> states = new ArrayList<>(a.states());
    states.addAll(b.states());
    return new Metro(a.code(), a.name(), states.stream().distinct().sorted().toList());
  }

  /** The usual name of a state. */
  public void state(String code, String name) {
    stateNames.put(code, name);
  }

  /** A country other than the United States. */
  public void country(Country country) {
    countries.add(country);
  }

  /** The code of the metro of a county as people write it, when all counties are added. */
  public Optional<String> metroOfCounty(String stateCode, String county) {
    Map<String, String> known = countyMetros.getOrDefault(stateCode, Map.of());
    String key = PlaceKey.whole(CountyNames.today(stateCode, county));
    String metro = key.isEmpty() ? null : known.get(key);
    for (String kind : CountyNames.KINDS) {
      metro = metro != null || key.isEmpty() ? metro : known.get(key + kind);
    }
    return Optional.ofNullable(metro);
  }

  /**
   * A city in a county, when all counties are added.
   *
   * @param order place of the row in the publisher's list, each once
   * @return false when the county has no metro; the city is then not known
   */
  public boolean city(int order, String stateCode, String city, String county) {
    Optional<String> metro = metroOfCounty(stateCode, county);
    metro.ifPresent(code -> place(order, stateCode, city, county, code));
    return metro.isPresent();
  }

  /** Whether a city of exactly this name has been added. */
  public boolean knows(String stateCode, String city) {
    return cities.getOrDefault(stateCode, new TreeMap<>()).containsKey(PlaceKey.whole(city));
  }

  private void place(int order, String stateCode, String city, String county, String metro) {
    String key = PlaceKey.of(city);
    Metro named = metros.get(metro);
    cities
        .computeIfAbsent(stateCode, k -> new TreeMap<>())
        .computeIfAbsent(PlaceKey.whole(city), k -> new ArrayList<>(1))
        .add(
            new Placed(
                city,
                order,
                metro,
                PlaceKey.of(county).equals(key),
                named != null && MetroNames.names(named, key)));
  }

  /** The gazetteer of all that was added. */
  public Gazetteer build() {
    List<Metro> list = List.copyOf(metros.values());
    Map<String, Integer> position = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      position.put(list.get(i).code(), i);
    }
    List<StateCities> states = new ArrayList<>();
    stateNames.forEach((code, name) -> {
      List<String> names = new ArrayList<>();
      List<Integer> at = new ArrayList<>();
      for (List<Placed> placed : placedIn(code).values()) {
        Placed best = placed.stream().min(BEST_FIRST).orElseThrow();
        names.add(best.city());
        at.add(position.get(best.metro()));
      }
      states.add(new StateCities(code, name, names, at));
    });
    return new Gazetteer(
        list, states, countries.stream().sorted(Comparator.comparing(Country::name)).toList());
  }

  /** The cities of a state; those of a state without any are its counties or towns. */
  private Map<String, List<Placed>> placedIn(String stateCode) {
    if (!cities.containsKey(stateCode)) {
      for (String town : counties.getOrDefault(stateCode, List.of())) {
        city(0, stateCode, CountyNames.readable(town), town);
      }
    }
    return cities.getOrDefault(stateCode, new TreeMap<>());
  }
}
