package io.payband.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads written places with the help of a gazetteer. */
final class PlaceFinder {

  private static final int LONGEST = 120;
  private static final Set<String> NATION =
      Set.of(
          "us", "usa", "unitedstates", "unitedstatesofamerica", "nation", "national", "nationwide");
  private static final Set<String> AREA_WORDS =
      Set.of("area", "metro", "metropolitan", "region", "msa");
  private static final Set<String> CANADIAN_PROVINCES =
      Set.of("on", "bc", "ab", "qc", "mb", "sk", "ns", "nb", "nl", "pe");

  /** All names but those of states and cities, by key. */
  private static final class Names {

    final Map<String, Metro> metros = new HashMap<>();
    final Map<String, List<Metro>> firstNames = new HashMap<>();
    final Map<String, Country> countries = new HashMap<>();

    Names(Gazetteer places) {
      for (Metro metro : places.metros()) {
        metros.putIfAbsent(PlaceKey.whole(metro.name()), metro);
        for (String key : MetroNames.firstNames(metro)) {
          firstNames.computeIfAbsent(key, k -> new ArrayList<>(1)).add(metro);
        }
      }
      for (Country country : places.countries()) {
        countries.putIfAbsent(PlaceKey.whole(country.name()), country);
        for (String name : country.otherNames()) {
          countries.putIfAbsent(PlaceKey.whole(name), country);
        }
      }
    }
  }

  private final Gazetteer places;
  private final Map<String, StateCities> states = new HashMap<>();
  private volatile @Nullable Names names;

  PlaceFinder(Gazetteer places) {
    this.places = places;
    for (StateCities state : places.states()) {
      states.put(PlaceKey.whole(state.code()), state);
      states.put(PlaceKey.whole(state.name()), state);
    }
  }

  /** Made when a place is asked for that is no city with its state. */
  private Names names() {
    Names known = names;
    if (known == null) {
      known = new Names(places);
      names = known;
    }
    return known;
  }

  PlaceMatch find(String written) {
    if (written.length() > LONGEST) {
      return new PlaceMatch.Unknown(written.substring(0, LONGEST) + "…", List.of());
    }
    String asked = written.strip();
    List<String> parts = parts(asked);
    if (asked.isEmpty() || (parts.size() == 1 && isNation(parts.getFirst()))) {
      return new PlaceMatch.Nation();
    }
    if (parts.size() > 1 && isNation(parts.getLast())) {
      parts.removeLast();
    }
    if (parts.isEmpty()) {
      return new PlaceMatch.Unknown(asked, List.of());
    }
    String text = String.join(", ", parts);
    // First what is asked most, and needs no other names than those of one state's cities.
    return cityAndState(parts)
        .or(() -> asArea(text))
        .or(() -> parts.size() == 1 ? single(text) : inLast(parts, asked))
        .orElseGet(() -> new PlaceMatch.Unknown(asked, new ClosestPlaces(places).to(text)));
  }

