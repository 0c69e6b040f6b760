package io.payband.market;

import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.place.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a snapshot is computed from.
 *
 * @param reports self-reports, in any order
 * @param official national wages of several years
 * @param local local shifts of the official bands
 * @param ageing published indexes
 * @param gazetteer places
 * @param catalogue roles, occupations and ladders
 * @param roleOf slug of the role that a title and a speciality mean
 * @param sources what was read
 */
public record MarketData(
    List<PayReport> reports,
    List<OfficialWage> official,
    OfficialLocal local,
    Ageing ageing,
    Gazetteer gazetteer,
    MarketSnapshot.Catalogue catalogue,
    BiFunction<String, String, Optional<String>> roleOf,
    List<SourceEntry> sources) {

  /** Copies the lists. */
  public MarketData {
    reports = List.copyOf(reports);
    official = List.copyOf(official);
    sources = List.copyOf(sources);
  }
}
