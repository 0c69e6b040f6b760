package io.payband.sources.stackoverflow;

import io.payband.job.Role;
import io.payband.job.SourceRules;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.observation.RoleReport.Said;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import io.payband.sources.YearlyPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of Americans to the surveys of 2023, 2024 and 2025.
 *
 * <ul>
 *   <li>Pay is a year's total in the respondent's own reading. What lies outside $20,000 to $1.5
 *       million is mistyped, by the month, or no full year, and is refused; that is 1 % of the
 *       answers of 2023 and of 2025. The file of 2024 is cut to $26,000–$400,000 and that of 2025
 *       to $5,000–$500,000 by those who prepared them, so that their tails are short.
 *   <li>Part-timers and pensioners (2023), students (all years) and pensioners (2025) are refused
 *       where the file tells. The self-employed stay: their pay is what they say.
 *   <li>Years of paid work are {@code YearsCodePro}; where that is missing in 2023, {@code
 *       WorkExp}. The file of 2025 has all years of coding only; see {@link YearsOfCoding}.
 *   <li>Technologies are all that a respondent worked with in 2023, programming languages only in
 *       2025 and none in 2024: counts of different years do not compare.
 *   <li>Answers have no identity, and few columns: equal ones are different people and all count.
 *   <li>Some answers merge roles. "Data scientist or machine learning specialist" (2023, 2024) is
 *       read as data scientist, "Data or business analyst" as data analyst, "Architect, software or
 *       solutions" (2025) as solutions architect.
 *   <li>The day is 15 May, when the surveys open.
 * </ul>
 *
 * <p>Age and education are in the files and are never looked up.
 */
public final class StackOverflowReader {

  private static final Column ROLE = Column.of("DevType", "role, one of about 33");
  private static final Column YEARS_PAID = Column.of("YearsCodePro", "years of paid coding");
  private static final Column YEARS_WORK =
      Column.of("WorkExp", "years of work", "used where YearsCodePro is missing");
  private static final Column YEARS_CODING =
      Column.of("YearsCode", "years of coding, school and hobby with them");
  private static final Column PAY_TYPED =
      Column.of("CompTotalUSD", "dollars a year", "as typed, from 0 to 1e16; kept 20k to 1.5M");
  private static final Column PAY =
      Column.of("ConvertedCompYearly", "dollars a year", "cut by who prepared the file");
  private static final Column EMPLOYMENT =
      Column.of("Employment", "kinds of employment, joined by ;");
  private static final Column REMOTE = Column.of("RemoteWork", "Remote, Hybrid … or In-person");
  private static final Column SIZE = Column.of("OrgSize", "band of people at the employer");
  private static final Column MANAGES =
      Column.of("ICorPM", "Individual contributor or People manager");
  private static final Column BUYS =
      Column.of("PurchaseInfluence", "a great deal, some, or little or no influence").ifThere();
  private static final Column COUNTRY = Column.of("Country", "name of the country");
  private static final Column LANGUAGES =
      Column.of("LanguageHaveWorkedWith", "programming languages, joined by ;");
  private static final List<Column> TECHNOLOGIES =
      List.of(
          LANGUAGES,
          Column.of("DatabaseHaveWorkedWith", "technologies, joined by ;"),
          Column.of("PlatformHaveWorkedWith", "technologies, joined by ;"),
          Column.of("WebframeHaveWorkedWith", "technologies, joined by ;"),
          Column.of("MiscTechHaveWorkedWith", "technologies, joined by ;"),
          Column.of("ToolsTechHaveWorkedWith", "technologies, joined by ;"));

  private static final SourceFile FILE_2023 =
      SourceFile.csv(
          "stackoverflow/so2023_us_roles.csv.gz",
          "one American respondent with pay",
          joined(
              List.of(ROLE, YEARS_PAID, YEARS_WORK, PAY_TYPED, EMPLOYMENT, REMOTE, SIZE, MANAGES),
              TECHNOLOGIES));
  private static final SourceFile FILE_2024 =
      SourceFile.csv(
          "stackoverflow/so2024_us_roles.csv.gz",
          "one American respondent with pay",
          List.of(ROLE, YEARS_PAID, PAY, REMOTE, SIZE, BUYS));
  private static final SourceFile FILE_2025 =
      SourceFile.csv(
          "stackoverflow/so2025_roles_languages.csv.gz",
          "one respondent with pay, any country",
          List.of(COUNTRY, ROLE, YEARS_CODING, PAY, LANGUAGES));

  /** The survey of 2023. */
  public static final SourceDescription SURVEY_2023 =
      description(
          2023,
          "May 2023",
          FILE_2023,
          "Pay outside $20,000 to $1.5 million is refused; part-timers and pensioners are too.",
          "\"Data scientist or machine learning specialist\" counts as data scientist, \"Data or"
              + " business analyst\" as data analyst.");

  /** The survey of 2024. */
  public static final SourceDescription SURVEY_2024 =
      description(
          2024,
          "May – June 2024",
          FILE_2024,
          "Cut to $26,000–$400,000 by who prepared the file; students are refused.",
          "\"Data scientist or machine learning specialist\" counts as data scientist, \"Data or"
              + " business analyst\" as data analyst.",
          "No technologies; it alone asks what respondents have a say in when something is bought.");

