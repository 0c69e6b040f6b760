package io.payband.sources.raw;

import io.payband.job.RoleCatalogue;
import io.payband.job.SourceRules;
import io.payband.market.OfficialStates;
import io.payband.observation.LocalWage;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.place.Gazetteer;
import io.payband.sources.Reading;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.aijobs.AiJobsReader;
import io.payband.sources.catalogue.Catalogues;
import io.payband.sources.dataprof.DataProfessionalsReader;
import io.payband.sources.filings.HealthFilingsReader;
import io.payband.sources.filings.LcaReader;
import io.payband.sources.filings.SoftwareFilingsReader;
import io.payband.sources.geo.GeoReader;
import io.payband.sources.levels.LevelsReader;
import io.payband.sources.macro.MacroIndexes;
import io.payband.sources.macro.MacroReader;
import io.payband.sources.oews.OewsNationalReader;
import io.payband.sources.oflc.WageLevelsReader;
import io.payband.sources.onet.OnetOccupation;
import io.payband.sources.onet.OnetProfilesReader;
import io.payband.sources.onet.OnetReader;
import io.payband.sources.stackoverflow.StackOverflowReader;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the sources that are asked for. Not for use by several threads. */
public final class SourceReader {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Path data;
  private final ReadingProgress progress;
  private final List<SourceReading> readings = new ArrayList<>();
  private List<PayReport> reports = List.of();
  private final List<RoleReport> roleReports = new ArrayList<>();
  private List<RoleReport> unfitted = List.of();
  private @Nullable RoleCatalogue roles;
  private List<OfficialWage> nationalWages = List.of();
  private OfficialStates states = OfficialStates.NONE;
  private List<OccupationOutlook> outlooks = List.of();
  private List<LocalWage> localWages = List.of();
  private @Nullable MacroIndexes indexes;
  private @Nullable Gazetteer places;
  private List<OnetOccupation> onet = List.of();
  private List<OccupationProfile> profiles = List.of();

  private SourceReader(Path data, ReadingProgress progress) {
    this.data = data;
    this.progress = progress;
  }

  /**
   * Reads sources from a data folder.
   *
   * @param data the folder
   * @param ids which sources, each one of {@link SourceDescriptions#all}
   * @param progress is told how far each source has come
   * @throws SourceProblem when a file cannot be read
   * @throws IllegalArgumentException for an id that is not known
   */
  public static RawData readAll(Path data, Set<String> ids, ReadingProgress progress)
      throws SourceProblem {
    for (String id : ids) {
      if (SourceDescriptions.find(id).isEmpty()) {
        throw new IllegalArgumentException("no source " + id);
      }
    }
    SourceReader reader = new SourceReader(data, progress);
    for (SourceDescription source : SourceDescriptions.all()) {
      if (ids.contains(source.id())) {
        reader.read(source);
      }
    }
    return reader.data();
  }

  private void read(SourceDescription source) throws SourceProblem {
    Reading reading = new Reading(data, source, progress);
    String period =
        switch (source.id()) {
          case "levels" -> {
            reports = LevelsReader.read(reading);
            yield span(reports.stream().map(report -> YearMonth.from(report.date())).toList());
          }
          case "stackoverflow-2023", "stackoverflow-2024", "stackoverflow-2025" ->
              added(StackOverflowReader.read(reading, source, rules(source)));
          case "aijobs" -> added(AiJobsReader.read(reading, rules(source)));
          case "dataprof" -> added(DataProfessionalsReader.read(reading, rules(source)));
          case "lca-2020" -> added(LcaReader.read(reading, rules(source)));
          case "h1b-health-2025" -> added(HealthFilingsReader.read(reading, rules(source)));
          case "h1b-2012" -> {
            unfitted = SoftwareFilingsReader.read(reading);
            yield span(unfitted.stream().map(report -> YearMonth.from(report.date())).toList());
          }
          case "oews" -> {
            nationalWages = OewsNationalReader.read(reading);
            states = OewsNationalReader.readStates(reading, nationalWages);
            outlooks = OewsNationalReader.readOutlooks(reading, Catalogues.outlookOccupations());
            yield span(nationalWages.stream().map(wage -> YearMonth.of(wage.year(), 5)).toList());
          }
          case "oflc" -> {
            localWages = WageLevelsReader.read(reading);
            yield source.period();
          }
          case "macro" -> {
            MacroIndexes read = MacroReader.read(reading);
            indexes = read;
            yield "hourly earnings to " + MONTH.format(read.hourlyEarnings().last());
          }
          case "onet" -> {
            onet = OnetReader.read(reading);
            profiles = OnetProfilesReader.read(reading);
            yield source.period();
          }
          case "geo" -> {
            places = GeoReader.read(reading);
            yield source.period();
          }
          default -> throw new IllegalStateException("no reader for " + source.id());
        };
    readings.add(
        new SourceReading(
            source, reading.report(), reading.sha256OfFiles(), period, reading.absent()));
  }

  private SourceRules rules(SourceDescription source) {
    RoleCatalogue known = roles == null ? Catalogues.roles() : roles;
    roles = known;
    return Catalogues.findSourceRules(source.id(), known)
        .orElseThrow(() -> new IllegalStateException("no rules for " + source.id()));
  }

  private String added(List<RoleReport> read) {
    roleReports.addAll(read);
    return span(read.stream().map(report -> YearMonth.from(report.date())).toList());
  }

  private static String span(Collection<YearMonth> months) {
    if (months.isEmpty()) {
      return "none";
    }
    YearMonth first = months.stream().min(Comparator.naturalOrder()).orElseThrow();
    YearMonth last = months.stream().max(Comparator.naturalOrder()).orElseThrow();
    return first.equals(last)
        ? MONTH.format(first)
        : MONTH.format(first) + " – " + MONTH.format(last);
  }

  private RawData data() {
    SortedMap<String, String> names = new TreeMap<>();
    nationalWages.stream()
        .sorted(Comparator.comparingInt(OfficialWage::year))
        .forEach(wage -> names.put(wage.occupation(), wage.title()));
    onet.stream()
        .filter(OnetOccupation::isWhole)
        .forEach(occupation -> names.put(occupation.sixDigits(), occupation.title()));
    return new RawData(
        reports,
        roleReports,
        unfitted,
        nationalWages,
        states,
        outlooks,
        profiles,
        localWages,
        indexes,
        places,
        names,
        onet,
        readings);
  }
}
