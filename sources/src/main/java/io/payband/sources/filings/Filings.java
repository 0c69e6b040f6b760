package io.payband.sources.filings;

import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Holds;
import io.payband.observation.RoleReport.Kind;
import io.payband.observation.RoleReport.Remote;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What filings of all years have in common, and the columns that the department's own files share.
 */
final class Filings {

  static final Column TITLE = Column.of("JOB_TITLE", "title of the job");
  static final Column FULL_TIME = Column.of("FULL_TIME_POSITION", "Y or N");
  static final Column COMPANY = Column.of("EMPLOYER_NAME", "name of the employer");
  static final Column CITY = Column.of("WORKSITE_CITY", "city of work");
  static final Column STATE = Column.of("WORKSITE_STATE", "two letters");
  static final Column FROM = Column.of("WAGE_RATE_OF_PAY_FROM", "dollars per unit, lower end");
  static final Column TO =
      Column.of("WAGE_RATE_OF_PAY_TO", "dollars per unit, upper end", "N/A or empty = none");
  static final Column UNIT = Column.of("WAGE_UNIT_OF_PAY", "Year, Month, Bi-Weekly, Week or Hour");
  static final Column LEVEL = Column.of("PW_WAGE_LEVEL", "I to IV", "empty = from another source");
  static final Column BEGIN =
      Column.of("BEGIN_DATE", "day", "tells filings from their repeats only");
  static final FiledWage WAGE = new FiledWage(FROM, TO, UNIT);

  private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");

  private Filings() {}

  /** Reads a file; a filing that equals an earlier one in every column read is a repeat. */
  static List<RoleReport> read(
      Reading reading, SourceFile file, Function<Row, @Nullable RoleReport> report)
      throws SourceProblem {
    List<RoleReport> reports = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    reading.table(
        file,
        row -> {
          RoleReport one = report.apply(row);
          if (one == null) {
            return;
          }
          if (seen.add(row.allOf(file.columns()))) {
            reports.add(one);
          } else {
            row.repeats();
          }
        });
    return reports;
  }

  /** Two letters in capitals. */
  static String state(Row row, Column column) {
    String state = row.text(column).toUpperCase(Locale.ROOT);
    if (!TWO_LETTERS.matcher(state).matches()) {
      row.refuse(column, "two letters of a state");
    }
    return state;
  }

  /** Refuses what is not said to be full-time. */
  static void fullTime(Row row, Column column) {
    if (!row.text(column).equals("Y")) {
      row.refuse(column, "full-time work (Y)");
    }
  }

  /** A base salary that an employer files. */
  static RoleReport report(
      String source,
      String slug,
      String occupation,
      int careerClass,
      String company,
      String city,
      String state,
      LocalDate date,
      double pay) {
    return new RoleReport(
        source,
        Kind.POSTED,
        slug,
        occupation,
        Double.NaN,
        careerClass,
        false,
        company,
        city,
        state,
        date,
        pay,
        Holds.BASE,
        1,
        OrganisationSize.UNKNOWN,
        Remote.UNKNOWN,
        List.of());
  }
}
