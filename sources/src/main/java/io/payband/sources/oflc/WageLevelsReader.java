package io.payband.sources.oflc;

import io.payband.observation.LocalWage;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the wage levels of 848 occupations in 530 areas, which rest on the wages of May 2024.
 *
 * <ul>
 *   <li>Level 1 is the mean of the lowest-paid third, level 4 the mean of the others; an hourly
 *       figure is that of a year of 2,080 hours.
 *   <li>Twenty-eight codes are finer than the national statistics, which merge them. They become
 *       the merged occupation, with the mean of their figures; in the release of 2025–26 the parts
 *       of one occupation carry the same figures in every area.
 *   <li>{@code 11-1031} (legislators) and {@code 45-3031} (fishing and hunting workers) have no
 *       counterpart in the national statistics of 2025, and are refused. The latter's two levels
 *       are equal in every area, which says nothing about a distribution.
 *   <li>Where an area has few jobs the figure is that of its neighbours, its state or the nation,
 *       unmarked.
 * </ul>
 */
public final class WageLevelsReader {

  private static final double HOURS_OF_A_YEAR = 2080;
  private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");
  private static final Pattern AREA = Pattern.compile("\\d{5,7}");

  /** Codes that the national statistics merge, and what they merge them into. */
  private static final Map<String, String> MERGED =
      Map.ofEntries(
          Map.entry("13-1021", "13-1020"),
          Map.entry("13-1022", "13-1020"),
          Map.entry("13-1023", "13-1020"),
          Map.entry("13-2022", "13-2020"),
          Map.entry("13-2023", "13-2020"),
          Map.entry("21-1011", "21-1018"),
          Map.entry("21-1014", "21-1018"),
          Map.entry("25-2055", "25-2052"),
          Map.entry("25-2056", "25-2052"),
          Map.entry("25-9042", "25-9045"),
          Map.entry("25-9043", "25-9045"),
          Map.entry("25-9049", "25-9045"),
          Map.entry("29-2011", "29-2010"),
          Map.entry("29-2012", "29-2010"),
          Map.entry("31-1121", "31-1120"),
          Map.entry("31-1122", "31-1120"),
          Map.entry("39-7011", "39-7010"),
          Map.entry("39-7012", "39-7010"),
          Map.entry("47-4091", "47-4090"),
          Map.entry("47-4099", "47-4090"),
          Map.entry("51-2022", "51-2028"),
          Map.entry("51-2023", "51-2028"),
          Map.entry("51-2092", "51-2090"),
          Map.entry("51-2099", "51-2090"),
          Map.entry("53-1042", "53-1047"),
          Map.entry("53-1043", "53-1047"),
          Map.entry("53-1044", "53-1047"),
          Map.entry("53-1049", "53-1047"));

  private static final Set<String> WITHOUT_COUNTERPART = Set.of("11-1031", "45-3031");

  private static final Column CODE_COLUMN =
      Column.of("soc_code", "occupation code", "848 codes, some finer than the national ones");
  private static final Column AREA_COLUMN =
      Column.of("area_code", "code of the wage area", "530 areas, named in the source geo");
  private static final Column UNIT = Column.of("unit", "Hour or Year");
  private static final Column LEVEL_1 =
      Column.of("level1", "dollars per unit", "mean of the lowest-paid third");
  private static final Column LEVEL_4 =
      Column.of("level4", "dollars per unit", "mean of the other two thirds");

