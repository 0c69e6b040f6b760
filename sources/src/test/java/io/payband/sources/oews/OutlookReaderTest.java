package io.payband.sources.oews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.observation.OccupationOutlook;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookReaderTest {

  private static final String HEADER =
      "title,category,slug,soc_code,num_jobs_2024,projected_employment_2034,outlook_pct";
  private static final String PLAIN = "Wagoners,carts,wagoners,53-0001,1000,900,-10";

  @TempDir Path temporary;

  private record Read(List<OccupationOutlook> outlooks, SourceReport report) {}

  private Read read(String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with("oews/occupational_outlook_2024_2034.csv", lines)
            .reading(OewsNationalReader.DESCRIPTION);
    Map<String, List<String>> several = Map.of("drovers", List.of("53-0002", "53-0003"));
    return new Read(OewsNationalReader.readOutlooks(reading, several), reading.report());
  }

  @Test
  void aProfileBecomesAnOutlook() throws SourceProblem {
    assertEquals(
        List.of(new OccupationOutlook("Wagoners", List.of("53-0001"), 2024, 1000, 2034, 900, -10)),
        read(PLAIN).outlooks());
  }

  @Test
  void aProfileOfSeveralOccupationsSpeaksOfAllOfThem() throws SourceProblem {
    assertEquals(
        List.of("53-0002", "53-0003"),
        read(PLAIN.replace("wagoners,53-0001", "drovers,")).outlooks().getFirst().occupations());
  }

  @ParameterizedTest
  @CsvSource({
    "'53-0001', '', soc_code",
    "53-0001, 530001, soc_code",
    "1000, 0, num_jobs_2024",
    "1000, '', num_jobs_2024",
    "900, few, projected_employment_2034",
    "-10, '', outlook_pct"
  })
  void aProfileThatLacksSomethingIsRefused(String of, String with, String field)
      throws SourceProblem {
    Read read = read(PLAIN.replace(of, with));
    assertEquals(List.of(), read.outlooks());
    assertEquals(field, read.report().rules().getFirst().field());
  }

  @Test
  void aProfileStandsOnce() throws SourceProblem {
    Read read = read(PLAIN, PLAIN);
    assertEquals(1, read.outlooks().size());
    assertEquals("slug", read.report().rules().getFirst().field());
  }
}
