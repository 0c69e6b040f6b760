package io.payband.sources.oews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.OfficialWage;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OewsNationalReaderTest {

  private static final String HEADER =
      "OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,"
          + "H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY";
  private static final String WAGONERS =
      "53-0001,Wagoners,detailed,1000,0.5,26,54080,1.5,10,15,20,30,40,20800,31200,41600,62400,"
          + "83200,,";
  private static final String SEERS =
      "29-0001,Seers,detailed,**,**,#,150000,0,#,#,#,#,#,90000,120000,#,#,#,TRUE,";
  private static final String JUGGLERS =
      "27-0001,Jugglers,detailed,500,2,20.5,*,3,10,15,20,30,#,*,*,*,*,*,,TRUE";

  @TempDir Path temporary;

  private record Read(List<OfficialWage> wages, SourceReport report) {}

  private Read read(String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with("oews/national_2024.csv", lines)
            .reading(OewsNationalReader.DESCRIPTION);
    return new Read(OewsNationalReader.read(reading), reading.report());
  }

  @Test
  void aDetailedOccupationBecomesAWage() throws SourceProblem {
    assertEquals(
        List.of(
            new OfficialWage(
                "53-0001",
                "Wagoners",
                2024,
                1000,
                54_080,
                20_800,
                31_200,
                41_600,
                62_400,
                83_200,
                1.5,
                false,
                false)),
        read(WAGONERS).wages());
  }

  @Test
  void whatIsWithheldOrTopCodedIsNotANumber() throws SourceProblem {
    OfficialWage seers = read(SEERS).wages().getFirst();
    assertTrue(Double.isNaN(seers.employment()));
    assertTrue(Double.isNaN(seers.p50()));
    assertEquals(120_000, seers.p25());
    assertTrue(seers.topCoded());
    assertFalse(seers.hourlyOnly());
  }

  @Test
  void hourlyWagesAreThoseOfAYearAndAreMarked() throws SourceProblem {
    OfficialWage jugglers = read(JUGGLERS).wages().getFirst();
    assertEquals(41_600, jugglers.p50());
    assertEquals(42_640, jugglers.mean());
    assertTrue(jugglers.hourlyOnly());
    assertTrue(jugglers.topCoded());
    assertTrue(Double.isNaN(jugglers.p90()));
  }

  @Test
  void groupsAreRefusedThoughTheirCodeMayBeThatOfADetailedOccupation() throws SourceProblem {
    Read read =
        read(
            WAGONERS.replace("53-0001", "53-0010"),
            WAGONERS.replace("53-0001", "53-0010").replace("detailed", "broad"),
            WAGONERS.replace("detailed", "total"));
    assertEquals(1, read.wages().size());
    assertEquals(2, read.report().refused());
  }

  @Test
  void anOccupationWithoutAnyWageIsRefused() throws SourceProblem {
    Read read = read("41-0001,Models,detailed,200,1,*,*,*,*,*,*,*,*,*,*,*,*,*,,", WAGONERS);
    assertEquals(1, read.wages().size());
    assertEquals(1, read.report().refused());
  }

  @Test
  void percentilesOutOfOrderAndFormulasAreRefused() throws SourceProblem {
    Read read =
        read(
            WAGONERS.replace("62400", "30000"),
            WAGONERS.replace("41600", "=1+1"),
            WAGONERS.replace("41600", "-5"),
            WAGONERS.replace("53-0001", "53-1"),
            WAGONERS.replace("Wagoners", "=HYPERLINK(1)"));
    assertEquals(List.of(), read.wages());
    assertEquals(5, read.report().refused());
  }

  @Test
  void aSecondRowOfAnOccupationIsARepeatOrARefusal() throws SourceProblem {
    Read read = read(WAGONERS, WAGONERS, WAGONERS.replace("41600", "41700"));
    assertEquals(1, read.wages().size());
    assertEquals(1, read.report().repeats());
    assertEquals(1, read.report().refused());
  }

  @Test
  void theOrderOfRowsDoesNotShow() throws SourceProblem {
    assertEquals(
        new HashSet<>(read(WAGONERS, SEERS, JUGGLERS).wages()),
        new HashSet<>(read(JUGGLERS, WAGONERS, SEERS).wages()));
  }

  @Test
  void oneYearAloneIsEnoughAndTheOthersAreSaidToBeAbsent() throws SourceProblem {
    Reading reading =
        new TestFolder(temporary)
            .with("oews/national_2021.csv.gz", TestFolder.gzip(HEADER + "\n" + WAGONERS))
            .reading(OewsNationalReader.DESCRIPTION);
    assertEquals(2021, OewsNationalReader.read(reading).getFirst().year());
    assertEquals(7, reading.absent().size());
  }
}
