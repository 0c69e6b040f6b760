package io.payband.sources.raw;

import io.payband.sources.SourceDescription;
import io.payband.sources.aijobs.AiJobsReader;
import io.payband.sources.dataprof.DataProfessionalsReader;
import io.payband.sources.filings.HealthFilingsReader;
import io.payband.sources.filings.LcaReader;
import io.payband.sources.filings.SoftwareFilingsReader;
import io.payband.sources.geo.GeoReader;
import io.payband.sources.levels.LevelsReader;
import io.payband.sources.macro.MacroReader;
import io.payband.sources.oews.OewsNationalReader;
import io.payband.sources.oflc.WageLevelsReader;
import io.payband.sources.onet.OnetReader;
import io.payband.sources.stackoverflow.StackOverflowReader;
import java.util.List;
import java.util.Optional;

/** The sources that this release reads. */
public final class SourceDescriptions {

  private static final List<SourceDescription> ALL =
      List.of(
          LevelsReader.DESCRIPTION,
          StackOverflowReader.SURVEY_2023,
          StackOverflowReader.SURVEY_2024,
          StackOverflowReader.SURVEY_2025,
          DataProfessionalsReader.DESCRIPTION,
          AiJobsReader.DESCRIPTION,
          LcaReader.DESCRIPTION,
          HealthFilingsReader.DESCRIPTION,
          SoftwareFilingsReader.DESCRIPTION,
          OewsNationalReader.DESCRIPTION,
          WageLevelsReader.DESCRIPTION,
          MacroReader.DESCRIPTION,
          OnetReader.DESCRIPTION,
          GeoReader.DESCRIPTION);

  private SourceDescriptions() {}

  /** All of them, self-reports first. */
  public static List<SourceDescription> all() {
    return ALL;
  }

  /** The source with this id. */
  public static Optional<SourceDescription> find(String id) {
    return ALL.stream().filter(source -> source.id().equals(id)).findFirst();
  }
}
