package io.payband.sources.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.OfficialWage;
import io.payband.observation.PayReport;
import io.payband.observation.RoleReport;
import io.payband.sources.Column;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  private static final Set<String> ALL =
      SourceDescriptions.all().stream().map(SourceDescription::id).collect(Collectors.toSet());

  @TempDir Path temporary;

  @Test
  void oneSourceAloneIsRead() throws SourceProblem {
    new TestFolder(temporary)
        .with(
            "onet/occupation_data.tsv",
            "O*NET-SOC Code\tTitle\tDescription",
            "53-0001.00\tWagoners\tDrive wagons.");
    RawData data = SourceReader.readAll(temporary, Set.of("onet"), ReadingProgress.NONE);
    assertEquals("Wagoners", data.occupationNames().get("53-0001"));
    assertEquals(List.of(), data.occupationTexts(), "without listed titles");
    assertEquals(List.of(), data.reports());
    assertNull(data.places());
    assertNull(data.indexes());
    assertEquals(1, data.reading("onet").orElseThrow().report().used());
    assertTrue(data.reading("levels").isEmpty());
  }

  @Test
  void aSourceWithoutFilesIsAProblemAndAnUnknownIdAMistake() {
    assertThrows(
        SourceProblem.class,
        () -> SourceReader.readAll(temporary, Set.of("oflc"), ReadingProgress.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> SourceReader.readAll(temporary, Set.of("gossip"), ReadingProgress.NONE));
  }

  @Test
  void everySourceSaysWhatAPersonNeedsToBringItsFiles() {
    Set<String> ids = new TreeSet<>();
    for (SourceDescription source : SourceDescriptions.all()) {
      assertTrue(ids.add(source.id()));
      assertEquals(source, SourceDescriptions.find(source.id()).orElseThrow());
      for (String text :
          List.of(
              source.name(),
              source.publisher(),
              source.licence(),
              source.period(),
              source.attribution())) {
        assertTrue(text.length() > 3, source.id());
      }
      for (SourceFile file : source.files()) {
        for (Column column : file.columns()) {
          assertTrue(column.unit().length() > 2, column.name());
        }
      }
    }
    assertEquals(
        Set.of(
            "aijobs",
            "dataprof",
            "geo",
            "h1b-2012",
            "h1b-health-2025",
            "lca-2020",
            "levels",
            "macro",
            "oews",
            "oflc",
            "onet",
            "stackoverflow-2023",
            "stackoverflow-2024",
            "stackoverflow-2025"),
        ids);
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "PAYBAND_DATA", matches = ".+")
  void theRealFilesAreReadAsTheReadMeDescribesThem() throws SourceProblem {
    RawData data =
        SourceReader.readAll(Path.of(System.getenv("PAYBAND_DATA")), ALL, ReadingProgress.NONE);
    assertEquals(39_489, data.reports().size());
    assertEquals(28, data.reading("levels").orElseThrow().report().repeats());
    Set<String> latest =
        data.nationalWages().stream()
            .filter(wage -> wage.year() == 2025)
            .map(OfficialWage::occupation)
            .collect(Collectors.toSet());
    assertEquals(830, latest.size());
    assertTrue(data.occupationNames().keySet().containsAll(latest));
    assertEquals(
        latest,
        data.localWages().stream().map(wage -> wage.occupation()).collect(Collectors.toSet()));
    var places = data.places();
    assertNotNull(places);
    assertEquals(530, places.metros().size());
    assertTrue(data.localWages().stream().allMatch(wage -> places.byCode(wage.area()).isPresent()));
    List<PayReport> nowhere =
        data.reports().stream()
            .filter(report -> places.metroOf(report.city(), report.state()).isEmpty())
            .toList();
    assertEquals(1, nowhere.size(), nowhere.toString());
    assertEquals(
        Map.of(
            "stackoverflow-2023",
            8_361L,
            "stackoverflow-2024",
            3_386L,
            "stackoverflow-2025",
            3_674L,
            "dataprof",
            6_660L,
            "aijobs",
            15_304L,
            "lca-2020",
            1_719L,
            "h1b-health-2025",
            5_122L),
        data.roleReports().stream()
            .collect(Collectors.groupingBy(RoleReport::source, Collectors.counting())));
    assertEquals(3_291, data.unfitted().size());
    assertEquals(
        Set.of("MP"),
        data.roleReports().stream()
            .map(RoleReport::state)
            .filter(code -> !code.isEmpty())
            .filter(code -> places.states().stream().noneMatch(s -> s.code().equals(code)))
            .collect(Collectors.toSet()),
        "the Northern Mariana Islands are not in the gazetteer");
    assertEquals(2023, data.states().year());
    assertTrue(data.states().find("15-1252", "CA").orElseThrow() > .1);
    assertEquals(
        1, data.outlooks().stream().filter(outlook -> outlook.speaksOf("15-1252")).count());
    assertTrue(data.profiles().size() > 700, data.profiles().size() + " profiles");
    var indexes = data.indexes();
    assertNotNull(indexes);
    assertEquals("2026-06", indexes.hourlyEarnings().last().toString());
  }
}
