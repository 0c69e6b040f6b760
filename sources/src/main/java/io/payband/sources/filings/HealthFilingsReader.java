package io.payband.sources.filings;

import io.payband.job.Role;
import io.payband.job.SourceRules;
import io.payband.observation.RoleReport;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads labour condition applications of health professions, filed from November 2024 to March
 * 2025.
 *
 * <ul>
 *   <li>The wage is base pay only; of a range the geometric mean counts. Wages of a year that bear
 *       the unit of an hour, a week or a month are refused.
 *   <li>The code {@code 29-1141.00} names the occupation {@code 29-1141}, and so does {@code
 *       29-1141.03}, a part of it.
 *   <li>Levels I to IV of the prevailing wage are career levels 1 to 4; a quarter gives none.
 *   <li>Part-time jobs are refused. One in ten filings equals an earlier one in every column (an
 *       employer filing the same job many times) and is a repeat.
 *   <li>The status of a case is not in this copy; residents and fellows pull physicians down.
 *   <li>The day is 15 January 2025, the middle of the months of filing.
 * </ul>
 */
public final class HealthFilingsReader {

  private static final Column CODE = Column.of("SOC_CODE", "occupation code of 2018, O*NET's form");

  private static final SourceFile FILE =
      SourceFile.csv(
          "lca/h1b_healthcare_fy2025_q2.csv.gz",
          "one application",
          List.of(
              Filings.TITLE,
              CODE,
              Filings.FULL_TIME,
              Filings.COMPANY,
              Filings.CITY,
              Filings.STATE,
              Filings.FROM,
              Filings.TO,
              Filings.UNIT,
              Filings.LEVEL,
              Filings.BEGIN));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "h1b-health-2025",
          "Labour condition applications of health professions, early 2025",
          SourceKind.POSTED,
          "US Department of Labor",
          "US government work (public domain)",
          "November 2024 – March 2025",
          List.of(FILE),
          true,
          List.of(
              "Base pay that an employer files: posted, never counted as a pay report.",
              "A range counts as the geometric mean of its ends; part-time jobs are refused.",
              "Wages of a year that bear the unit of a shorter time are refused.",
              "Filings equal in every column read count once.",
              "Levels I to IV of the prevailing wage are career levels 1 to 4.",
              "Residents and fellows pull physicians down."),
          "Labour condition applications of health professions: US Department of Labor, second"
              + " quarter of fiscal year 2025 (public domain).",
          true);

  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
  private static final Pattern SOC = Pattern.compile("(\\d{2}-\\d{4})(\\.\\d{2})?");

  private HealthFilingsReader() {}

  /**
   * The filings, in the order of the file.
   *
   * @param rules say the role of an occupation code
   * @throws SourceProblem when the file cannot be read
   */
  public static List<RoleReport> read(Reading reading, SourceRules rules) throws SourceProblem {
    return Filings.read(reading, FILE, row -> report(row, rules));
  }

  private static @Nullable RoleReport report(Row row, SourceRules rules) {
    Filings.fullTime(row, Filings.FULL_TIME);
    Matcher code = SOC.matcher(row.text(CODE));
    if (!code.matches()) {
      row.refuse(CODE, "a code such as 29-1141.00");
    }
    String title = row.name(Filings.TITLE);
    double pay = Filings.WAGE.yearly(row);
    String company = row.name(Filings.COMPANY);
    String city = row.name(Filings.CITY);
    String state = Filings.state(row, Filings.STATE);
    if (row.refused()) {
      return null;
    }
    String occupation = code.group(1);
    String slug =
        rules
            .find(field ->
                field.equals(Filings.TITLE.name())
                    ? title
                    : field.equals(CODE.name()) ? occupation : "")
            .map(Role::slug)
            .orElse("");
    return Filings.report(
        DESCRIPTION.id(),
        slug,
        occupation,
        FiledWage.careerClass(row.text(Filings.LEVEL)),
        company,
        city,
        state,
        DAY,
        pay);
  }
}
