package io.payband.sources.build;

import io.payband.estimate.LocalBandFit;
import io.payband.estimate.LocalBands;
import io.payband.estimate.OfficialCurve;
import io.payband.job.LevelsRoleRules;
import io.payband.job.Occupation;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.market.BuildProgress;
import io.payband.market.BuildSettings;
import io.payband.market.MarketData;
import io.payband.market.MarketSnapshot;
import io.payband.market.OfficialLocal;
import io.payband.market.SnapshotBuilder;
import io.payband.market.SourceEntry;
import io.payband.observation.LocalWage;
import io.payband.observation.OfficialWage;
import io.payband.observation.RoleReport;
import io.payband.observation.SourceReport;
import io.payband.place.Gazetteer;
import io.payband.sources.SourceDescription;
import io.payband.sources.catalogue.Catalogues;
import io.payband.sources.raw.RawData;
import io.payband.sources.raw.SourceReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts together what was read and computes a snapshot from it.
 *
 * <p>Not for use by several threads.
 */
public final class SnapshotBuild {

  private SnapshotBuild() {}

  /**
   * Computes a snapshot.
   *
   * @throws IllegalArgumentException when the settings do not fit what was read: a source that may
   *     not be published in a published snapshot, or a date beyond the last final month of earnings
   */
  public static MarketSnapshot run(RawData raw, BuildSettings settings, BuildProgress progress) {
    return SnapshotBuilder.build(data(raw, settings), settings, progress);
  }

  /**
   * What a snapshot is computed from.
   *
   * @throws IllegalArgumentException if the settings ask for what the raw data do not reach
   */
  public static MarketData data(RawData raw, BuildSettings settings) {
    List<SourceEntry> entries = new ArrayList<>();
    for (SourceReading reading : raw.readings()) {
      if (settings.published() && !reading.source().figuresMayShip()) {
        throw new IllegalArgumentException(
            "figures from "
                + reading.source().id()
                + " may not be published; leave it out or add --private");
      }
      entries.add(entry(raw, reading));
    }
    if (raw.indexes() != null && settings.date().isAfter(raw.indexes().hourlyEarnings().last())) {
      throw new IllegalArgumentException(
          "--date: the last final month of hourly earnings is "
              + raw.indexes().hourlyEarnings().last()
              + ", not "
              + settings.date());
    }
    RoleCatalogue roles = Catalogues.roles();
    LevelsRoleRules rules = Catalogues.levelsRules(roles);
    return new MarketData(
        raw.reports(),
        raw.roleReports(),
        raw.nationalWages(),
        local(raw),
        raw.states(),
        raw.outlooks(),
        raw.profiles(),
        new PublishedAgeing(raw.nationalWages(), raw.indexes()),
        raw.places() == null ? new Gazetteer(List.of(), List.of(), List.of()) : raw.places(),
        new MarketSnapshot.Catalogue(roles, occupations(raw), Catalogues.ladders()),
        (title, focus) -> rules.roleOf(title, focus).map(Role::slug),
        entries);
  }

  private static List<Occupation> occupations(RawData raw) {
    int last = raw.nationalWages().stream().mapToInt(OfficialWage::year).max().orElse(0);
    Map<String, Occupation> out = new TreeMap<>();
    for (OfficialWage wage : raw.nationalWages()) {
      if (wage.year() == last) {
        String name = raw.occupationNames().getOrDefault(wage.occupation(), wage.title());
        out.put(wage.occupation(), new Occupation(wage.occupation(), name));
      }
    }
    return List.copyOf(out.values());
  }

  /** The year that the wage levels are computed from. */
  private static final int LEVELS_YEAR = 2024;

