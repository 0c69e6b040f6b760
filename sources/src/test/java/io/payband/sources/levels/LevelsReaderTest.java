package io.payband.sources.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.PayReport;
import io.payband.observation.SourceReport;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsReaderTest {

  private static final String HEADER =
      "timestamp,company,level,title,totalyearlycompensation,location,yearsofexperience,"
          + "yearsatcompany,tag,basesalary,stockgrantvalue,bonus,gender,otherdetails,rowNumber,"
          + "Race_Asian,Race,Education";
  private static final String PERSON = ",Poison,Poison,1,Poison,Poison,Poison";
  private static final String PLAIN =
      "6/10/2017 17:11:29,Acme,L4,Software Engineer,200000,\"Seattle, WA\",5,3,Full Stack,"
          + "150000,40000,10000"
          + PERSON;

  @TempDir Path temporary;

  private record Read(List<PayReport> reports, SourceReport report) {}

  private Read read(String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with("levels/levels.csv", lines)
            .reading(LevelsReader.DESCRIPTION);
    return new Read(LevelsReader.read(reading), reading.report());
  }

  @Test
  void aReportBecomesAnObservation() throws SourceProblem {
    assertEquals(
        List.of(
            new PayReport(
                "levels",
                "Software Engineer",
                "Full Stack",
                "Acme",
                "L4",
                "Seattle",
                "WA",
                5,
                3,
                LocalDate.of(2017, 6, 10),
                200_000,
                150_000)),
        read(PLAIN).reports());
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "0,40000,10000", "250000,0,0", "NA,0,0", "'',0,0"})
  void aBaseOfZeroOrAboveTheTotalIsNotGiven(String base, String stock, String bonus)
      throws SourceProblem {
    String row = PLAIN.replace("150000,40000,10000", base + "," + stock + "," + bonus);
    PayReport report = read(row).reports().getFirst();
    assertTrue(Double.isNaN(report.base()));
    assertEquals(200_000, report.total());
  }

  @Test
  void missingTextIsEmpty() throws SourceProblem {
    String row = PLAIN.replace("L4", "NA").replace("Full Stack", "NA").replace(",5,3,", ",5,NA,");
    PayReport report = read(row).reports().getFirst();
    assertEquals("", report.level());
    assertEquals("", report.focus());
    assertTrue(Double.isNaN(report.yearsAtCompany()));
  }

  @ParameterizedTest
  @CsvSource({"'London, EN, United Kingdom'", "'Tel Aviv, Israel'", "'Seattle, WA, United States'"})
  void otherPlacesThanAmericanCitiesAreRefused(String location) throws SourceProblem {
    Read read = read(PLAIN, PLAIN.replace("Seattle, WA", location));
    assertEquals(1, read.reports().size());
    assertEquals("outside the US: no fit carries it yet", read.report().rules().getFirst().rule());
  }

  @ParameterizedTest
  @CsvSource({
    "200000, 0, totalyearlycompensation",
    "200000, -1, totalyearlycompensation",
    "200000, 1e300, totalyearlycompensation",
    "200000, NA, totalyearlycompensation",
    "'Seattle, WA', Seattle, location",
    "'Seattle, WA', ', WA', location",
    "6/10/2017 17:11:29, 13/10/2017 17:11:29, timestamp",
    "6/10/2017 17:11:29, 2/30/2017 17:11:29, timestamp",
    "6/10/2017 17:11:29, 2017-06-10, timestamp",
    "'5,3', '-1,3', yearsofexperience",
    "'5,3', '500,3', yearsofexperience",
    "'5,3', 'NA,3', yearsofexperience",
    "'5,3', '5,-3', yearsatcompany",
    "Acme, =cmd|calc, company",
    "L4, @L4, level",
    "Software Engineer, +1, title",
    "Software Engineer, '', title",
    "Full Stack, =1, tag"
  })
  void aValueOutsideItsDomainRefusesTheReport(String of, String with, String field)
      throws SourceProblem {
    Read read = read(PLAIN.replace(of, with));
    assertEquals(List.of(), read.reports());
    assertEquals(field, read.report().rules().getFirst().field());
  }

  @Test
  void aReportEqualToTheSecondInAllThatIsReadIsARepeat() throws SourceProblem {
    String again = PLAIN.replace(PERSON, ",Other,Other,2,Other,Other,Other");
    String later = PLAIN.replace("17:11:29", "17:11:30");
    Read read = read(PLAIN, again, later);
    assertEquals(2, read.reports().size());
    assertEquals(1, read.report().repeats());
    assertEquals(3, read.report().read());
  }

  @Test
  void theOrderOfRowsDoesNotShow() throws SourceProblem {
    String[] rows = {
      PLAIN, PLAIN, PLAIN.replace("L4", "L5"), PLAIN.replace("WA", "Israel"), "short row"
    };
    Read read = read(rows);
    Read reversed = read(rows[4], rows[3], rows[2], rows[1], rows[0]);
    assertEquals(new HashSet<>(read.reports()), new HashSet<>(reversed.reports()));
    assertEquals(read.report().refused(), reversed.report().refused());
  }

  @Test
  void whatConcernsThePersonIsNeitherDeclaredNorReadNorShown() throws SourceProblem {
    for (SourceFile file : LevelsReader.DESCRIPTION.files()) {
      for (Column column : file.columns()) {
        String name = column.name().toLowerCase(Locale.ROOT);
        assertFalse(
            name.matches(".*(gender|race|degree|school|college|education|details|number).*"), name);
      }
    }
    Read read = read(PLAIN, PLAIN.replace("Seattle, WA", "Paris, Ile, France"), "x,y" + PERSON);
    assertFalse(read.reports().toString().contains("Poison"));
    assertFalse(read.report().toString().contains("Poison"));
  }
}
