package io.payband.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a place as people write it. */
final class Places {

  /** The most characters that are read. */
  static final int LONGEST = 200;

  private static final String UNION = "EU";

  /** What a text turned out to be. */
  sealed interface Result {}

  /** Places that make rules, the narrowest before those around it. */
  record Read(List<Jurisdiction> where, boolean remote) implements Result {}

  /** Remote, and nothing else. */
  record Remote() implements Result {}

  /** Nothing that could be read. */
  record Unread() implements Result {}

  private final Map<String, Jurisdiction> byCode;
  private final Map<String, String> states;
  private final Map<String, String> provinces;
  private final Map<String, String> countries;
  private final Map<String, List<String>> cities;
  private final Set<String> union;

  /**
   * Places.
   *
   * @param byCode every place by its code
   * @param states codes by postal code and by name, in lower case
   * @param provinces likewise
   * @param countries likewise, other names among them
   * @param cities codes by name in lower case: names may stand in several states
   * @param union codes of the members of the European Union
   */
  Places(
      Map<String, Jurisdiction> byCode,
      Map<String, String> states,
      Map<String, String> provinces,
      Map<String, String> countries,
      Map<String, List<String>> cities,
      Set<String> union) {
    this.byCode = Map.copyOf(byCode);
    this.states = Map.copyOf(states);
    this.provinces = Map.copyOf(provinces);
    this.countries = Map.copyOf(countries);
    this.cities = Map.copyOf(cities);
    this.union = Set.copyOf(union);
  }

  Jurisdiction place(String code) {
    Jurisdiction place = byCode.get(code);
    if (place == null) {
      throw new IllegalArgumentException("no place " + code);
    }
    return place;
  }

  Result read(String typed) {
    if (typed.length() > LONGEST) {
      return new Unread();
    }
    String text = typed.toLowerCase(Locale.ROOT);
    boolean remote = text.matches("(?s).*\\b(remote|anywhere|work from home)\\b.*");
    String rest =
        text.replaceAll(
                "\\b(fully |work |works )?(remote|anywhere|work from home)\\b( in| from)?", " ")
            .replaceAll("[()/;|]", " ")
            .replaceAll("\\b(greater|metro(politan)?( area)?|area)\\b", " ")
            .replaceAll("\\b\\d{5}(-\\d{4})?\\b", " ")
            .replaceAll("(^[\\s,.-]+)|([\\s,-]+$)", "")
            .replaceAll("\\s+", " ");
    if (rest.isEmpty()) {
      return remote ? new Remote() : new Unread();
    }
    List<String> parts = new ArrayList<>(List.of(rest.split("\\s*,\\s*")));
    Set<String> codes = new LinkedHashSet<>();
    read(parts, codes);
    if (codes.isEmpty()) {
      return new Unread();
    }
    return new Read(codes.stream().map(this::place).toList(), remote);
  }

  /** Reads parts from the widest, the last, to the narrowest, the first. */
  private void read(List<String> parts, Set<String> codes) {
    String last = parts.getLast();
    @Nullable String country = countries.get(last);
    boolean state = !codesOf(last, states).isEmpty();
    if (parts.size() == 1) {
      if (state) {
        states("", last, codes);
      } else if (country != null) {
        country(country, codes);
      } else {
        cities.getOrDefault(last, List.of()).forEach(city -> city(city, codes));
      }
      return;
    }
    String before = parts.get(parts.size() - 2);
    String first = parts.getFirst();
    // "Atlanta, Georgia" is the state; "Paris, FR" the country: a code that is both is the state.
    if (country != null && !state) {
      if (country.equals("US") && !codesOf(before, states).isEmpty()) {
        states(parts.size() > 2 ? first : "", before, codes);
      } else if (country.equals("CA") && provinces.containsKey(before)) {
        province(before, codes);
      } else if (country.equals("US") && cities.containsKey(first)) {
        cities.getOrDefault(first, List.of()).forEach(city -> city(city, codes));
      } else {
        country(country, codes);
      }
    } else if (state) {
      states(first, last, codes);
    } else if (provinces.containsKey(last)) {
      province(last, codes);
    }
  }

  /** One state, or several as metros have them: {@code ny-nj-pa}. */
  private static List<String> codesOf(String text, Map<String, String> known) {
    String whole = known.get(text);
    if (whole != null) {
      return List.of(whole);
    }
    List<String> codes = new ArrayList<>();
    for (String part : text.split("-", -1)) {
      String code = part.length() == 2 ? known.get(part) : null;
      if (code == null) {
        return List.of();
      }
      codes.add(code);
    }
    return codes;
  }

  private void states(String city, String text, Set<String> codes) {
    List<String> found = codesOf(text, states);
    for (String named : cities.getOrDefault(city, List.of())) {
      if (found.stream().anyMatch(state -> named.startsWith(state + "-"))) {
        codes.add(named);
      }
    }
    codes.addAll(found);
    codes.add("US");
  }

  private void city(String code, Set<String> codes) {
    codes.add(code);
    codes.add(code.substring(0, code.lastIndexOf('-')));
    codes.add("US");
  }

  private void province(String text, Set<String> codes) {
    String code = provinces.get(text);
    if (code != null) {
      codes.add(code);
      codes.add("CA");
    }
  }

  private void country(String code, Set<String> codes) {
    codes.add(code);
    if (union.contains(code)) {
      codes.add(UNION);
    }
  }
}
