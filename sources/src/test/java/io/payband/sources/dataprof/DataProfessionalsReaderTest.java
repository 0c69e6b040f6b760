package io.payband.sources.dataprof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.SourceRules;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.observation.SourceReport;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import io.payband.sources.catalogue.Catalogues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataProfessionalsReaderTest {

  private static final String HEADER =
      "Survey Year,Timestamp,SalaryUSD,Country,PostalCode3,PrimaryDatabase,YearsWithThisDatabase,"
          + "OtherDatabases,EmploymentStatus,JobTitle,ManageStaff,YearsWithThisTypeOfJob,"
          + "HowManyCompanies,OtherPeopleOnYourTeam,DatabaseServers,"
          + "PopulationOfLargestCityWithin20Miles,EmploymentSector,CareerPlansThisYear,Gender";
  private static final String PLAIN =
      "2024,2023-12-06,\"91,000\",United States,999,Other,4,,Full time employee,Architect,No,0,2,"
          + "None,10,village,Private business,Not Asked,Poison";
  private static final SourceRules RULES =
      Catalogues.findSourceRules("dataprof", Catalogues.roles()).orElseThrow();

  @TempDir Path temporary;

  private record Read(List<RoleReport> reports, SourceReport report) {}

  private Read read(String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with("dataprof/data_professional_salary_2017_2025.csv", lines)
            .reading(DataProfessionalsReader.DESCRIPTION);
    return new Read(DataProfessionalsReader.read(reading, RULES), reading.report());
  }

  @Test
  void anAnswerBecomesAnObservation() throws SourceProblem {
    assertEquals(
        List.of(
            new RoleReport(
                "dataprof",
                Kind.SELF_REPORTED,
                "data-architect",
                "",
                0,
                0,
                false,
                "",
                "",
                "",
                LocalDate.of(2023, 12, 6),
                91_000,
                Holds.BASE,
                1,
                OrganisationSize.UNKNOWN,
                Remote.UNKNOWN,
                List.of())),
        read(PLAIN).reports());
  }

  @Test
  void whatWasNotAskedIsMissing() throws SourceProblem {
    RoleReport report = read(PLAIN.replace("No,0,", "Not Asked,Not Asked,")).reports().getFirst();
    assertTrue(Double.isNaN(report.years()));
    assertFalse(report.manager());
  }

  @Test
  void whoManagesStaffIsAManagerWhateverTheTitle() throws SourceProblem {
    assertTrue(read(PLAIN.replace("Architect,No", "Architect,Yes")).reports().getFirst().manager());
  }

  @Test
  void anAnswerEqualInAllThatIsReadIsARepeat() throws SourceProblem {
    Read read =
        read(PLAIN, PLAIN.replace("Poison", "Other"), PLAIN.replace("2023-12-06", "2023-12-07"));
    assertEquals(2, read.reports().size());
    assertEquals(1, read.report().repeats());
  }

  @ParameterizedTest
  @CsvSource({
    "United States, Canada, Country",
    "Full time employee, Part time, EmploymentStatus",
    "Private business, Student, EmploymentSector",
    "'91,000', '1,900', SalaryUSD",
    "'91,000', '1,900,000', SalaryUSD",
    "2023-12-06, 12/6/2023, Timestamp",
    "'No,0,', 'No,-1,', YearsWithThisTypeOfJob",
    "Architect, =1+1, JobTitle"
  })
  void aValueOutsideItsDomainRefusesTheAnswer(String of, String with, String field)
      throws SourceProblem {
    Read read = read(PLAIN.replace(of, with));
    assertEquals(List.of(), read.reports());
    assertEquals(field, read.report().rules().getFirst().field());
  }

  @Test
  void whatConcernsThePersonIsNotDeclared() {
    for (Column column : DataProfessionalsReader.DESCRIPTION.files().getFirst().columns()) {
      String name = column.name().toLowerCase(Locale.ROOT);
      assertFalse(name.matches(".*(gender|race|education|degree).*"), name);
    }
  }
}
