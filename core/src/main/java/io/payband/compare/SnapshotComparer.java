package io.payband.compare;

import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Side;
import io.payband.compare.SnapshotDifference.Cell;
import io.payband.compare.SnapshotDifference.Count;
import io.payband.compare.SnapshotDifference.Entry;
import io.payband.estimate.CohortFigure;
import io.payband.estimate.RoleFigures;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.OfficialLocal;
import io.payband.market.SourceEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two snapshots. */
public final class SnapshotComparer {

  private static final Estimate ABSENT = new Estimate.Unknown("not in this snapshot");

  private final MarketSnapshot first;
  private final MarketSnapshot second;

  private SnapshotComparer(MarketSnapshot first, MarketSnapshot second) {
    this.first = first;
    this.second = second;
  }

  /** What differs, every figure looked at. */
  public static SnapshotDifference compare(MarketSnapshot first, MarketSnapshot second) {
    return new SnapshotComparer(first, second).compare();
  }

  private SnapshotDifference compare() {
    List<Cell> all = new ArrayList<>();
    Comparer a = new Comparer(first);
    Comparer b = new Comparer(second);
    names(SnapshotComparer::roles)
        .forEach((slug, name) -> {
          for (Lane lane : Lane.values()) {
            for (Measure measure : Measure.values()) {
              // Official wages are those of the occupation, below.
              if (lane != Lane.OFFICIAL) {
                add(
                    all,
                    new Shown(slug, name, lane, measure),
                    side(a, slug, lane, measure),
                    side(b, slug, lane, measure));
              }
            }
          }
        });
    names(SnapshotComparer::occupations)
        .forEach((code, name) ->
            add(
                all,
                new Shown(code, name, Lane.OFFICIAL, Measure.BASE),
                side(a, code, Lane.OFFICIAL, Measure.BASE),
                side(b, code, Lane.OFFICIAL, Measure.BASE)));
    List<Cell> different =
        all.stream()
            .filter(Cell::differs)
            .sorted(
                Comparator.comparing((Cell cell) -> cell.changes().isEmpty())
                    .thenComparing(Comparator.comparingDouble(Cell::size).reversed()))
            .toList();
    return new SnapshotDifference(
        all.size(), different, reportedPlaces(), officialPlaces(), sources(), settings());
  }

  private static Map<String, String> roles(MarketSnapshot snapshot) {
    Map<String, String> names = new TreeMap<>();
    snapshot.roles().list().forEach(role -> names.put(role.slug(), role.name()));
    return names;
  }

  private static Map<String, String> occupations(MarketSnapshot snapshot) {
    Map<String, String> names = new TreeMap<>();
    snapshot.occupations().forEach(one -> names.put(one.code(), one.title()));
    return names;
  }

  /** Of both, the names of the second where it has them. */
  private Map<String, String> names(Function<MarketSnapshot, Map<String, String>> of) {
    Map<String, String> names = new TreeMap<>(of.apply(first));
    names.putAll(of.apply(second));
    return names;
  }

  /** What a figure is of, but for its level. */
  private record Shown(String key, String name, Lane lane, Measure measure) {}

  /** The figures of a role or occupation; empty where the snapshot does not know it. */
  private static Optional<Side> side(Comparer comparer, String key, Lane lane, Measure measure) {
    MarketSnapshot snapshot = comparer.snapshot();
    // Not by title: another role's pattern may fit the name of one that is not there.
    boolean known =
        snapshot.roles().findBySlug(key).isPresent() || snapshot.findOccupation(key).isPresent();
    return known
            && comparer.profile(key, new Ask("", "", measure.key(), lane.key()))
                instanceof Answer.Found<Side>(Side side)
        ? Optional.of(side)
        : Optional.empty();
  }

  private static void add(List<Cell> all, Shown shown, Optional<Side> a, Optional<Side> b) {
    add(all, shown, null, a.map(Side::typical), b.map(Side::typical));
    for (CareerLevel level : CareerLevel.values()) {
      add(all, shown, level, at(a, level), at(b, level));
    }
  }

  private static Optional<Estimate> at(Optional<Side> side, CareerLevel level) {
    return side.stream()
        .flatMap(s -> s.levels().stream())
        .filter(one -> one.level() == level)
        .map(LevelEstimate::estimate)
        .findFirst();
  }

  private static void add(
      List<Cell> all,
      Shown shown,
      @Nullable CareerLevel level,
      Optional<Estimate> a,
      Optional<Estimate> b) {
    Estimate before = a.orElse(ABSENT);
    Estimate after = b.orElse(ABSENT);
    if (before instanceof Estimate.Estimated || after instanceof Estimate.Estimated) {
      all.add(new Cell(shown.key, shown.name, shown.lane, shown.measure, level, before, after));
    }
  }

