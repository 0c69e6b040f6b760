package io.payband.sources.filings;

import io.payband.observation.RoleReport;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import io.payband.sources.YearlyPay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a shortened copy of labour condition applications for software work, 2012 to 2016.
 *
 * <ul>
 *   <li>Titles are a dozen coarse words ("engineer" is 70 %), so that no record has a role or an
 *       occupation: they are read, counted and shown, and enter no fit.
 *   <li>Only certified applications; the file also holds withdrawn and denied ones.
 *   <li>How the copy was shortened is not stated; nine in ten records are of 2012.
 *   <li>Filings equal in every column read count once.
 * </ul>
 */
public final class SoftwareFilingsReader {

  private static final Column COMPANY = Column.of("employer", "name of the employer");
  private static final Column TITLE = Column.of("job title", "one of a dozen words");
  private static final Column PAY = Column.of("base salary", "dollars a year");
  private static final Column CITY = Column.of("city", "city of work");
  private static final Column STATE = Column.of("state", "two letters");
  private static final Column SUBMITTED = Column.of("submit date", "day, as 10/02/2012");
  private static final Column BEGIN =
      Column.of("start date", "day", "tells filings from their repeats only");
  private static final Column STATUS = Column.of("case status", "certified, withdrawn or denied");

  private static final SourceFile FILE =
      SourceFile.csv(
          "lca/h1b_2012_2016_sample.csv.gz",
          "one application",
          List.of(COMPANY, TITLE, PAY, CITY, STATE, SUBMITTED, BEGIN, STATUS));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "h1b-2012",
          "Labour condition applications for software work, 2012 – 2016",
          SourceKind.POSTED,
          "US Department of Labor",
          "US government work (public domain)",
          "2012 – 2016",
          List.of(FILE),
          true,
          List.of(
              "Read and counted, but in no fit: a dozen coarse words are no roles.",
              "Only certified applications; filings equal in every column read count once.",
              "A shortened copy; how it was shortened is not stated."),
          "Labour condition applications: US Department of Labor, 2012 to 2016 (public domain).",
          true);

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private SoftwareFilingsReader() {}

  /**
   * The filings, without role or occupation, in the order of the file.
   *
   * @throws SourceProblem when the file cannot be read
   */
  public static List<RoleReport> read(Reading reading) throws SourceProblem {
    return Filings.read(reading, FILE, SoftwareFilingsReader::report);
  }

  private static @Nullable RoleReport report(Row row) {
    if (!row.text(STATUS).equals("certified")) {
      row.refuse(STATUS, "a certified application");
    }
    row.name(TITLE);
    double pay = YearlyPay.of(row, PAY);
    String company = row.name(COMPANY);
    String city = row.name(CITY);
    String state = Filings.state(row, STATE);
    LocalDate day = day(row);
    if (row.refused() || day == null) {
      return null;
    }
    return Filings.report(DESCRIPTION.id(), "", "", 0, company, city, state, day, pay);
  }

  private static @Nullable LocalDate day(Row row) {
    Matcher day = DAY.matcher(row.text(SUBMITTED));
    if (day.matches()) {
      try {
        return LocalDate.of(
            Integer.parseInt(day.group(3)),
            Integer.parseInt(day.group(1)),
            Integer.parseInt(day.group(2)));
      } catch (DateTimeException e) {
        // No such day: refused like any other text that is not a day.
      }
    }
    row.refuse(SUBMITTED, "a day such as 10/02/2012");
    return null;
  }
}
