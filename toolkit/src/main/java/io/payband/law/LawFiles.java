package io.payband.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rules that come with the program. A fault in them is a fault of ours. */
final class LawFiles {

  private static final String NOT_STATED = "not stated";

  private LawFiles() {}

  static LawBook read() {
    Places places = places(map(load("places.yml")));
    List<LawFact> facts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Subject subject : Subject.values()) {
      for (Object entry : list(load(subject.file() + ".yml"))) {
        LawFact fact = fact(places, subject, map(entry));
        if (!ids.add(fact.id()) || !fact.id().startsWith(subject.file() + "-")) {
          throw new IllegalStateException(fact.id() + " is not the only rule of its name");
        }
        facts.add(fact);
      }
    }
    return new LawBook(places, facts);
  }

  private static LawFact fact(Places places, Subject subject, Map<?, ?> entry) {
    String id = text(entry, "id");
    List<LawSource> sources = new ArrayList<>();
    for (Object source : list(entry.get("sources"))) {
      sources.add(
          new LawSource(text(map(source), "page"), LocalDate.parse(text(map(source), "seen"))));
    }
    return new LawFact(
        id,
        places.place(text(entry, "place")),
        subject,
        new LawFact.Words(text(entry, "law"), text(entry, "says"), optional(entry, "note")),
        new LawFact.Force(
            text(entry, "from").equals(NOT_STATED) ? null : LawDate.of(text(entry, "from")),
            entry.containsKey("until") ? LawDate.of(text(entry, "until")) : null,
            employers(text(entry, "employees"))),
        Mark.of(text(entry, "mark")),
        sources,
        new LawFact.Measures(
            times(entry), entry.containsKey("limit") ? limit(map(entry.get("limit"))) : null));
  }

  private static List<LawFact.Time> times(Map<?, ?> entry) {
    List<LawFact.Time> times = new ArrayList<>();
    if (entry.containsKey("clocks")) {
      for (Object clock : list(entry.get("clocks"))) {
        int days = Integer.parseInt(text(map(clock), "days"));
        times.add(new LawFact.Time(text(map(clock), "what"), days));
      }
    }
    return List.copyOf(times);
  }

  private static LawFact.Limit limit(Map<?, ?> limit) {
    @Nullable String months = optional(limit, "months");
    return new LawFact.Limit(
        months == null ? null : Integer.valueOf(months),
        Boolean.TRUE.equals(limit.get("pro_rata")),
        !Boolean.FALSE.equals(limit.get("interest")),
        Boolean.TRUE.equals(limit.get("only_choice_or_misconduct")));
  }

  private static Employers employers(String written) {
    return switch (written) {
      case NOT_STATED -> new Employers.NotStated();
      case "any" -> new Employers.Any();
      default -> new Employers.AtLeast(Integer.parseInt(written));
    };
  }

  private static Places places(Map<?, ?> file) {
    Map<String, Jurisdiction> byCode = new HashMap<>();
    byCode.put("EU", new Jurisdiction("EU", "European Union"));
    Map<String, String> states = named(map(file.get("states")), "US-", byCode);
    Map<String, String> provinces = named(map(file.get("provinces")), "CA-", byCode);
    Map<String, String> countries = named(map(file.get("countries")), "", byCode);
    Map<?, ?> union = map(file.get("union"));
    countries.putAll(named(union, "", byCode));
    countries.put("eu", "EU");
    map(file.get("also"))
        .forEach((name, meant) -> {
          String of = meant.toString().toLowerCase(Locale.ROOT);
          Map<String, String> among = states.containsKey(of) ? states : countries;
          String code = among.get(of);
          if (code == null) {
            throw new IllegalStateException(name + " means no place");
          }
          among.put(name.toString().toLowerCase(Locale.ROOT), code);
        });
    Map<String, List<String>> cities = new HashMap<>();
    map(file.get("cities"))
        .forEach((code, names) -> {
          byCode.put(
              code.toString(),
              new Jurisdiction(code.toString(), list(names).getFirst().toString()));
          for (Object name : list(names)) {
            cities
                .computeIfAbsent(
                    name.toString().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                .add(code.toString());
          }
        });
    Set<String> members = new HashSet<>();
    union.keySet().forEach(code -> members.add(code.toString()));
    return new Places(byCode, states, provinces, countries, cities, members);
  }

  /** Codes by code and by name; the places themselves are added to the map. */
  private static Map<String, String> named(
      Map<?, ?> file, String before, Map<String, Jurisdiction> byCode) {
    Map<String, String> codes = new HashMap<>();
    file.forEach((key, value) -> {
      String code = before + key;
      byCode.put(code, new Jurisdiction(code, value.toString()));
      codes.put(key.toString().toLowerCase(Locale.ROOT), code);
      codes.put(value.toString().toLowerCase(Locale.ROOT), code);
    });
    return codes;
  }

  private static Object load(String name) {
    try (InputStream in = LawFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException("a map was expected: " + value);
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException("a list was expected: " + value);
  }

  private static String text(Map<?, ?> map, String key) {
    @Nullable String text = optional(map, key);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException("no " + key + " in " + map);
    }
    return text;
  }

  private static @Nullable String optional(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? null : value.toString();
  }
}