  private Optional<PlaceMatch> cityAndState(List<String> parts) {
    StateCities state = parts.size() == 2 ? states.get(PlaceKey.whole(parts.getLast())) : null;
    return state == null ? Optional.empty() : knownCity(parts.getFirst(), state);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!PlaceKey.words(part).isEmpty()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static boolean isNation(String part) {
    return NATION.contains(PlaceKey.whole(part));
  }

  /** A metro by its full name, its slug, its code, or a short name. */
  private Optional<PlaceMatch> asArea(String text) {
    String key = PlaceKey.whole(text);
    Metro metro = names().metros.get(key);
    if (metro != null) {
      return named(metro);
    }
    String code = ShortNames.AREA.getOrDefault(key, key);
    return states.containsKey(key) ? Optional.empty() : places.byCode(code).flatMap(this::named);
  }

  private Optional<PlaceMatch> named(Metro metro) {
    return Optional.of(new PlaceMatch.InMetro(metro, ""));
  }

  private Optional<PlaceMatch> single(String text) {
    String key = PlaceKey.whole(text);
    StateCities state = states.get(key);
    if (state != null) {
      return Optional.of(new PlaceMatch.InState(state.code(), state.name()));
    }
    return country(key).or(() -> byFirstName(text)).or(() -> cityThenState(text));
  }

  /** A metro by its first names, with or without words such as {@code greater … area}. */
  private Optional<PlaceMatch> byFirstName(String text) {
    List<String> words = PlaceKey.words(text);
    List<Metro> metros = names().firstNames.get(PlaceKey.join(words));
    if (metros == null) {
      if (words.getFirst().equals("greater") || words.getFirst().equals("metro")) {
        words.removeFirst();
      }
      while (words.size() > 1 && AREA_WORDS.contains(words.getLast())) {
        words.removeLast();
      }
      String key = PlaceKey.join(words);
      metros = names().firstNames.get(key);
      if (metros == null && ShortNames.AREA.containsKey(key)) {
        return asArea(key);
      }
    }
    return metros != null && metros.size() == 1 ? named(metros.getFirst()) : Optional.empty();
  }

  /** A city and a state without a comma between them, {@code Seattle WA}. */
  private Optional<PlaceMatch> cityThenState(String text) {
    String[] words = text.split("\\s+");
    for (int last = 1; last <= 3 && last < words.length; last++) {
      String[] tail = java.util.Arrays.copyOfRange(words, words.length - last, words.length);
      StateCities state = states.get(PlaceKey.whole(String.join(" ", tail)));
      if (state != null) {
        String city = String.join(" ", java.util.Arrays.copyOfRange(words, 0, words.length - last));
        Optional<PlaceMatch> found = city(city, state);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A place with the state or country it lies in as its last part. */
  private Optional<PlaceMatch> inLast(List<String> parts, String asked) {
    String last = PlaceKey.whole(parts.getLast());
    String first = parts.getFirst();
    StateCities state = states.get(last);
    if (state != null) {
      boolean twice = parts.size() == 3 && state.equals(states.get(PlaceKey.whole(parts.get(1))));
      return parts.size() == 2 || twice ? city(first, state) : Optional.empty();
    }
    return country(CANADIAN_PROVINCES.contains(last) ? "canada" : last)
        // The comma in Korea, South.
        .or(() -> country(PlaceKey.whole(parts.get(parts.size() - 2)) + last))
        .or(() -> partOfMetroName(asked));
  }

  private Optional<PlaceMatch> country(String key) {
    return Optional.ofNullable(names().countries.get(key))
        .map(country -> new PlaceMatch.Abroad(country.name()));
  }

  private Optional<PlaceMatch> city(String city, StateCities state) {
    return knownCity(city, state).or(() -> firstNameIn(city, state));
  }

  private Optional<PlaceMatch> knownCity(String city, StateCities state) {
    return places.metroOf(city, state.code()).map(metro -> new PlaceMatch.InMetro(metro, city));
  }

  /** {@code Dallas-Fort Worth, TX}, {@code Greater Seattle Area, WA}. */
  private Optional<PlaceMatch> firstNameIn(String name, StateCities state) {
    return byFirstName(name)
        .filter(match ->
            match instanceof PlaceMatch.InMetro in && in.metro().states().contains(state.code()));
  }

  /** {@code Portland, OR-WA}: a metro's first names with the states of its full name. */
  private Optional<PlaceMatch> partOfMetroName(String asked) {
    String text = asked.toLowerCase(Locale.ROOT);
    int comma = text.lastIndexOf(',');
    String states = PlaceKey.whole(text.substring(comma + 1));
    List<Metro> metros =
        names().firstNames.getOrDefault(PlaceKey.whole(text.substring(0, comma)), List.of());
    List<Metro> fits =
        metros.stream()
            .filter(metro -> PlaceKey.whole(MetroNames.states(metro)).equals(states))
            .toList();
    return fits.size() == 1 ? named(fits.getFirst()) : Optional.empty();
  }
}