  private static OfficialLocal local(RawData raw) {
    Map<String, OfficialWage> then = new HashMap<>();
    Map<String, OfficialWage> complete = new HashMap<>();
    for (OfficialWage wage : raw.nationalWages()) {
      if (wage.year() == LEVELS_YEAR) {
        then.put(wage.occupation(), wage);
      } else if (wage.year() == LEVELS_YEAR + 1) {
        complete.put(wage.occupation(), wage);
      }
    }
    Map<String, List<LocalWage>> byOccupation = new TreeMap<>();
    TreeSet<String> areas = new TreeSet<>();
    for (LocalWage wage : raw.localWages()) {
      byOccupation.computeIfAbsent(wage.occupation(), k -> new ArrayList<>()).add(wage);
      areas.add(wage.area());
    }
    List<String> codes = List.copyOf(areas);
    Map<String, Integer> place = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      place.put(codes.get(i), i);
    }
    List<String> occupations = new ArrayList<>();
    List<LocalBands> bands = new ArrayList<>();
    byOccupation.forEach((code, wages) ->
        curve(code, then, complete)
            .ifPresent(curve -> {
              occupations.add(code);
              bands.add(new LocalBands(curve));
            }));
    short[] move = new short[occupations.size() * codes.size()];
    short[] stretch = new short[move.length];
    Arrays.fill(move, OfficialLocal.NONE);
    Arrays.fill(stretch, OfficialLocal.NONE);
    for (int o = 0; o < occupations.size(); o++) {
      for (LocalWage wage : byOccupation.getOrDefault(occupations.get(o), List.of())) {
        LocalBandFit fit = bands.get(o).fit(wage.lowerThirdMean(), wage.upperRestMean());
        int cell = o * codes.size() + place.getOrDefault(wage.area(), 0);
        move[cell] = OfficialLocal.keep(fit.shift());
        stretch[cell] = OfficialLocal.keep(fit.stretch());
      }
    }
    return new OfficialLocal(occupations, codes, move, stretch);
  }

  private static Optional<OfficialCurve> curve(
      String code, Map<String, OfficialWage> then, Map<String, OfficialWage> complete) {
    OfficialWage old = then.get(code);
    OfficialWage now = complete.get(code);
    if (old == null) {
      return now == null ? Optional.empty() : OfficialCurve.of(now);
    }
    return now == null ? OfficialCurve.of(old) : OfficialCurve.of(old, now);
  }

  /** What a manifest says of a source that was read. */
  public static SourceEntry entry(RawData raw, SourceReading reading) {
    SourceDescription source = reading.source();
    SourceReport report = reading.report();
    return new SourceEntry(
        source.id(),
        source.name(),
        source.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        source.publisher(),
        reading.period(),
        source.licence(),
        source.attribution(),
        report.read(),
        report.used(),
        report.refused(),
        report.repeats(),
        hash(raw, source.id()));
  }

  /** Hash over what was used of a source, whatever the order of its rows. */
  private static String hash(RawData raw, String id) {
    return switch (id) {
      case "levels" -> ContentHash.of(raw.reports());
      case "oews" ->
          ContentHash.of(joined(raw.nationalWages(), raw.states().ratios(), raw.outlooks()));
      case "oflc" -> ContentHash.of(raw.localWages());
      case "onet" -> ContentHash.of(joined(raw.onet(), raw.profiles(), List.of()));
      case "geo" ->
          ContentHash.of(
              raw.places() == null
                  ? List.of()
                  : Stream.concat(
                          raw.places().metros().stream().map(Object::toString),
                          raw.places().states().stream().map(Object::toString))
                      .toList());
      case "macro" ->
          ContentHash.of(
              raw.indexes() == null
                  ? List.of()
                  : List.of(
                      "earnings" + raw.indexes().hourlyEarnings().values(),
                      "wages" + raw.indexes().employmentCostWages().values(),
                      "total" + raw.indexes().employmentCostTotal().values()));
      default -> {
        List<RoleReport> own =
            Stream.concat(raw.roleReports().stream(), raw.unfitted().stream())
                .filter(report -> report.source().equals(id))
                .toList();
        yield own.isEmpty() ? reading(raw, id) : ContentHash.of(own);
      }
    };
  }

  private static List<Object> joined(
      Collection<?> first, Collection<?> second, Collection<?> third) {
    List<Object> all = new ArrayList<>(first);
    all.addAll(second);
    all.addAll(third);
    return all;
  }

  private static String reading(RawData raw, String id) {
    return raw.reading(id).map(SourceReading::sha256).orElse("");
  }
}
