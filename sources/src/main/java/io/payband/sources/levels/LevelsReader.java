package io.payband.sources.levels;

import io.payband.observation.PayReport;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the self-reports of Levels.fyi, those from the United States.
 *
 * <ul>
 *   <li>A base salary of 0 means that none was given: the three parts are all 0 in 15–18 % of the
 *       reports of 2017–2019. The total stands.
 *   <li>A base salary above the total contradicts it, and is taken as not given.
 *   <li>{@code NA} means missing.
 *   <li>A location of one comma and a state's code is American; all others are refused, since no
 *       estimate is made for them.
 *   <li>A report that equals an earlier one in every column read here, to the second of its time,
 *       is a repeat.
 *   <li>Years at the company above the years of experience are kept as they were written.
 * </ul>
 *
 * <p>The file also holds columns about the person (gender, race, education, free text). They are no
 * matter of pay advice: no reader here declares them, so they are never looked up.
 */
public final class LevelsReader {

  private static final Column TIMESTAMP =
      Column.of("timestamp", "time of the report", "month/day/year hour:minute:second");
  private static final Column COMPANY = Column.of("company", "name of the employer as typed");
  private static final Column LEVEL = Column.of("level", "the company's own name for it");
  private static final Column TITLE = Column.of("title", "one of 15 job titles");
  private static final Column TOTAL =
      Column.of(
          "totalyearlycompensation", "dollars a year", "base salary, stock and bonus together");
  private static final Column LOCATION =
      Column.of("location", "City, ST in the United States", "City, Region, Country elsewhere");
  private static final Column YEARS = Column.of("yearsofexperience", "years");
  private static final Column YEARS_AT_COMPANY =
      Column.of("yearsatcompany", "years", "NA = missing");
  private static final Column TAG = Column.of("tag", "speciality within the title", "NA = missing");
  private static final Column BASE = Column.of("basesalary", "dollars a year", "0 = not given");
  private static final Column STOCK =
      Column.of("stockgrantvalue", "dollars a year", "tells reports from their repeats only");
  private static final Column BONUS =
      Column.of("bonus", "dollars a year", "tells reports from their repeats only");

  static final SourceFile FILE =
      SourceFile.csv(
          "levels/levels.csv.gz",
          "one self-report of pay",
          List.of(
              TIMESTAMP,
              COMPANY,
              LEVEL,
              TITLE,
              TOTAL,
              LOCATION,
              YEARS,
              YEARS_AT_COMPANY,
              TAG,
              BASE,
              STOCK,
              BONUS));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "levels",
          "Levels.fyi self-reports",
          SourceKind.SELF_REPORTED,
          "users of Levels.fyi",
          "CC0 1.0",
          "June 2017 – August 2021",
          List.of(FILE),
          true,
          List.of(
              "A base salary of 0 means that none was given; the total stands.",
              "A base salary above the total is taken as not given.",
              "Reports from outside the United States are refused: no estimate is made for them.",
              "Reports equal in every column read, to the second, count once.",
              "It leans to large technology employers, far above official medians.",
              "Gender, race, education and free text are never read."),
          "Self-reports of pay: users of Levels.fyi, 2017–2021, published under CC0 1.0.",
          true);

  private static final String OUTSIDE = "outside the US: no fit carries it yet";
  private static final double MOST_DOLLARS = 1e9;
  private static final double MOST_YEARS = 100;
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}) \\d{1,2}:\\d{2}(:\\d{2})?");
  private static final Set<String> STATES =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "ID", "IL", "IN",
          "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
          "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT",
          "VT", "VA", "WA", "WV", "WI", "WY", "PR", "GU", "VI", "AS", "MP");

  private LevelsReader() {}

  /**
   * The reports, in the order of the file.
   *
   * @throws SourceProblem when the file cannot be read
   */
  public static List<PayReport> read(Reading reading) throws SourceProblem {
    List<PayReport> reports = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    reading.table(
        FILE,
        row -> {
          PayReport report = report(row);
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

  private static @Nullable PayReport report(Row row) {
    String[] place = place(row);
    LocalDate date = date(row);
    double total = amount(row, TOTAL, row.positive(TOTAL));
    double base = amount(row, BASE, row.numberIfGiven(BASE));
    double years = years(row, YEARS, row.number(YEARS));
    double yearsAtCompany = years(row, YEARS_AT_COMPANY, row.numberIfGiven(YEARS_AT_COMPANY));
    String title = name(row, TITLE);
    String company = name(row, COMPANY);
    String level = name(row, LEVEL);
    String focus = focus(row);
    if (title.isEmpty()) {
      row.refuse(TITLE, "a job title");
    }
    if (row.refused() || date == null) {
      return null;
    }
    return new PayReport(
        DESCRIPTION.id(),
        title,
        focus,
        company,
        level,
        place[0],
        place[1],
        years,
        yearsAtCompany,
        date,
        total,
        base > 0 && base <= total ? base : Double.NaN);
  }

  private static String[] place(Row row) {
    String[] parts = row.text(LOCATION).split(",", -1);
    String city = parts[0].strip();
    String last = parts[parts.length - 1].strip();
    boolean american = parts.length == 2 && STATES.contains(last.toUpperCase(Locale.ROOT));
    if (parts.length < 2 || city.isEmpty() || last.isEmpty()) {
      row.refuse(LOCATION, "a location such as Seattle, WA");
    } else if (!american) {
      row.refuse(LOCATION, OUTSIDE);
    }
    row.name(LOCATION);
    return new String[] {city, last.toUpperCase(Locale.ROOT)};
  }

  private static @Nullable LocalDate date(Row row) {
    Matcher time = TIME.matcher(row.text(TIMESTAMP));
    if (time.matches()) {
      try {
        return LocalDate.of(
            Integer.parseInt(time.group(3)),
            Integer.parseInt(time.group(1)),
            Integer.parseInt(time.group(2)));
      } catch (DateTimeException e) {
        // No such day: refused like any other text that is not a time.
      }
    }
    row.refuse(TIMESTAMP, "a time such as 6/10/2017 17:11:29");
    return null;
  }

  private static double amount(Row row, Column column, double dollars) {
    if (dollars < 0 || dollars > MOST_DOLLARS) {
      row.refuse(column, "dollars a year, from 0 to a billion");
    }
    return dollars;
  }

  private static double years(Row row, Column column, double years) {
    if (years < 0 || years > MOST_YEARS) {
      row.refuse(column, "years, from 0 to 100");
    }
    return years;
  }

  private static String name(Row row, Column column) {
    String name = row.name(column);
    return name.equals("NA") ? "" : name;
  }

  /**
   * The speciality. It is free text that is only ever used by its letters and digits, so unlike a
   * name it may begin with a sign; a formula is refused all the same.
   */
  private static String focus(Row row) {
    String tag = row.text(TAG);
    if (tag.isEmpty() || "+-@".indexOf(tag.charAt(0)) < 0) {
      return name(row, TAG);
    }
    return tag.chars().allMatch(c -> c == '-') ? "" : tag;
  }
}
