package io.payband.bench.titles;

import java.util.Locale;
import java.util.Map;

/**
 * Occupation codes of 2010, which employers filed until 2021, as those of 2018. A code that was
 * divided in 2018 is told by the occupation's title where that says more, else its largest part is
 * taken. Source: US Bureau of Labor Statistics, crosswalk from the 2010 to the 2018 SOC.
 */
final class FiledCodes {

  /** Divided codes: 15-1199 went to nine places. */
  private static final Map<String, String> BY_TITLE =
      Map.of(
          "software quality assurance engineers and testers", "15-1253",
          "business intelligence analysts", "15-2051",
          "clinical data managers", "15-2051",
          "data warehousing specialists", "15-1243",
          "database architects", "15-1243",
          "search marketing strategists", "13-1161",
          "risk management specialists", "13-2054");

  private static final Map<String, String> BY_CODE =
      Map.ofEntries(
          Map.entry("15-1111", "15-1221"),
          Map.entry("15-1121", "15-1211"),
          Map.entry("15-1122", "15-1212"),
          Map.entry("15-1131", "15-1251"),
          Map.entry("15-1023", "15-1251"),
          Map.entry("15-1132", "15-1252"),
          Map.entry("15-1133", "15-1252"),
          Map.entry("15-1034", "15-1252"),
          Map.entry("15-1134", "15-1254"),
          Map.entry("15-1141", "15-1242"),
          Map.entry("15-1142", "15-1244"),
          Map.entry("15-1143", "15-1241"),
          Map.entry("15-1151", "15-1232"),
          Map.entry("15-1152", "15-1231"),
          Map.entry("15-1199", "15-1299"),
          Map.entry("17-2053", "17-2051"),
          Map.entry("17-2074", "17-2071"),
          Map.entry("17-2144", "17-2141"),
          Map.entry("19-3031", "19-3033"),
          Map.entry("29-1062", "29-1215"),
          Map.entry("29-1063", "29-1216"),
          Map.entry("29-1064", "29-1218"),
          Map.entry("29-1066", "29-1223"),
          Map.entry("29-1069", "29-1229"),
          Map.entry("29-1199", "29-1299"));

  private FiledCodes() {}

  /** The code of 2018. */
  static String of(String code, String title) {
    String byTitle = BY_TITLE.get(title.toLowerCase(Locale.ROOT));
    return byTitle != null ? byTitle : BY_CODE.getOrDefault(code, code);
  }
}
