package io.payband.sources.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.job.RoleCatalogue;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import io.payband.sources.catalogue.Catalogues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingsTest {

  private static final RoleCatalogue ROLES = Catalogues.roles();

  private static final String LCA_HEADER =
      "DECISION_DATE,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,BEGIN_DATE,EMPLOYER_NAME,"
          + "WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,"
          + "WAGE_UNIT_OF_PAY,PW_WAGE_LEVEL";
  private static final String LCA =
      "2020-10-01,DATA SCIENTIST,15-1132,\"Software Developers, Applications\",Y,2021-01-01,"
          + "Acme,Springfield,or,90000,,Year,II";
  private static final String HEALTH_HEADER =
      "JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,BEGIN_DATE,EMPLOYER_NAME,WORKSITE_CITY,"
          + "WORKSITE_COUNTY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,"
          + "WAGE_UNIT_OF_PAY,PW_WAGE_LEVEL";
  private static final String HEALTH =
      "Night nurse,29-1141.03,nurses,Y,2025-05-01,Mercy,Springfield,Some,OR,40,,Hour,IV";
  private static final String OLD_HEADER =
      "employer,job title,base salary,city,county,state,submit date,start date,case status";
  private static final String OLD =
      "acme,engineer,70000,Springfield,Some,OR,10/02/2012,11/02/2012,certified";

  @TempDir Path temporary;

  private record Read(List<RoleReport> reports, SourceReport report) {

    RoleReport only() {
      assertEquals(1, reports.size(), report.toString());
      return reports.getFirst();
    }

    String refusedField() {
      assertEquals(List.of(), reports);
      return report.rules().getFirst().field();
    }
  }

  private Read read(SourceDescription source, String header, String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = header;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with(source.files().getFirst().plainPath(), lines)
            .reading(source);
    List<RoleReport> reports =
        switch (source.id()) {
          case "lca-2020" ->
              LcaReader.read(reading, Catalogues.findSourceRules("lca-2020", ROLES).orElseThrow());
          case "h1b-2012" -> SoftwareFilingsReader.read(reading);
          default ->
              HealthFilingsReader.read(
                  reading, Catalogues.findSourceRules("h1b-health-2025", ROLES).orElseThrow());
        };
    return new Read(reports, reading.report());
  }

  private Read lca(String... rows) throws SourceProblem {
    return read(LcaReader.DESCRIPTION, LCA_HEADER, rows);
  }

  private Read health(String... rows) throws SourceProblem {
    return read(HealthFilingsReader.DESCRIPTION, HEALTH_HEADER, rows);
  }

  private Read old(String... rows) throws SourceProblem {
    return read(SoftwareFilingsReader.DESCRIPTION, OLD_HEADER, rows);
  }

  @Test
  void aFilingBecomesPostedBasePay() throws SourceProblem {
    assertEquals(
        Filings.report(
            "lca-2020",
            "data-scientist",
            "15-1252",
            2,
            "Acme",
            "Springfield",
            "OR",
            LocalDate.of(2020, 10, 1),
            90_000),
        lca(LCA).only());
    assertEquals(Kind.POSTED, lca(LCA).only().kind());
  }

  @Test
  void aHealthFilingHasTheOccupationThatItStates() throws SourceProblem {
    RoleReport nurse = health(HEALTH).only();
    assertEquals("29-1141", nurse.occupation());
    assertEquals("registered-nurse", nurse.slug());
    assertEquals(4, nurse.careerClass());
    assertEquals(83_200, nurse.pay());
    RoleReport dentist = health(HEALTH.replace("29-1141.03", "29-1021")).only();
    assertEquals("29-1021", dentist.occupation());
    assertEquals("", dentist.slug());
  }

  @Test
  void filingsOfCoarseWordsHaveNoRole() throws SourceProblem {
    RoleReport engineer = old(OLD).only();
    assertEquals("", engineer.slug());
    assertEquals("", engineer.occupation());
    assertEquals(LocalDate.of(2012, 10, 2), engineer.date());
  }

  @ParameterizedTest
  @CsvSource({
    "'45,,Hour', 93600",
    "'8000,,Month', 96000",
    "'2000,,Week', 104000",
    "'4000,,Bi-Weekly', 104000",
    "'80000,125000,Year', 100000",
    "'80000,N/A,Year', 80000",
    "'80000,0,Year', 80000",
    "'80000,80000,Year', 80000"
  })
  void everyUnitIsTurnedIntoAYear(String wage, double yearly) throws SourceProblem {
    assertEquals(yearly, lca(LCA.replace("90000,,Year", wage)).only().pay(), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "'90000,,Hour', WAGE_RATE_OF_PAY_FROM",
    "'52000,,Bi-Weekly', WAGE_RATE_OF_PAY_FROM",
    "'90000,9000000,Year', WAGE_RATE_OF_PAY_TO",
    "'900,,Year', WAGE_RATE_OF_PAY_FROM",
    "'90000,,Fortnight', WAGE_UNIT_OF_PAY",
    "'90000,much,Year', WAGE_RATE_OF_PAY_TO"
  })
  void aWageThatIsNoneIsRefused(String wage, String field) throws SourceProblem {
    assertEquals(field, lca(LCA.replace("90000,,Year", wage)).refusedField());
  }

  @ParameterizedTest
  @CsvSource({"I,1", "II,2", "III,3", "IV,4", "V,0", "'',0", "N/A,0"})
  void theLevelOfThePrevailingWageIsACareerLevel(String level, int careerClass)
      throws SourceProblem {
    assertEquals(careerClass, lca(LCA.replace("Year,II", "Year," + level)).only().careerClass());
  }

  @ParameterizedTest
  @CsvSource({
    "15-1133, whatever, 15-1252",
    "15-1121, whatever, 15-1211",
    "13-2011, whatever, 13-2011",
    "15-1134, Web Developers, ''",
    "15-1199, 'COMPUTER OCCUPATIONS, ALL OTHER', ''",
    "15-1199, SOFTWARE QUALITY ASSURANCE ENGINEERS AND TESTERS, 15-1253"
  })
  void aCodeOf2010LeadsToTheOneThatTookOverAllOfIt(String code, String title, String now) {
    assertEquals(now, Soc2010.to2018(code, title));
  }

  @Test
  void partTimeWorkIsRefused() throws SourceProblem {
    assertEquals("FULL_TIME_POSITION", lca(LCA.replace(",Y,", ",N,")).refusedField());
    assertEquals("FULL_TIME_POSITION", health(HEALTH.replace(",Y,", ",N,")).refusedField());
  }

  @Test
  void onlyCertifiedApplicationsOfOldCount() throws SourceProblem {
    assertEquals("case status", old(OLD.replace("certified", "denied")).refusedField());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-01, 10/01/2020, DECISION_DATE",
    "15-1132, 1132, SOC_CODE",
    "DATA SCIENTIST, '', JOB_TITLE",
    "Acme, =A1, EMPLOYER_NAME",
    "',or,', ',Oregon,', WORKSITE_STATE"
  })
  void aValueOutsideItsDomainRefusesTheFiling(String of, String with, String field)
      throws SourceProblem {
    assertEquals(field, lca(LCA.replace(of, with)).refusedField());
  }

  @Test
  void filingsEqualInAllThatIsReadCountOnce() throws SourceProblem {
    for (Read read :
        List.of(
            lca(LCA, LCA, LCA.replace("Acme", "Other")),
            health(HEALTH, HEALTH, HEALTH.replace("Mercy", "Other")),
            old(OLD, OLD, OLD.replace("acme", "other")))) {
      assertEquals(2, read.reports().size());
      assertEquals(1, read.report().repeats());
      assertEquals(3, read.report().read());
    }
  }
}
