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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads certified labour condition applications of three days in October 2019 and 2020.
 *
 * <ul>
 *   <li>The wage is base pay only. Hours count 2,080 times, fortnights 26, months 12; of a range
 *       the geometric mean counts.
 *   <li>The occupation's code is of 2010 and is turned into the one of 2018 where that is certain.
 *   <li>Levels I to IV of the prevailing wage are career levels 1 to 4; none is given in 4 %.
 *   <li>Part-time jobs are refused; filings equal in every column read count once.
 *   <li>Two slices of a few days: not a sample of a year.
 * </ul>
 */
public final class LcaReader {

  private static final Column DECIDED = Column.of("DECISION_DATE", "day, as 2020-10-01");
  private static final Column CODE = Column.of("SOC_CODE", "occupation code of 2010");
  private static final Column CODE_TITLE = Column.of("SOC_TITLE", "name of the occupation");

  private static final SourceFile FILE =
      SourceFile.csv(
          "lca/lca_sample_fy2020_fy2021.csv.gz",
          "one certified application",
          List.of(
              DECIDED,
              Filings.TITLE,
              CODE,
              CODE_TITLE,
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
          "lca-2020",
          "Labour condition applications, October 2019 and 2020",
          SourceKind.POSTED,
          "US Department of Labor",
          "US government work (public domain)",
          "October 2019, October 2020",
          List.of(FILE),
          true,
          List.of(
              "Base pay that an employer files: posted, never counted as a pay report.",
              "Hour ×2,080, Week ×52, Bi-Weekly ×26, Month ×12; a range counts as the geometric"
                  + " mean of its ends.",
              "Levels I to IV of the prevailing wage are career levels 1 to 4.",
              "Occupation codes of 2010, turned into those of 2018 where that is certain.",
              "Slices of three days, not a sample of a year; part-time jobs are refused."),
          "Labour condition applications: US Department of Labor, October 2019 and October 2020"
              + " (public domain).",
          true);

  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{2}-\\d{4}");

  private LcaReader() {}

  /**
   * The filings, in the order of the file.
   *
   * @param rules say the role of a title and an occupation code
   * @throws SourceProblem when the file cannot be read
   */
  public static List<RoleReport> read(Reading reading, SourceRules rules) throws SourceProblem {
    return Filings.read(reading, FILE, row -> report(row, rules));
  }

  private static @Nullable RoleReport report(Row row, SourceRules rules) {
    Filings.fullTime(row, Filings.FULL_TIME);
    String code = row.text(CODE);
    if (!SIX_DIGITS.matcher(code).matches()) {
      row.refuse(CODE, "a code such as 15-1132");
    }
    String title = row.name(Filings.TITLE);
    if (title.isEmpty()) {
      row.refuse(Filings.TITLE, "a job title");
    }
    double pay = Filings.WAGE.yearly(row);
    String company = row.name(Filings.COMPANY);
    String city = row.name(Filings.CITY);
    String state = Filings.state(row, Filings.STATE);
    LocalDate day = day(row);
    if (row.refused() || day == null) {
      return null;
    }
    String slug =
        rules
            .find(field ->
                field.equals(Filings.TITLE.name()) ? title : field.equals(CODE.name()) ? code : "")
            .map(Role::slug)
            .orElse("");
    return Filings.report(
        DESCRIPTION.id(),
        slug,
        Soc2010.to2018(code, row.text(CODE_TITLE)),
        FiledWage.careerClass(row.text(Filings.LEVEL)),
        company,
        city,
        state,
        day,
        pay);
  }

  private static @Nullable LocalDate day(Row row) {
    try {
      return LocalDate.parse(row.text(DECIDED));
    } catch (DateTimeParseException e) {
      row.refuse(DECIDED, "a day such as 2020-10-01");
      return null;
    }
  }
}
