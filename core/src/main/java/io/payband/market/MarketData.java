package io.payband.market;

import io.payband.observation.OccupationOutlook;
import io.payband.observation.OccupationProfile;
import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.place.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a snapshot is computed from.
 *
 * @param reports self-reports that name an employer's own level, in any order
 * @param roleReports answers to surveys and posted pay, in any order; those whose slug is empty
 *     have no role
 * @param official national wages of several years
 * @param local local shifts of the official bands
 * @param states official wages of whole states beside the nation's
 * @param outlooks jobs and projections, one per profile, in any order
 * @param profiles what occupations ask for, one per occupation, in any order
 * @param ageing published indexes
 * @param gazetteer places
 * @param catalogue roles, occupations and ladders
 * @param roleOf slug of the role that a title and a speciality mean
 * @param sources what was read
 */
public record MarketData(
    List<PayReport> reports,
    List<RoleReport> roleReports,
    List<OfficialWage> official,
    OfficialLocal local,
    OfficialStates states,
    List<OccupationOutlook> outlooks,
    List<OccupationProfile> profiles,
    Ageing ageing,
    Gazetteer gazetteer,
    MarketSnapshot.Catalogue catalogue,
    BiFunction<String, String, Optional<String>> roleOf,
    List<SourceEntry> sources) {

  /** Copies the lists. */
  public MarketData {
    reports = List.copyOf(reports);
    roleReports = List.copyOf(roleReports);
    official = List.copyOf(official);
    outlooks = List.copyOf(outlooks);
    profiles = List.copyOf(profiles);
    sources = List.copyOf(sources);
  }
}
