package io.payband.sources.geo;

import io.payband.place.Country;
import io.payband.place.Gazetteer;
import io.payband.place.GazetteerBuilder;
import io.payband.sources.Column;
import io.payband.sources.Reading;
import io.payband.sources.Row;
import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import io.payband.sources.SourceKind;
import io.payband.sources.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads cities, wage areas and countries into a gazetteer: city and state lead to a county, and the
 * county to its wage area.
 *
 * <ul>
 *   <li>A city bears the name of a county elsewhere in its state more often than not ({@code
 *       Austin} lies in Travis County, {@code Houston} in Harris County): only the county column
 *       counts.
 *   <li>Connecticut's areas are made of planning regions, the list of cities has its old counties:
 *       its towns are placed by a list of the regions' members.
 *   <li>Some counties have been renamed or divided since ({@code Shannon}, {@code Valdez Cordova}).
 *   <li>Guam and the Virgin Islands have no cities in the list; their towns are those of the areas.
 *   <li>Three names are garbled by a double change of encoding ({@code Mayagüez}, {@code Las
 *       Marías}) and are put right.
 *   <li>The list of cities is one of post offices and lacks some suburbs; the larger are added.
 * </ul>
 */
public final class GeoReader {

  private static final Pattern AREA = Pattern.compile("\\d{5,7}");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  private static final Column AREA_CODE = Column.of("Area", "code of the wage area");
  private static final Column AREA_NAME = Column.of("AreaName", "name of the wage area");
  private static final Column AREA_STATE = Column.of("StateAb", "two-letter state");
  private static final Column AREA_STATE_NAME = Column.of("State", "name of the state");
  private static final Column COUNTY_TOWN =
      Column.of("CountyTownName", "county, or what stands for one");
  private static final SourceFile AREAS =
      SourceFile.csv(
          "geo/oflc_wage_areas_by_county_2025.csv",
          "one county and the wage area it belongs to",
          List.of(AREA_CODE, AREA_NAME, AREA_STATE, AREA_STATE_NAME, COUNTY_TOWN));

  private static final Column ID = Column.of("ID", "number of the row");
  private static final Column STATE_CODE = Column.of("STATE_CODE", "two-letter state");
  private static final Column STATE_NAME = Column.of("STATE_NAME", "name of the state");
  private static final Column CITY = Column.of("CITY", "city");
  private static final Column COUNTY =
      Column.of("COUNTY", "county", "empty in about twenty rows, which are refused");
  private static final SourceFile CITIES =
      SourceFile.csv(
          "geo/us_cities.csv.gz",
          "one city in one county",
          List.of(ID, STATE_CODE, STATE_NAME, CITY, COUNTY));

  private static final Column ISO_2 = Column.of("ISO3166-1-Alpha-2", "two-letter country");
  private static final Column ISO_3 = Column.of("ISO3166-1-Alpha-3", "three-letter country");
  private static final Column DISPLAY_NAME = Column.of("CLDR display name", "usual name");
  private static final Column OFFICIAL_NAME = Column.of("official_name_en", "name at the UN");
  private static final Column SHORT_NAME =
      Column.of("UNTERM English Short", "short name at the UN");
  private static final SourceFile COUNTRIES =
      SourceFile.csv(
          "geo/country_codes.csv",
          "one country",
          List.of(ISO_2, ISO_3, DISPLAY_NAME, OFFICIAL_NAME, SHORT_NAME));

  /** The source. */
  public static final SourceDescription DESCRIPTION =
      new SourceDescription(
          "geo",
          "Cities, wage areas and countries",
          SourceKind.REFERENCE,
          "Kelvin S. do Prado (cities); US Department of Labor (areas); Open Knowledge (countries)",
          "MIT (cities); US government work (areas); ODC-PDDL (countries)",
          "wage areas of July 2025 – June 2026",
          List.of(AREAS, CITIES, COUNTRIES),
          true,
          List.of(
              "A city is placed by its county, never by a county that bears its name.",
              "Connecticut's towns are placed by the planning regions that replaced its counties.",
              "A city in several areas lies in the one that names it, else in the county of its own"
                  + " name, else in the first one listed.",
              "Cities without a county, or in a county without an area, are refused."),
          "US-Cities-Database, © Kelvin S. do Prado, MIT licence; wage areas: US Department of Labor"
              + " (public domain); country codes: Open Knowledge, ODC-PDDL.",
          true);

