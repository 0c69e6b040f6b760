package io.payband.sources.onet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.title.train.OccupationTexts;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetReaderTest {

  private static final String[] OCCUPATIONS = {
    "O*NET-SOC Code\tTitle\tDescription",
    "53-0001.00\tWagoners\tDrive \"wagons\", mostly.",
    "53-0001.01\tSled Drivers\tDrive sleds.",
    "53-0001.00\tWagoners\tDrive \"wagons\", mostly.",
    "53-0001.00\tCarters\t",
    "53-0002.00\t=Porters\t",
    "53-3.00\tBearers\t"
  };

  private static final String[] ALTERNATES = {
    "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)",
    "53-0001.00\tCarter (Coal)\tn/a\t08",
    "53-0001.00\tCarter (Coal)\tn/a\t10",
    "53-0001.01\tSledder\tn/a\t08",
    "53-0001.01\t\tn/a\t08",
    "53-9999.00\tHauler\tn/a\t08",
    "53-0001.00\t=Whip\tn/a\t08"
  };

  private static final String[] REPORTED = {
    "O*NET-SOC Code\tReported Job Title\tShown in My Next Move",
    "53-0001.00\tTeamster\tY",
    "53-0001.00\tCarter (Coal)\tN",
    "53-0002.00\tPorter\tN"
  };

  private static final String[] TASKS = {
    "Task ID\tO*NET-SOC Code\tTask\tTask Type",
    "1\t53-0001.00\tHarness the \"horses\".\tCore",
    "2\t53-0001.00\t\tCore",
    "3\t53-0001.00\tHarness the \"horses\".\tCore"
  };

  @TempDir Path temporary;

  private TestFolder folder;

  @BeforeEach
  void made() {
    folder = new TestFolder(temporary);
  }

  private Reading reading() throws SourceProblem {
    return folder.reading(OnetReader.DESCRIPTION);
  }

  private static void assertCounts(SourceReport report, long used, long refused, long repeats) {
    assertEquals(
        List.of(used, refused, repeats),
        List.of(report.used(), report.refused(), report.repeats()));
    assertEquals(used + refused + repeats, report.read());
  }

  @Test
  void partsOfOccupationsAreReadAndOnlyWholeOnesAreOfficial() throws SourceProblem {
    folder.with("onet/occupation_data.tsv", OCCUPATIONS);
    Reading reading = reading();
    List<OnetOccupation> read = OnetReader.read(reading);
    assertEquals(
        List.of("53-0001.00", "53-0001.01"), read.stream().map(OnetOccupation::code).toList());
    assertTrue(read.getFirst().isWhole());
    assertEquals("53-0001", read.getLast().sixDigits());
    assertEquals("Drive \"wagons\", mostly.", read.getFirst().description());
    assertCounts(reading.report(), 2, 3, 1);
    assertEquals(8, reading.absent().size(), "the other files are not needed");
  }

  @Test
  void titlesAndTasksBelongToTheirOccupation() throws SourceProblem {
    for (boolean shuffled : new boolean[] {false, true}) {
      folder =
          folder
              .with("onet/occupation_data.tsv", OCCUPATIONS)
              .with("onet/alternate_titles.tsv.gz", mixed(shuffled, ALTERNATES))
              .with("onet/reported_titles.tsv", mixed(shuffled, REPORTED))
              .with("onet/task_statements.tsv.gz", mixed(shuffled, TASKS));
      Reading reading = reading();
      OnetOccupation wagoners = OnetReader.read(reading).getFirst();
      assertEquals(List.of("Carter (Coal)"), wagoners.alternates());
      assertEquals(List.of("Carter (Coal)", "Teamster"), wagoners.reported());
      assertEquals(List.of("Harness the \"horses\"."), wagoners.tasks());
      assertEquals(
          new OccupationTexts(
              "53-0001.00",
              "Wagoners",
              "Drive \"wagons\", mostly.",
              List.of("Carter (Coal)", "Teamster"),
              List.of("Harness the \"horses\".")),
          wagoners.texts());
      assertCounts(reading.report(), 2 + 2 + 2 + 1, 3 + 3 + 1 + 1, 1 + 1 + 0 + 1);
    }
  }

  private static String[] mixed(boolean shuffled, String... lines) {
    return shuffled ? TestFolder.shuffled(lines) : lines;
  }

  @Test
  void withoutTheOccupationsNothingIsRead() throws SourceProblem {
    folder.with("onet/alternate_titles.tsv.gz", ALTERNATES);
    Reading reading = reading();
    String message =
        String.valueOf(
            assertThrows(SourceProblem.class, () -> OnetReader.read(reading)).getMessage());
    assertTrue(message.contains("occupation_data.tsv"), message);
  }
}
