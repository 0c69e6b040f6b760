package io.payband.sources.oews;

import io.payband.market.OfficialStates;
import io.payband.observation.OccupationOutlook;
import io.payband.observation.OfficialWage;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the national wage distributions of May 2020 to May 2025.
 *
 * <ul>
 *   <li>Only detailed occupations are read. Seven codes that end in 0 ({@code 13-1020}, {@code
 *       31-1120} …) are detailed: the publisher no longer splits them, and the row of the same code
 *       in the group {@code broad} repeats their figures.
 *   <li>{@code *} is not available, {@code **} is employment withheld, {@code #} is at or above the
 *       top code: about $208,000 in 2020 and 2021 and $239,200 in 2022 to 2024; 2025 has none.
 *   <li>Five occupations of performers have hourly wages only. Their figures are those of a year of
 *       2,080 hours, and are marked.
 *   <li>2020 merges occupations that are told apart from 2021 on: developers with testers ({@code
 *       15-1256}), web developers with interface designers ({@code 15-1257}), data scientists with
 *       other mathematicians ({@code 15-2098}) and about thirty more. Those codes are handed on as
 *       they are and match nothing of a later year.
 *   <li>{@code 11-1031} (legislators) ends with 2024; {@code 29-1024} (prosthodontists) lacks 2022.
 *   <li>Wages only: no equity, no bonus outside production bonuses, nobody who works for himself.
 * </ul>
 */
public final class OewsNationalReader {

  private static final double HOURS_OF_A_YEAR = 2080;
  private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");

  private static final Column CODE_COLUMN =
      Column.of("OCC_CODE", "occupation code of the 2018 classification");
  private static final Column TITLE = Column.of("OCC_TITLE", "name of the occupation");
  private static final Column GROUP =
      Column.of("O_GROUP", "detailed, broad, minor, major or total", "only detailed rows are used");
  private static final Column EMPLOYMENT = Column.of("TOT_EMP", "jobs", "** = withheld");
  private static final Column MEAN_ERROR =
      Column.of("MEAN_PRSE", "relative standard error of the mean, per cent");
  private static final List<Column> YEARLY =
      wages("A_", "dollars a year", "MEAN", "PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90");
  private static final List<Column> HOURLY =
      wages("H_", "dollars an hour", "MEAN", "PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90");

  private static final SortedMap<Integer, SourceFile> FILES = files();

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "oews",
          "Occupational Employment and Wage Statistics, and the Occupational Outlook",
          SourceKind.OFFICIAL,
          "US Bureau of Labor Statistics",
          "US government work (public domain)",
          "May 2020 – May 2025",
          allFiles(),
          false,
          List.of(
              "* = not available, ** = employment withheld, # = at or above the top code"
                  + " ($208,000 in 2020–2021, $239,200 in 2022–2024, none in 2025).",
              "Occupations with hourly wages only are annualised with 2,080 hours.",
              "2020 merges occupations that later years tell apart, such as developers and testers.",
              "Wages only: no stock, no bonus outside production bonuses, no self-employed.",
              "Of whole states the means of May 2023, as ratios to the nation's of that month.",
              "Outlooks count the self-employed; some speak of several occupations together."),
          "Occupational Employment and Wage Statistics, May 2020 to May 2025, and Occupational"
              + " Outlook Handbook, 2024 to 2034: US Bureau of Labor Statistics (public domain).",
          true);

  private OewsNationalReader() {}

  private static List<SourceFile> allFiles() {
    List<SourceFile> files = new ArrayList<>(FILES.values());
    files.add(OewsStatesReader.FILE);
    files.add(OutlookReader.FILE);
    return files;
  }

  /**
   * The ratios of whole states; none when their file is not there.
   *
   * @param national what {@link #read} gave
   * @throws SourceProblem when the file cannot be read
   */
  public static OfficialStates readStates(Reading reading, List<OfficialWage> national)
      throws SourceProblem {
    return reading.has(OewsStatesReader.FILE)
        ? OewsStatesReader.read(reading, national)
        : OfficialStates.NONE;
  }

  /**
   * The outlooks; none when their file is not there.
   *
   * @param occupations codes of the profiles that have none of their own, by profile
   * @throws SourceProblem when the file cannot be read
   */
  public static List<OccupationOutlook> readOutlooks(
      Reading reading, Map<String, List<String>> occupations) throws SourceProblem {
    return reading.has(OutlookReader.FILE) ? OutlookReader.read(reading, occupations) : List.of();
  }

  private static List<Column> wages(String prefix, String unit, String... names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(
          Column.of(prefix + name, unit, "* = not available, # = at or above the top code"));
    }
    return List.copyOf(columns);
  }

  private static SortedMap<Integer, SourceFile> files() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(List.of(CODE_COLUMN, TITLE, GROUP, EMPLOYMENT, MEAN_ERROR));
    columns.addAll(YEARLY);
    columns.addAll(HOURLY);
    TreeMap<Integer, SourceFile> files = new TreeMap<>();
    for (int year = 2020; year <= 2025; year++) {
      files.put(
          year,
          SourceFile.csv(
              "oews/national_" + year + ".csv",
              "one occupation in the nation, May " + year,
              columns));
    }
    return files;
  }

  /**
   * The distributions of all years that are there, in the order of year and file.
   *
   * @throws SourceProblem when a file cannot be read
   */
  public static List<OfficialWage> read(Reading reading) throws SourceProblem {
    List<OfficialWage> wages = new ArrayList<>();
    for (Map.Entry<Integer, SourceFile> file : FILES.entrySet()) {
      if (reading.has(file.getValue())) {
        year(reading, file.getKey(), file.getValue(), wages);
      }
    }
    return wages;
  }

  private static void year(Reading reading, int year, SourceFile file, List<OfficialWage> wages)
      throws SourceProblem {
    Map<String, OfficialWage> known = new HashMap<>();
    reading.table(
        file,
        row -> {
          OfficialWage wage = wage(row, year);
          if (wage == null) {
            return;
          }
          OfficialWage earlier = known.putIfAbsent(wage.occupation(), wage);
          if (earlier == null) {
            wages.add(wage);
          } else if (earlier.equals(wage)) {
            row.repeats();
          } else {
            row.refuse(CODE_COLUMN, "one detailed row per occupation");
          }
        });
  }

  private static @Nullable OfficialWage wage(Row row, int year) {
    String code = row.text(CODE_COLUMN);
    if (!row.text(GROUP).equals("detailed")) {
      row.refuse(GROUP, "a detailed occupation (groups repeat what their occupations say)");
      return null;
    }
    if (!CODE.matcher(code).matches()) {
      row.refuse(CODE_COLUMN, "a code such as 15-1252");
    }
    String title = row.name(TITLE);
    boolean hourlyOnly = YEARLY.stream().allMatch(column -> row.text(column).equals("*"));
    List<Column> columns = hourlyOnly ? HOURLY : YEARLY;
    double scale = hourlyOnly ? HOURS_OF_A_YEAR : 1;
    double[] figures = new double[columns.size()];
    boolean topCoded = false;
    boolean given = false;
    for (int i = 0; i < figures.length; i++) {
      topCoded |= row.text(columns.get(i)).equals("#");
      figures[i] = figure(row, columns.get(i)) * scale;
      given |= figures[i] > 0;
    }
    if (!given && !topCoded) {
      row.refuse(columns.getFirst(), "a wage (none of this occupation is published)");
    }
    double employment = figure(row, EMPLOYMENT);
    double error = figure(row, MEAN_ERROR, 0);
    checkOrder(row, columns, figures);
    if (row.refused()) {
      return null;
    }
    return new OfficialWage(
        code,
        title,
        year,
        employment,
        figures[0],
        figures[1],
        figures[2],
        figures[3],
        figures[4],
        figures[5],
        error,
        topCoded,
        hourlyOnly);
  }

  private static void checkOrder(Row row, List<Column> columns, double[] figures) {
    double highest = 0;
    for (int i = 1; i < figures.length; i++) {
      if (figures[i] < highest) {
        row.refuse(columns.get(i), "percentiles in ascending order");
      }
      highest = Math.max(highest, Double.isNaN(figures[i]) ? 0 : figures[i]);
    }
  }

  private static double figure(Row row, Column column) {
    return figure(row, column, Double.MIN_VALUE);
  }

  private static double figure(Row row, Column column, double least) {
    String text = row.text(column);
    if (text.isEmpty() || text.equals("*") || text.equals("**") || text.equals("#")) {
      return Double.NaN;
    }
    double figure = row.number(column);
    if (figure < least) {
      row.refuse(column, "a number above 0");
    }
    return figure;
  }
}