  private static final Map<String, List<String>> MORE_NAMES =
      Map.ofEntries(
          Map.entry(
              "GB",
              List.of(
                  "United Kingdom",
                  "Great Britain",
                  "England",
                  "Scotland",
                  "Wales",
                  "Northern Ireland")),
          Map.entry("AE", List.of("UAE")),
          Map.entry("CZ", List.of("Czech Republic")),
          Map.entry("HK", List.of("Hong Kong", "Hong Kong (SAR)")),
          Map.entry("KR", List.of("Korea", "Korea, South")),
          Map.entry("MM", List.of("Burma")),
          Map.entry("NL", List.of("Holland", "The Netherlands")),
          Map.entry("RS", List.of("Yugoslavia")),
          Map.entry("SX", List.of("Netherlands Antilles")),
          Map.entry("TR", List.of("Turkey")),
          Map.entry("TW", List.of("Taiwan")));

  private GeoReader() {}

  /**
   * The gazetteer.
   *
   * @throws SourceProblem when a file cannot be read
   */
  public static Gazetteer read(Reading reading) throws SourceProblem {
    GazetteerBuilder builder = new GazetteerBuilder();
    reading.table(AREAS, row -> area(row, builder));
    Map<String, String> regions = ConnecticutTowns.regions();
    reading.table(CITIES, row -> city(row, builder, regions));
    MoreCities.addTo(builder, regions);
    reading.table(COUNTRIES, row -> country(row, builder));
    return builder.build();
  }

  private static void area(Row row, GazetteerBuilder builder) {
    String code = row.text(AREA_CODE);
    String state = row.text(AREA_STATE);
    String name = Garbled.repair(row.text(AREA_NAME));
    String county = Garbled.repair(row.text(COUNTY_TOWN));
    if (!AREA.matcher(code).matches()) {
      row.refuse(AREA_CODE, "an area code of 5 to 7 digits");
    }
    if (!STATE.matcher(state).matches()) {
      row.refuse(AREA_STATE, "a two-letter state");
    }
    if (name.isEmpty() || county.isEmpty()) {
      row.refuse(name.isEmpty() ? AREA_NAME : COUNTY_TOWN, "a name");
    }
    String stateName = stateName(row.text(AREA_STATE_NAME));
    if (!row.refused() && !builder.county(code, name, state, stateName, county)) {
      row.refuse(COUNTY_TOWN, "one wage area per county");
    }
  }

  /** {@code GUAM} as people write it. */
  private static String stateName(String name) {
    if (name.length() < 3 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  private static void city(Row row, GazetteerBuilder builder, Map<String, String> regions) {
    String state = row.text(STATE_CODE);
    String city = row.name(CITY);
    String county = row.text(COUNTY);
    double id = row.number(ID);
    if (state.equals("CT")) {
      county = regions.getOrDefault(city, county);
    }
    if (!STATE.matcher(state).matches()) {
      row.refuse(STATE_CODE, "a two-letter state");
    }
    if (city.isEmpty()) {
      row.refuse(CITY, "a name");
    }
    if (county.isEmpty()) {
      row.refuse(COUNTY, "a county");
    }
    if (row.refused()) {
      return;
    }
    builder.state(state, row.text(STATE_NAME));
    if (!builder.city((int) id, state, city, county)) {
      row.refuse(COUNTY, "a county that belongs to a wage area");
    }
  }

  private static void country(Row row, GazetteerBuilder builder) {
    String code = row.text(ISO_2);
    String name = row.text(DISPLAY_NAME);
    if (code.equals("US")) {
      return;
    }
    if (name.isEmpty()) {
      row.refuse(DISPLAY_NAME, "a name");
      return;
    }
    List<String> others = new ArrayList<>();
    for (Column column : List.of(OFFICIAL_NAME, SHORT_NAME, ISO_2, ISO_3)) {
      String other = row.text(column);
      if (!other.isEmpty() && !other.equals(name)) {
        others.add(other);
      }
    }
    others.addAll(MORE_NAMES.getOrDefault(code, List.of()));
    builder.country(new Country(name, others));
  }
}