  private static final List<SourceFile> FILES =
      List.of(
          file("management_business_computer", "11–15"),
          file("professional_health", "17–29"),
          file("service_sales_office", "31–43"),
          file("trades_production_transport", "45–53"));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "oflc",
          "Wage levels by occupation and area",
          SourceKind.OFFICIAL,
          "US Department of Labor, Office of Foreign Labor Certification",
          "US government work (public domain)",
          "July 2025 – June 2026, from wages of May 2024",
          FILES,
          false,
          List.of(
              "Local mean = (level 1 + 2 × level 4) / 3; hourly figures × 2,080.",
              "Finer codes become the occupation of the national statistics that merges them.",
              "11-1031 and 45-3031 have no national counterpart and are refused.",
              "Where an area has few jobs the figure is that of its neighbours, state or nation,"
                  + " unmarked."),
          "Wage levels July 2025 – June 2026, US Department of Labor, Office of Foreign Labor"
              + " Certification (public domain).",
          true);

  private WageLevelsReader() {}

  private static SourceFile file(String name, String groups) {
    return SourceFile.csv(
        "oews/oflc_wage_levels_2025_26_" + name + ".csv.gz",
        "one occupation of the groups " + groups + " in one wage area",
        List.of(CODE_COLUMN, AREA_COLUMN, UNIT, LEVEL_1, LEVEL_4));
  }

  /** Levels 1 and 4 of one code in one area, dollars a year. */
  private record Levels(double first, double fourth) {}

  /**
   * The local wages, one per occupation of the national statistics and area.
   *
   * @throws SourceProblem when a file cannot be read
   */
  public static List<LocalWage> read(Reading reading) throws SourceProblem {
    Map<String, Map<String, Levels>> byCode = new LinkedHashMap<>();
    // One text per area, not one per row.
    Map<String, String> areaCodes = new HashMap<>();
    for (SourceFile file : FILES) {
      if (reading.has(file)) {
        reading.table(file, row -> row(row, byCode, areaCodes));
      }
    }
    Map<String, List<Map<String, Levels>>> byOccupation = new LinkedHashMap<>();
    byCode.forEach((code, areas) ->
        byOccupation
            .computeIfAbsent(MERGED.getOrDefault(code, code), key -> new ArrayList<>())
            .add(areas));
    List<LocalWage> wages = new ArrayList<>();
    byOccupation.forEach((occupation, parts) -> add(occupation, parts, wages));
    return wages;
  }

  private static void row(
      Row row, Map<String, Map<String, Levels>> byCode, Map<String, String> areaCodes) {
    String code = row.text(CODE_COLUMN);
    String area = row.text(AREA_COLUMN);
    double hours = hours(row);
    double first = row.positive(LEVEL_1) * hours;
    double fourth = row.positive(LEVEL_4) * hours;
    if (!CODE.matcher(code).matches()) {
      row.refuse(CODE_COLUMN, "a code such as 15-1252");
    }
    if (!AREA.matcher(area).matches()) {
      row.refuse(AREA_COLUMN, "an area code of 5 to 7 digits");
    }
    if (first > fourth) {
      row.refuse(LEVEL_1, "level 1 at most level 4");
    }
    if (WITHOUT_COUNTERPART.contains(code)) {
      row.refuse(CODE_COLUMN, "an occupation of the national statistics");
    }
    if (row.refused()) {
      return;
    }
    Levels levels = new Levels(first, fourth);
    Levels earlier =
        byCode
            .computeIfAbsent(code, key -> new HashMap<>())
            .putIfAbsent(areaCodes.computeIfAbsent(area, key -> key), levels);
    if (earlier != null) {
      if (earlier.equals(levels)) {
        row.repeats();
      } else {
        row.refuse(AREA_COLUMN, "one row per occupation and area");
      }
    }
  }

  private static double hours(Row row) {
    return switch (row.text(UNIT)) {
      case "Hour" -> HOURS_OF_A_YEAR;
      case "Year" -> 1;
      default -> {
        row.refuse(UNIT, "Hour or Year");
        yield Double.NaN;
      }
    };
  }

  private static void add(
      String occupation, List<Map<String, Levels>> parts, List<LocalWage> wages) {
    Map<String, List<Levels>> byArea = new LinkedHashMap<>();
    for (Map<String, Levels> part : parts) {
      part.forEach(
          (area, levels) -> byArea.computeIfAbsent(area, key -> new ArrayList<>(1)).add(levels));
    }
    byArea.forEach((area, levels) ->
        wages.add(
            new LocalWage(
                occupation,
                area,
                mean(levels.stream().mapToDouble(Levels::first).toArray()),
                mean(levels.stream().mapToDouble(Levels::fourth).toArray()))));
  }

  /** The mean, summed in ascending order so that the order of rows does not show. */
  private static double mean(double[] values) {
    if (values.length == 1) {
      return values[0];
    }
    Arrays.sort(values);
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
