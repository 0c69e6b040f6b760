package io.payband.sources.oflc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.observation.LocalWage;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WageLevelsReaderTest {

  @TempDir Path temporary;

  private record Read(List<LocalWage> wages, SourceReport report) {}

  private Read read(String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = "soc_code,area_code,unit,level1,level4";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with("oews/oflc_wage_levels_2025_26_professional_health.csv", lines)
            .reading(WageLevelsReader.DESCRIPTION);
    return new Read(WageLevelsReader.read(reading), reading.report());
  }

  @Test
  void hourlyLevelsAreThoseOfAYear() throws SourceProblem {
    assertEquals(
        List.of(
            new LocalWage("29-0001", "42660", 20_800, 41_600),
            new LocalWage("25-0001", "42660", 30_000, 50_000)),
        read("29-0001,42660,Hour,10,20", "25-0001,42660,Year,30000,50000").wages());
  }

  @Test
  void codesFinerThanTheNationalOnesBecomeOneWithTheMeanOfTheirFigures() throws SourceProblem {
    Read read =
        read(
            "29-2011,42660,Year,30000,50000",
            "29-2012,42660,Year,40000,60000",
            "29-2012,41860,Year,1000,2000");
    assertEquals(
        Set.of(
            new LocalWage("29-2010", "42660", 35_000, 55_000),
            new LocalWage("29-2010", "41860", 1000, 2000)),
        new HashSet<>(read.wages()));
    assertEquals(3, read.report().used());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11-1031,42660,Year,30000,50000",
        "45-3031,42660,Hour,10,10",
        "29-0001,42660,Week,10,20",
        "29-0001,42660,Hour,20,10",
        "29-0001,42660,Hour,0,10",
        "29-0001,42660,Hour,10,=1+1",
        "29-0001,nowhere,Hour,10,20",
        "29-1,42660,Hour,10,20"
      })
  void aCellThatCannotBeUsedIsRefused(String row) throws SourceProblem {
    Read read = read(row, "29-0001,42661,Hour,10,20");
    assertEquals(1, read.wages().size());
    assertEquals(1, read.report().refused());
  }

  @Test
  void aSecondCellIsARepeatOrARefusal() throws SourceProblem {
    Read read =
        read("29-0001,42660,Hour,10,20", "29-0001,42660,Hour,10,20", "29-0001,42660,Hour,10,21");
    assertEquals(1, read.wages().size());
    assertEquals(1, read.report().repeats());
    assertEquals(1, read.report().refused());
  }

  @Test
  void theOrderOfRowsDoesNotShow() throws SourceProblem {
    String[] rows = {
      "25-9042,42660,Year,30000.1,50000", "25-9043,42660,Year,40000.7,60000",
      "25-9049,42660,Year,50000.3,70000", "29-0001,42660,Hour,10,20"
    };
    assertEquals(
        new HashSet<>(read(rows).wages()),
        new HashSet<>(read(rows[3], rows[2], rows[0], rows[1]).wages()));
  }
}
