package io.payband.sources.filings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * From an occupation code of 2010 to the one of 2018 that took over all of it.
 *
 * <p>After the crosswalk of the US Bureau of Labor Statistics between both classifications. Most
 * codes stayed. Where one was divided, the publisher's finer title says into which part a filing
 * falls, or nothing is said.
 */
final class Soc2010 {

  private static final Map<String, String> RENUMBERED =
      Map.ofEntries(
          Map.entry("15-1111", "15-1221"),
          Map.entry("15-1121", "15-1211"),
          Map.entry("15-1122", "15-1212"),
          Map.entry("15-1131", "15-1251"),
          Map.entry("15-1132", "15-1252"),
          Map.entry("15-1133", "15-1252"),
          Map.entry("15-1141", "15-1242"),
          Map.entry("15-1142", "15-1244"),
          Map.entry("15-1143", "15-1241"),
          Map.entry("15-1151", "15-1232"),
          Map.entry("15-1152", "15-1231"),
          Map.entry("29-1062", "29-1215"),
          Map.entry("29-1063", "29-1216"),
          Map.entry("29-1064", "29-1218"),
          Map.entry("29-1065", "29-1221"),
          Map.entry("29-1066", "29-1223"));

  private static final Set<String> DIVIDED =
      Set.of(
          "11-9061", "11-9199", "13-1020", "13-2099", "15-1134", "15-1199", "15-2091", "15-2099",
          "17-3024", "19-4091", "19-4099", "25-3099", "27-3042", "29-1067", "29-1069", "29-1128",
          "29-1199", "29-2011", "29-2012", "29-2041", "29-2071", "29-2099", "29-9099", "39-9099",
          "43-9199", "51-9199");

  private static final Map<String, String> TITLES_OF_DIVIDED =
      Map.of(
          "software quality assurance engineers and testers", "15-1253",
          "database architects", "15-1243",
          "data warehousing specialists", "15-1243",
          "business intelligence analysts", "15-2051",
          "computer systems engineers/architects", "15-1299",
          "information technology project managers", "15-1299");

  private Soc2010() {}

  /** The code of 2018; empty where the one of 2010 was divided and the title does not tell. */
  static String to2018(String code, String title) {
    if (DIVIDED.contains(code)) {
      return TITLES_OF_DIVIDED.getOrDefault(title.strip().toLowerCase(Locale.ROOT), "");
    }
    return RENUMBERED.getOrDefault(code, code);
  }
}
