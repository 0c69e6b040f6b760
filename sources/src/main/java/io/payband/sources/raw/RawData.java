package io.payband.sources.raw;

import io.payband.job.title.train.OccupationTexts;
import io.payband.market.OfficialStates;
import io.payband.observation.LocalWage;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.place.Gazetteer;
import io.payband.sources.macro.MacroIndexes;
import io.payband.sources.onet.OnetOccupation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read, in the order of the files; the order of rows carries no meaning.
 *
 * @param reports self-reports that name an employer's own level
 * @param roleReports answers to surveys, posted pay and filings
 * @param unfitted filings that are read and counted and enter no fit, since they name no role
 * @param nationalWages national wages by occupation and year
 * @param states official wages of whole states beside the nation's
 * @param outlooks jobs and projections, one for each profile
 * @param profiles what occupations ask for, one for each occupation
 * @param localWages local wages by occupation and area
 * @param indexes wage and price indexes, or null when that source was not asked for
 * @param places the gazetteer, or null when that source was not asked for
 * @param occupationNames names by six-digit code: O*NET's, and the national statistics' latest
 *     where O*NET has none
 * @param onet O*NET's occupations with their titles, in order of code
 * @param readings how each source's reading went, in the order of {@link SourceDescriptions#all}
 */
public record RawData(
    List<PayReport> reports,
    List<RoleReport> roleReports,
    List<RoleReport> unfitted,
    List<OfficialWage> nationalWages,
    OfficialStates states,
    List<OccupationOutlook> outlooks,
    List<OccupationProfile> profiles,
    List<LocalWage> localWages,
    @Nullable MacroIndexes indexes,
    @Nullable Gazetteer places,
    SortedMap<String, String> occupationNames,
    List<OnetOccupation> onet,
    List<SourceReading> readings) {

  /** Copies what can change. */
  public RawData {
    reports = List.copyOf(reports);
    roleReports = List.copyOf(roleReports);
    unfitted = List.copyOf(unfitted);
    nationalWages = List.copyOf(nationalWages);
    outlooks = List.copyOf(outlooks);
    profiles = List.copyOf(profiles);
    localWages = List.copyOf(localWages);
    occupationNames = Collections.unmodifiableSortedMap(new TreeMap<>(occupationNames));
    onet = List.copyOf(onet);
    readings = List.copyOf(readings);
  }

  /** The same with other reports, or the same ones in another order. */
  public RawData withReports(List<PayReport> other, List<RoleReport> otherOfRoles) {
    return new RawData(
        other,
        otherOfRoles,
        unfitted,
        nationalWages,
        states,
        outlooks,
        profiles,
        localWages,
        indexes,
        places,
        occupationNames,
        onet,
        readings);
  }

  /**
   * What can be learnt of titles: the texts of O*NET's occupations; empty when its listed titles
   * were not there.
   */
  public List<OccupationTexts> occupationTexts() {
    return onet.stream().allMatch(occupation -> occupation.alternates().isEmpty())
        ? List.of()
        : onet.stream().map(OnetOccupation::texts).toList();
  }

  /** How the reading of a source went; empty when it was not asked for. */
  public Optional<SourceReading> reading(String id) {
    return readings.stream().filter(reading -> reading.source().id().equals(id)).findFirst();
  }
}
