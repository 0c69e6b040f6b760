package io.payband.sources.dataprof;

import io.payband.job.Role;
import io.payband.job.SourceRules;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import io.payband.sources.YearlyPay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of Americans to the yearly survey of people who work with databases.
 *
 * <ul>
 *   <li>Pay is what is stated, and is read as base salary. What lies outside $20,000 to $1.5
 *       million is by the month, in thousands or mistyped; between $13,000 and $22,000 nobody
 *       answered.
 *   <li>{@code Not Asked} marks a question that a year did not have; 0 years are years.
 *   <li>Part-timers and students are refused; the self-employed stay.
 *   <li>An answer that equals an earlier one in every column read, to the day, is a repeat.
 *   <li>A survey of January is answered from November on: the day of the answer counts.
 * </ul>
 */
public final class DataProfessionalsReader {

  private static final Column DAY = Column.of("Timestamp", "day of the answer, as 2025-01-14");
  private static final Column PAY =
      Column.of("SalaryUSD", "dollars a year", "a few by the month or in thousands");
  private static final Column COUNTRY = Column.of("Country", "name of the country");
  private static final Column TITLE = Column.of("JobTitle", "one of about 15, or as typed");
  private static final Column YEARS =
      Column.of("YearsWithThisTypeOfJob", "years with this type of job", "Not Asked = missing");
  private static final Column MANAGES = Column.of("ManageStaff", "Yes or No");
  private static final Column EMPLOYMENT = Column.of("EmploymentStatus", "kind of employment");
  private static final Column SECTOR = Column.of("EmploymentSector", "kind of employer");

  private static final SourceFile FILE =
      SourceFile.csv(
          "dataprof/data_professional_salary_2017_2025.csv.gz",
          "one self-report of pay",
          List.of(
              DAY,
              PAY,
              COUNTRY,
              TITLE,
              YEARS,
              MANAGES,
              EMPLOYMENT,
              SECTOR,
              tells("Survey Year"),
              tells("PostalCode3"),
              tells("PrimaryDatabase"),
              tells("YearsWithThisDatabase"),
              tells("OtherDatabases"),
              tells("HowManyCompanies"),
              tells("OtherPeopleOnYourTeam"),
              tells("DatabaseServers"),
              tells("PopulationOfLargestCityWithin20Miles"),
              tells("CareerPlansThisYear")));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "dataprof",
          "Data Professional Salary Survey",
          SourceKind.SELF_REPORTED,
          "Brent Ozar Unlimited",
          "Unlicense (public domain)",
          "January 2017 – January 2025",
          List.of(FILE),
          true,
          List.of(
              "Pay as stated, read as base salary; outside $20,000 to $1.5 million it is refused.",
              "Answers from outside the United States are refused: no estimate is made for them.",
              "Part-timers and students are refused; Not Asked is missing, 0 years are years.",
              "Answers equal in every column read count once."),
          "Data Professional Salary Survey: Brent Ozar Unlimited, 2017 to 2025, dedicated to the"
              + " public domain (Unlicense).",
          true);

  private static final double MOST_YEARS = 100;

  private DataProfessionalsReader() {}

  private static Column tells(String name) {
    return Column.of(name, "as answered", "tells answers from their repeats only");
  }

  /**
   * The answers, in the order of the file.
   *
   * @param rules say the role of a title
   * @throws SourceProblem when the file cannot be read
   */
  public static List<RoleReport> read(Reading reading, SourceRules rules) throws SourceProblem {
    List<RoleReport> reports = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    reading.table(
        FILE,
        row -> {
          RoleReport report = report(row, rules);
          if (report == null) {
            return;
          }
          if (seen.add(row.allOf(FILE.columns()))) {
            reports.add(report);
          } else {
            row.repeats();
          }
        });
    return reports;
  }

  private static @Nullable RoleReport report(Row row, SourceRules rules) {
    if (!row.text(COUNTRY).equals("United States")) {
      row.refuse(COUNTRY, "outside the US: no fit carries it yet");
    }
    if (row.text(EMPLOYMENT).startsWith("Part time")) {
      row.refuse(EMPLOYMENT, "a full-time job");
    }
    if (row.text(SECTOR).equals("Student")) {
      row.refuse(SECTOR, "a job (students have none)");
    }
    LocalDate day = day(row);
    double pay = YearlyPay.of(row, PAY);
    double years = row.text(YEARS).equals("Not Asked") ? Double.NaN : row.numberIfGiven(YEARS);
    if (years < 0 || years > MOST_YEARS) {
      row.refuse(YEARS, "years, from 0 to 100");
    }
    String title = row.name(TITLE);
    if (row.refused() || day == null) {
      return null;
    }
    return new RoleReport(
        DESCRIPTION.id(),
        Kind.SELF_REPORTED,
        rules.find(field -> field.equals(TITLE.name()) ? title : "").map(Role::slug).orElse(""),
        "",
        years,
        0,
        row.text(MANAGES).equals("Yes"),
        "",
        "",
        "",
        day,
        pay,
        Holds.BASE,
        1,
        OrganisationSize.UNKNOWN,
        Remote.UNKNOWN,
        List.of());
  }

  private static @Nullable LocalDate day(Row row) {
    try {
      return LocalDate.parse(row.text(DAY));
    } catch (DateTimeParseException e) {
      row.refuse(DAY, "a day such as 2025-01-14");
      return null;
    }
  }
}
