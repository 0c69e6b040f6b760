package io.payband.sources.stackoverflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.RoleCatalogue;
import io.payband.job.SourceRules;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.observation.RoleReport.Said;
import io.payband.observation.SourceReport;
import io.payband.scope.Technologies;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.ReadingProgress;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import io.payband.sources.catalogue.Catalogues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackOverflowReaderTest {

  private static final RoleCatalogue ROLES = Catalogues.roles();

  private static final String HEADER_2023 =
      "DevType,YearsCodePro,WorkExp,YearsCode,CompTotalUSD,Age,Employment,RemoteWork,EdLevel,"
          + "OrgSize,Industry,ICorPM,LanguageHaveWorkedWith,DatabaseHaveWorkedWith,"
          + "PlatformHaveWorkedWith,WebframeHaveWorkedWith,MiscTechHaveWorkedWith,"
          + "ToolsTechHaveWorkedWith";
  private static final String PLAIN_2023 =
      "\"Developer, back-end\",6,9,12,123000,Poison,\"employed, full-time\",Remote,Poison,20-99,"
          + "Other,Individual contributor,Zig;Ada,,Heroku,,Ada; ,Make";
  private static final String HEADER_2024 =
      "DevType,MainBranch,YearsCode,YearsCodePro,EdLevel,OrgSize,RemoteWork,PurchaseInfluence,"
          + "ConvertedCompYearly";
  private static final String PLAIN_2024 =
      "Data engineer,I am a developer by profession,9,4,Poison,\"1,000 to 4,999 employees\","
          + "\"Hybrid (some remote, some in-person)\",None,111000";
  private static final String HEADER_2025 =
      "Country,DevType,YearsCode,EdLevel,LanguageHaveWorkedWith,ConvertedCompYearly";
  private static final String PLAIN_2025 =
      "United States of America,AI/ML engineer,15,Poison,Ada;Zig,155000";

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

  private Read read(SourceDescription survey, String header, String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = header;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with(survey.files().getFirst().plainPath(), lines)
            .reading(survey);
    SourceRules rules = Catalogues.findSourceRules(survey.id(), ROLES).orElseThrow();
    return new Read(StackOverflowReader.read(reading, survey, rules), reading.report());
  }

  private Read of2023(String... rows) throws SourceProblem {
    return read(StackOverflowReader.SURVEY_2023, HEADER_2023, rows);
  }

  private Read of2024(String... rows) throws SourceProblem {
    return read(StackOverflowReader.SURVEY_2024, HEADER_2024, rows);
  }

  private Read of2025(String... rows) throws SourceProblem {
    return read(StackOverflowReader.SURVEY_2025, HEADER_2025, rows);
  }

  private static RoleReport expected(
      String source,
      String slug,
      double years,
      double pay,
      OrganisationSize size,
      Remote remote,
      String... technologies) {
    int year = Integer.parseInt(source.substring(source.length() - 4));
    return new RoleReport(
        source,
        Kind.SELF_REPORTED,
        slug,
        "",
        years,
        0,
        false,
        "",
        "",
        "",
        LocalDate.of(year, 5, 15),
        pay,
        Holds.TOTAL,
        1,
        size,
        remote,
        List.of(technologies),
        year == 2023 ? Said.NO : Said.NOTHING,
        Said.NOTHING);
  }

  @Test
  void whomSomebodyLeadsAndWhatTheyBuyIsKeptWhereItIsAsked() throws SourceProblem {
    assertEquals(Said.NO, of2023(PLAIN_2023).only().leads());
    RoleReport manager =
        of2023(PLAIN_2023.replace("Individual contributor", "People manager")).only();
    assertEquals(Said.YES, manager.leads());
    assertTrue(manager.manager());
    assertEquals(
        Said.NOTHING, of2023(PLAIN_2023.replace("Individual contributor", "")).only().leads());
    assertEquals(Said.NOTHING, of2024(PLAIN_2024).only().buys());
    assertEquals(
        Said.YES, of2024(PLAIN_2024.replace("None", "I have some influence")).only().buys());
    assertEquals(
        Said.NO, of2024(PLAIN_2024.replace("None", "I have little or no influence")).only().buys());
  }

  @Test
  void aFileOf2024WithoutTheQuestionOnPurchasesIsReadAllTheSame() throws SourceProblem {
    RoleReport report =
        read(
                StackOverflowReader.SURVEY_2024,
                HEADER_2024.replace("PurchaseInfluence,", ""),
                PLAIN_2024.replace("None,", ""))
            .only();
    assertEquals(111_000, report.pay());
    assertEquals(Said.NOTHING, report.buys());
  }

  @Test
  void anAnswerOfEachYearBecomesAnObservation() throws SourceProblem {
    assertEquals(
        expected(
            "stackoverflow-2023",
            "backend-engineer",
            6,
            123_000,
            OrganisationSize.TO_99,
            Remote.REMOTE,
            "Ada",
            "Heroku",
            "Make",
            "Zig"),
        of2023(PLAIN_2023).only());
    assertEquals(
        expected(
            "stackoverflow-2024",
            "data-engineer",
            4,
            111_000,
            OrganisationSize.TO_4999,
            Remote.HYBRID),
        of2024(PLAIN_2024).only());
    assertEquals(
        expected(
            "stackoverflow-2025",
            "machine-learning-engineer",
            10,
            155_000,
            OrganisationSize.UNKNOWN,
            Remote.UNKNOWN,
            "Ada",
            "Zig"),
        of2025(PLAIN_2025).only());
  }

  @Test
  void yearsOfWorkStandInForYearsOfPaidCoding() throws SourceProblem {
    assertEquals(9, of2023(PLAIN_2023.replace(",6,9,", ",,9,")).only().years());
    assertTrue(Double.isNaN(of2023(PLAIN_2023.replace(",6,9,", ",,,")).only().years()));
  }

  @ParameterizedTest
  @CsvSource({"19999", "1500001", "0", "1e16", "many", "''"})
  void payOfNoFullYearIsRefused(String pay) throws SourceProblem {
    assertEquals("CompTotalUSD", of2023(PLAIN_2023.replace("123000", pay)).refusedField());
  }

  @ParameterizedTest
  @CsvSource({
    "'employed, part-time', false",
    "retired, false",
    "'independent contractor, freelancer, or self-employed;employed, part-time', false",
    "'employed, full-time;employed, part-time', true",
    "'independent contractor, freelancer, or self-employed', true",
    "'', true"
  })
  void partTimersAndPensionersAreRefused(String employment, boolean used) throws SourceProblem {
    Read read = of2023(PLAIN_2023.replace("employed, full-time", employment));
    assertEquals(used ? 1 : 0, read.reports().size());
    if (!used) {
      assertEquals("Employment", read.refusedField());
    }
  }

  @Test
  void studentsAndPensionersHaveNoRoleToPay() throws SourceProblem {
    assertEquals("DevType", of2024(PLAIN_2024.replace("Data engineer", "Student")).refusedField());
    assertEquals("DevType", of2025(PLAIN_2025.replace("AI/ML engineer", "Retired")).refusedField());
  }

  @Test
  void otherCountriesAreRefused() throws SourceProblem {
    Read read = of2025(PLAIN_2025, PLAIN_2025.replace("United States of America", "Ukraine"));
    assertEquals(1, read.reports().size());
    assertEquals("outside the US: no fit carries it yet", read.report().rules().getFirst().rule());
  }

  @Test
  void anAnswerWithoutARoleOfTheCatalogueIsKeptWithoutOne() throws SourceProblem {
    assertEquals("", of2024(PLAIN_2024.replace("Data engineer", "Educator")).only().slug());
  }

  @Test
  void whoManagesPeopleIsAManager() throws SourceProblem {
    assertTrue(
        of2023(PLAIN_2023.replace("Individual contributor", "People manager")).only().manager());
    assertTrue(of2024(PLAIN_2024.replace("Data engineer", "Engineering manager")).only().manager());
  }

  @Test
  void equalAnswersAreDifferentPeople() throws SourceProblem {
    Read read = of2024(PLAIN_2024, PLAIN_2024);
    assertEquals(2, read.reports().size());
    assertEquals(0, read.report().repeats());
  }

  @ParameterizedTest
  @CsvSource({
    "20-99, huge, OrgSize",
    "Remote, On the moon, RemoteWork",
    "',6,9,', ',-1,9,', YearsCodePro",
    "',6,9,', ',6,101,', WorkExp"
  })
  void aValueOutsideItsDomainRefusesTheAnswer(String of, String with, String field)
      throws SourceProblem {
    assertEquals(field, of2023(PLAIN_2023.replace(of, with)).refusedField());
  }

  @ParameterizedTest
  @CsvSource({
    "'Just me - I am a freelancer, sole proprietor, etc.', ONE",
    "2-9, TO_9",
    "10-19, TO_19",
    "100-499, TO_499",
    "500-999, TO_999",
    "'5,000-9,999', TO_9999",
    "'10,000 or more', MORE",
    "I don’t know, UNKNOWN",
    "I don't know, UNKNOWN"
  })
  void everyWordingOfASizeIsUnderstood(String words, OrganisationSize size) throws SourceProblem {
    String row = PLAIN_2023.replace("20-99", "\"" + words + "\"");
    assertEquals(size, of2023(row).only().organisation());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,0.5", "2,1", "12.5,8", "50,44", "60,54"})
  void yearsOfPaidWorkFollowFromYearsOfCoding(double coding, double paid) {
    assertEquals(paid, YearsOfCoding.paid(coding), 1e-9);
  }

  @Test
  void ageAndEducationAreNeitherDeclaredNorRead() throws SourceProblem {
    for (SourceDescription survey :
        List.of(
            StackOverflowReader.SURVEY_2023,
            StackOverflowReader.SURVEY_2024,
            StackOverflowReader.SURVEY_2025)) {
      for (Column column : survey.files().getFirst().columns()) {
        String name = column.name().toLowerCase(Locale.ROOT);
        assertFalse(name.matches("age|ed.*|.*(gender|race).*"), name);
      }
    }
    assertFalse(of2023(PLAIN_2023).reports().toString().contains("Poison"));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "PAYBAND_DATA", matches = ".+")
  void everyTechnologyOfTheSurveysHasAKindOrNoneOnPurpose() throws SourceProblem {
    Technologies technologies = Technologies.bundled();
    Set<String> unlisted = new TreeSet<>();
    for (SourceDescription survey :
        List.of(StackOverflowReader.SURVEY_2023, StackOverflowReader.SURVEY_2025)) {
      Reading reading =
          new Reading(Path.of(System.getenv("PAYBAND_DATA")), survey, ReadingProgress.NONE);
      SourceRules rules = Catalogues.findSourceRules(survey.id(), ROLES).orElseThrow();
      StackOverflowReader.read(reading, survey, rules).stream()
          .flatMap(report -> report.technologies().stream())
          .filter(name -> !technologies.isListed(name))
          .forEach(unlisted::add);
    }
    assertEquals(Set.of(), unlisted);
  }
}
