package io.payband.sources.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacroReaderTest {

  private static final String[] EARLIER = {
    "observation_date,CES0500000003", "2022-03-01,10", "2022-04-01,11", "2022-05-01,12.1"
  };
  private static final String[] LATER = {
    "observation_date,CES0500000003",
    "2022-05-01,12",
    "2022-06-01,13",
    "2022-07-01,14",
    "2022-08-01,15"
  };

  @TempDir Path temporary;
  private TestFolder folder;

  @BeforeEach
  void setUp() {
    folder =
        new TestFolder(temporary)
            .with("macro/avg_hourly_earnings_private_CES0500000003.csv", EARLIER)
            .with("macro/avg_hourly_earnings_private_2022_05_to_2026_08.csv", LATER)
            .with(
                "macro/employment_cost_index_wages_ECIWAG.csv",
                "DATE,ECIWAG",
                "2013-01-01,100",
                "2013-04-01,102")
            .with(
                "macro/employment_cost_index_total_ECIALLCIV.csv",
                "observation_date,ECIALLCIV",
                "2012-10-01,198",
                "2013-01-01,200",
                "2013-04-01,203",
                "2013-07-01,.",
                "2013-10-01,206")
            .with(
                "macro/cpi_us_monthly.csv",
                "Date,Index,Inflation",
                "2025-09-01,324.8,0.25",
                "2025-11-01,324.122,-0.21");
  }

  private Reading reading() throws SourceProblem {
    return folder.reading(MacroReader.DESCRIPTION);
  }

  @Test
  void theLaterReleaseWinsAndItsLastTwoMonthsArePreliminary() throws SourceProblem {
    Reading reading = reading();
    MacroIndexes indexes = MacroReader.read(reading);
    assertEquals(
        "{2022-03=10.0, 2022-04=11.0, 2022-05=12.0, 2022-06=13.0}",
        indexes.hourlyEarnings().values().toString());
    // One superseded month, two preliminary ones, one quarter without a value.
    assertEquals(4, reading.report().refused());
    assertEquals(16, reading.report().read());
  }

  @Test
  void theOrderOfRowsDoesNotShow() throws SourceProblem {
    MacroIndexes indexes = MacroReader.read(reading());
    folder
        .with("macro/avg_hourly_earnings_private_CES0500000003.csv", TestFolder.shuffled(EARLIER))
        .with(
            "macro/avg_hourly_earnings_private_2022_05_to_2026_08.csv", TestFolder.shuffled(LATER));
    assertEquals(
        indexes.hourlyEarnings().values(), MacroReader.read(reading()).hourlyEarnings().values());
  }

  @Test
  void aQuarterStandsAtItsLastMonthAndTheWagesIndexIsContinuedByTheTotal() throws SourceProblem {
    MacroIndexes indexes = MacroReader.read(reading());
    assertEquals(YearMonth.of(2013, 3), indexes.employmentCostWages().first());
    assertEquals(YearMonth.of(2012, 12), indexes.employmentCost().first());
    assertEquals(YearMonth.of(2013, 12), indexes.employmentCost().last());
    assertEquals(
        Math.log(200 / 198.0),
        indexes.employmentCost().logGrowth(YearMonth.of(2012, 12), YearMonth.of(2013, 3)),
        1e-12);
    assertEquals(
        Math.log(206 / 203.0),
        indexes.employmentCost().logGrowth(YearMonth.of(2013, 6), YearMonth.of(2013, 12)),
        1e-12);
  }

  @Test
  void aMonthThatWasNeverPublishedLiesOnAStraightLine() throws SourceProblem {
    assertEquals(
        Math.log(324.122 / 324.8) / 2,
        MacroReader.read(reading())
            .consumerPrices()
            .logGrowth(YearMonth.of(2025, 9), YearMonth.of(2025, 10)),
        1e-12);
  }

  @Test
  void hostileCellsAreRefusedAndAnIndexWithoutValuesIsAProblem() throws SourceProblem {
    folder.with(
        "macro/cpi_us_monthly.csv", "Date,Index", "2025-09-01,=1", "2025-13-01,5", "2025-10-01,0");
    Reading reading = reading();
    SourceProblem problem = assertThrows(SourceProblem.class, () -> MacroReader.read(reading));
    assertEquals("macro/cpi_us_monthly.csv", problem.file());
  }
}