  private Count reportedPlaces() {
    long compared = 0;
    long different = 0;
    for (Measure measure : Measure.values()) {
      Map<String, String> a = places(first, measure);
      Map<String, String> b = places(second, measure);
      Set<String> keys = new TreeSet<>(a.keySet());
      keys.addAll(b.keySet());
      compared += keys.size();
      different += keys.stream().filter(key -> !Objects.equals(a.get(key), b.get(key))).count();
    }
    return new Count(compared, different);
  }

  /** Every reported figure of a place: its dollars and count as text, by role, metro and group. */
  private static Map<String, String> places(MarketSnapshot snapshot, Measure measure) {
    Map<String, String> out = new HashMap<>();
    for (RoleFigures role : snapshot.reported(measure).roles()) {
      for (RoleFigures.PlaceFigures place : role.places()) {
        for (int group = 0; group < place.figures().size(); group++) {
          CohortFigure figure = place.figures().get(group);
          StringBuilder text = new StringBuilder().append(figure.reports());
          for (double log : figure.logBand()) {
            text.append(' ').append(Math.round(Math.exp(log)));
          }
          out.put(role.slug() + "|" + place.metro() + "|" + group, text.toString());
        }
      }
    }
    return out;
  }

  private Count officialPlaces() {
    Map<String, Integer> a = shifts(first.local());
    Map<String, Integer> b = shifts(second.local());
    Set<String> keys = new HashSet<>(a.keySet());
    keys.addAll(b.keySet());
    return new Count(
        keys.size(), keys.stream().filter(key -> !Objects.equals(a.get(key), b.get(key))).count());
  }

  /**
   * Move and stretch in one number, by occupation and area; cells without a figure are left out.
   */
  private static Map<String, Integer> shifts(OfficialLocal local) {
    Map<String, Integer> out = new HashMap<>();
    int areas = local.areas().size();
    for (int o = 0; o < local.occupations().size(); o++) {
      for (int area = 0; area < areas; area++) {
        int cell = o * areas + area;
        if (local.moveAt(cell) != OfficialLocal.NONE) {
          out.put(
              local.occupations().get(o) + local.areas().get(area),
              local.moveAt(cell) * (1 << Short.SIZE) + local.stretchAt(cell));
        }
      }
    }
    return out;
  }

  private List<Entry> sources() {
    Map<String, Map<String, String>> a = sources(first.manifest());
    Map<String, Map<String, String>> b = sources(second.manifest());
    Set<String> ids = new LinkedHashSet<>(a.keySet());
    ids.addAll(b.keySet());
    List<Entry> out = new ArrayList<>();
    for (String id : ids) {
      if (!a.containsKey(id) || !b.containsKey(id)) {
        out.add(
            new Entry(id, "", a.containsKey(id) ? "read" : "", b.containsKey(id) ? "read" : ""));
      } else {
        differing(a.getOrDefault(id, Map.of()), b.getOrDefault(id, Map.of()))
            .forEach(e -> out.add(new Entry(id, e.name(), e.first(), e.second())));
      }
    }
    return out;
  }

  private static Map<String, Map<String, String>> sources(Manifest manifest) {
    Map<String, Map<String, String>> out = new LinkedHashMap<>();
    for (SourceEntry source : manifest.sources()) {
      Map<String, String> lines = new LinkedHashMap<>();
      lines.put("name", source.name());
      lines.put("kind", source.kind());
      lines.put("publisher", source.publisher());
      lines.put("period", source.period());
      lines.put("licence", source.licence());
      lines.put("read", Long.toString(source.read()));
      lines.put("used", Long.toString(source.used()));
      lines.put("refused", Long.toString(source.refused()));
      lines.put("repeats", Long.toString(source.repeats()));
      lines.put("sha256", source.sha256());
      out.put(source.id(), lines);
    }
    return out;
  }

  private List<Entry> settings() {
    return differing(settings(first.manifest()), settings(second.manifest()));
  }

  private static Map<String, String> settings(Manifest manifest) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("date", manifest.date().toString());
    out.put("code version", manifest.codeVersion());
    out.put("for publication", manifest.published() ? "yes" : "no");
    out.put("minimum cohort", Integer.toString(manifest.minimumCohort()));
    manifest.settings().forEach(setting -> out.put(setting.name(), setting.value()));
    return out;
  }

  private static List<Entry> differing(Map<String, String> a, Map<String, String> b) {
    Set<String> names = new LinkedHashSet<>(a.keySet());
    names.addAll(b.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(a.get(name), b.get(name)))
        .map(name -> new Entry(name, "", a.getOrDefault(name, ""), b.getOrDefault(name, "")))
        .toList();
  }
}
