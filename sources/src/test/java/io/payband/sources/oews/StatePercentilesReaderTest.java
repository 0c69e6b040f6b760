package io.payband.sources.oews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.observation.LocalPercentiles;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatePercentilesReaderTest {

  @TempDir Path temporary;

  @Test
  void aMetroOfVirginiaHasFivePercentilesBelowTheTopCode() throws SourceProblem {
    Reading reading =
        new TestFolder(temporary)
            .with(
                "oews/virginia_2024_state_and_metros.csv",
                "area_type,area_code,soc_code,a_pct10,a_pct25,a_median,a_pct75,a_pct90",
                "State,51,53-0001,30000,40000,50000,60000,70000",
                "Metro,10001,53-0001,30000,,50000,60000,239200",
                "Metro,10001,53-0002,0,40000,50000,60000,70000")
            .reading(StatePercentilesReader.VIRGINIA);
    assertEquals(
        List.of(
            new LocalPercentiles(
                "53-0001", "10001", 30_000, Double.NaN, 50_000, 60_000, Double.NaN)),
        StatePercentilesReader.virginia(reading));
    assertEquals(2, reading.report().refused());
  }

  @Test
  void anAreaOfWashingtonHasThreePercentilesByTheHour() throws SourceProblem {
    Reading reading =
        new TestFolder(temporary)
            .with(
                "oews/washington_2022_state_and_metros.csv",
                "Area code,SOC code,25th Percentile,50th Percentile,75th Percentile",
                "000053,53-0001,20,25,30",
                "010001,53-0001,20,25,")
            .reading(StatePercentilesReader.WASHINGTON);
    assertEquals(
        List.of(
            new LocalPercentiles(
                "53-0001", "10001", Double.NaN, 41_600, 52_000, Double.NaN, Double.NaN)),
        StatePercentilesReader.washington(reading));
  }
}
