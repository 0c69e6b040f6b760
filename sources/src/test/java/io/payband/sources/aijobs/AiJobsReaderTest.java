package io.payband.sources.aijobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.SourceRules;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.observation.SourceReport;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import io.payband.sources.catalogue.Catalogues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiJobsReaderTest {

  private static final String HEADER =
      "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,"
          + "employee_residence,remote_ratio,company_location,company_size,posting_id,range_end";
  private static final String HIGH =
      "2024,SE,FT,Data Engineer,160000,USD,160000,US,100,US,M,7,high";
  private static final String LOW = "2024,SE,FT,Data Engineer,90000,USD,90000,US,100,US,M,7,low";
  private static final String SINGLE = "2021,EN,FT,Manager,70000,USD,70000,US,50,US,M,3,single";
  private static final SourceRules RULES =
      Catalogues.findSourceRules("aijobs", Catalogues.roles()).orElseThrow();

  @TempDir Path temporary;

  private record Read(List<RoleReport> reports, SourceReport report) {}

  private Read read(String... rows) throws SourceProblem {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    Reading reading =
        new TestFolder(temporary)
            .with("aijobs/salaries_2020_2025-01.csv", lines)
            .reading(AiJobsReader.DESCRIPTION);
    return new Read(AiJobsReader.read(reading, RULES), reading.report());
  }

  @Test
  void bothEndsOfARangeAreOneReportOfTheirGeometricMean() throws SourceProblem {
    Read read = read(HIGH, LOW);
    assertEquals(
        List.of(
            new RoleReport(
                "aijobs",
                Kind.POSTED,
                "data-engineer",
                "",
                Double.NaN,
                3,
                false,
                "",
                "",
                "",
                LocalDate.of(2024, 7, 1),
                120_000,
                Holds.BASE,
                .5,
                OrganisationSize.UNKNOWN,
                Remote.REMOTE,
                List.of())),
        read.reports());
    assertEquals(2, read.report().used());
  }

  @Test
  void aSinglePayIsAReportOfItsOwn() throws SourceProblem {
    RoleReport report = read(SINGLE).reports().getFirst();
    assertEquals(70_000, report.pay(), 1e-6);
    assertEquals(1, report.careerClass());
    assertEquals("", report.slug(), "a manager of what is not said");
  }

  @Test
  void thisYearsFileEndsInJanuary() throws SourceProblem {
    Read read = read(HIGH.replace("2024", "2025"), LOW.replace("2024", "2025"));
    assertEquals(LocalDate.of(2025, 1, 10), read.reports().getFirst().date());
  }

  @Test
  void aPostingLikeAnEarlierOneIsARepeat() throws SourceProblem {
    String[] rows = {HIGH, LOW, HIGH.replace(",7,", ",8,"), LOW.replace(",7,", ",8,"), SINGLE};
    Read read = read(rows);
    assertEquals(2, read.reports().size());
    assertEquals(2, read.report().repeats());
    assertEquals(3, read.report().used());
    Read reversed = read(rows[4], rows[3], rows[2], rows[1], rows[0]);
    assertEquals(new HashSet<>(read.reports()), new HashSet<>(reversed.reports()));
    assertEquals(2, reversed.report().repeats());
  }

  @Test
  void aPostingThatDiffersInOneEndIsNoRepeat() throws SourceProblem {
    Read read =
        read(
            HIGH,
            LOW,
            HIGH.replace(",7,", ",8,"),
            LOW.replace(",7,", ",8,").replace("90000", "95000"));
    assertEquals(2, read.reports().size());
    assertEquals(0, read.report().repeats());
  }

  @Test
  void aRangeWithoutItsOtherEndIsRefused() throws SourceProblem {
    for (String[] rows :
        new String[][] {{HIGH}, {LOW}, {HIGH, LOW, LOW}, {HIGH, LOW.replace("SE", "MI")}}) {
      Read read = read(rows);
      assertEquals(List.of(), read.reports());
      assertEquals("posting_id", read.report().rules().getFirst().field());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "',US,100,', ',CA,100,', employee_residence",
    "'100,US,', '100,CA,', company_location",
    "FT, CT, employment_type",
    "USD, EUR, salary_currency",
    "SE, XX, experience_level",
    "2024, soon, work_year",
    "Data Engineer, '', job_title",
    "',100,', ',37,', remote_ratio",
    "'0,US,100', '00,US,100', salary_in_usd"
  })
  void aValueOutsideItsDomainRefusesBothEnds(String of, String with, String field)
      throws SourceProblem {
    Read read = read(HIGH.replace(of, with), LOW.replace(of, with));
    assertEquals(List.of(), read.reports());
    assertTrue(
        read.report().rules().stream().anyMatch(rule -> rule.field().equals(field)),
        read.report().toString());
    assertEquals(2, read.report().refused());
  }
}
