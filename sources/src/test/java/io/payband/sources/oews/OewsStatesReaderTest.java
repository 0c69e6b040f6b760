package io.payband.sources.oews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.OfficialStates;
import io.payband.observation.OfficialWage;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OewsStatesReaderTest {

  private static final String PATH = "oews/state_2023_means.csv";
  private static final String HEADER = "AREA_TITLE,OCC_CODE,OCC_TITLE,H_MEAN,A_MEAN";
  private static final String PLAIN = "Oregon,53-0001,Wagoners,25,52000";
  private static final List<OfficialWage> NATION =
      List.of(wage("53-0001", 2023, 40_000, false), wage("53-0002", 2023, 41_600, true));

  @TempDir Path temporary;

  private record Read(OfficialStates states, SourceReport report) {}

  private static OfficialWage wage(String code, int year, double mean, boolean hourly) {
    double no = Double.NaN;
    return new OfficialWage(
        code, "Wagoners", year, 100, mean, no, no, no, no, no, no, false, hourly);
  }

  private Read read(List<OfficialWage> nation, String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary).with(PATH, lines).reading(OewsNationalReader.DESCRIPTION);
    return new Read(OewsNationalReader.readStates(reading, nation), reading.report());
  }

  @Test
  void aStateLiesAsFarFromTheNationAsItsMean() throws SourceProblem {
    OfficialStates states = read(NATION, PLAIN).states();
    assertEquals(2023, states.year());
    assertEquals(Math.log(1.3), states.find("53-0001", "OR").orElseThrow(), 1e-12);
  }

  @Test
  void anHourIsComparedWithAnHour() throws SourceProblem {
    OfficialStates states = read(NATION, "District of Columbia,53-0002,Drovers,22,*").states();
    assertEquals(Math.log(1.1), states.find("53-0002", "DC").orElseThrow(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "Oregon, Atlantis, AREA_TITLE",
    "53-0001, 53-0000, OCC_CODE",
    "52000, *, A_MEAN",
    "52000, #, A_MEAN",
    "52000, -1, A_MEAN"
  })
  void aRowWithoutAComparisonIsRefused(String of, String with, String field) throws SourceProblem {
    Read read = read(NATION, PLAIN.replace(of, with));
    assertTrue(read.states().ratios().isEmpty());
    assertEquals(field, read.report().rules().getFirst().field());
  }

  @Test
  void aRowAgainIsARepeatAndAnotherMeanIsRefused() throws SourceProblem {
    Read read = read(NATION, PLAIN, PLAIN, PLAIN.replace("52000", "53000"));
    assertEquals(1, read.report().used());
    assertEquals(1, read.report().repeats());
    assertEquals(1, read.report().refused());
  }

  @Test
  void withoutANationThereIsNothingToCompareWith() throws SourceProblem {
    List<OfficialWage> other = List.of(wage("53-0001", 2024, 40_000, false));
    assertEquals(OfficialStates.NONE, read(other, PLAIN).states());
  }

  @Test
  void withoutTheFileThereAreNoStates() throws SourceProblem {
    Reading reading =
        new TestFolder(temporary)
            .with("oews/national_2023.csv", "nothing")
            .reading(OewsNationalReader.DESCRIPTION);
    assertEquals(OfficialStates.NONE, OewsNationalReader.readStates(reading, NATION));
  }
}