  /** The survey of 2025. */
  public static final SourceDescription SURVEY_2025 =
      description(
          2025,
          "May – June 2025",
          FILE_2025,
          "Answers from outside the United States are refused: no estimate is made for them.",
          "Cut to $5,000–$500,000 by who prepared the file; below $20,000, students and pensioners"
              + " are refused.",
          "Years of paid work are estimated from all years of coding.",
          "\"Architect, software or solutions\" counts as solutions architect.");

  private static final Set<String> AMERICA =
      Set.of("United States of America", "United States", "USA", "US");

  private StackOverflowReader() {}

  private static SourceDescription description(
      int year, String period, SourceFile file, String... quirks) {
    List<String> all = new ArrayList<>(List.of(quirks));
    all.add("Total pay of a year in the respondent's own reading; equal answers all count.");
    all.add("Age and education are never read.");
    return new SourceDescription(
        "stackoverflow-" + year,
        "Stack Overflow Developer Survey " + year,
        SourceKind.SELF_REPORTED,
        "Stack Exchange Inc.",
        "ODbL 1.0",
        period,
        List.of(file),
        true,
        all,
        "Contains information from the Stack Overflow Developer Survey "
            + year
            + ", © Stack Exchange Inc., which is made available here under the Open Database"
            + " License (ODbL) 1.0.",
        true);
  }

  private static List<Column> joined(List<Column> first, List<Column> second) {
    List<Column> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /**
   * The answers of one survey, in the order of the file.
   *
   * @param survey one of the three that this class describes
   * @param rules say the role of an answer
   * @throws SourceProblem when the file cannot be read
   */
  public static List<RoleReport> read(Reading reading, SourceDescription survey, SourceRules rules)
      throws SourceProblem {
    List<RoleReport> reports = new ArrayList<>();
    reading.table(
        survey.files().getFirst(),
        row -> {
          RoleReport report =
              survey.equals(SURVEY_2023)
                  ? of2023(row, rules)
                  : survey.equals(SURVEY_2024) ? of2024(row, rules) : of2025(row, rules);
          if (report != null) {
            reports.add(report);
          }
        });
    return reports;
  }

  private static @Nullable RoleReport of2023(Row row, SourceRules rules) {
    String employment = row.text(EMPLOYMENT);
    if (!employment.contains("full-time")
        && (employment.contains("part-time") || employment.contains("retired"))) {
      row.refuse(EMPLOYMENT, "no part-time work and no pension as the only employment");
    }
    double paid = Answers.years(row, YEARS_PAID);
    double work = Answers.years(row, YEARS_WORK);
    return report(
        row,
        rules,
        2023,
        YearlyPay.of(row, PAY_TYPED),
        Double.isNaN(paid) ? work : paid,
        Answers.leads(row, MANAGES),
        Said.NOTHING,
        Answers.organisation(row, SIZE),
        Answers.remote(row, REMOTE),
        Answers.ticked(row, TECHNOLOGIES));
  }

  private static @Nullable RoleReport of2024(Row row, SourceRules rules) {
    return report(
        row,
        rules,
        2024,
        YearlyPay.of(row, PAY),
        Answers.years(row, YEARS_PAID),
        Said.NOTHING,
        Answers.buys(row, BUYS),
        Answers.organisation(row, SIZE),
        Answers.remote(row, REMOTE),
        List.of());
  }

  private static @Nullable RoleReport of2025(Row row, SourceRules rules) {
    if (!AMERICA.contains(row.text(COUNTRY))) {
      row.refuse(COUNTRY, "outside the US: no fit carries it yet");
    }
    double coding = Answers.years(row, YEARS_CODING);
    return report(
        row,
        rules,
        2025,
        YearlyPay.of(row, PAY),
        coding >= 0 ? YearsOfCoding.paid(coding) : Double.NaN,
        Said.NOTHING,
        Said.NOTHING,
        OrganisationSize.UNKNOWN,
        Remote.UNKNOWN,
        Answers.ticked(row, List.of(LANGUAGES)));
  }

  private static @Nullable RoleReport report(
      Row row,
      SourceRules rules,
      int year,
      double pay,
      double years,
      Said leads,
      Said buys,
      OrganisationSize organisation,
      Remote remote,
      List<String> technologies) {
    String devType = row.text(ROLE);
    if (devType.equals("Student") || devType.equals("Retired")) {
      row.refuse(ROLE, "a job (students and pensioners have none)");
    }
    if (row.refused()) {
      return null;
    }
    Optional<Role> role = rules.find(field -> field.equals(ROLE.name()) ? devType : "");
    String slug = role.map(Role::slug).orElse("");
    return new RoleReport(
        rules.source(),
        Kind.SELF_REPORTED,
        slug,
        "",
        years,
        0,
        leads == Said.YES || slug.equals("engineering-manager"),
        "",
        "",
        "",
        LocalDate.of(year, 5, 15),
        pay,
        Holds.TOTAL,
        1,
        organisation,
        remote,
        technologies,
        leads,
        buys);
  }
}
