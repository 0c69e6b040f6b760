package io.payband.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How lists of cities and lists of areas differ in the names of counties. */
final class CountyNames {

  /** What an official name ends with, where a list of cities leaves it off. */
  static final List<String> KINDS =
      List.of(
          "county",
          "parish",
          "borough",
          "censusarea",
          "municipality",
          "cityandborough",
          "municipio",
          "city");

  /** Counties that have been renamed, divided or spelled otherwise, by state and key. */
  private static final Map<String, String> TODAY =
      Map.ofEntries(
          Map.entry("AK:princewalesketchikan", "Prince of Wales-Hyder Census Area"),
          Map.entry("AK:skagwayhoonahangoon", "Hoonah-Angoon Census Area"),
          Map.entry("AK:valdezcordova", "Chugach Census Area"),
          Map.entry("AK:wrangellpetersburg", "Petersburg Borough"),
          Map.entry("MO:saintegenevieve", "Ste. Genevieve County"),
          Map.entry("SD:shannon", "Oglala Lakota County"));

  private CountyNames() {}

  /** The name that a county has today. */
  static String today(String stateCode, String county) {
    return TODAY.getOrDefault(stateCode + ":" + PlaceKey.whole(county), county);
  }

  /** A name in capitals as people write it; other names as they are. */
  static String readable(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'';
    }
    return out.toString();
  }
}
