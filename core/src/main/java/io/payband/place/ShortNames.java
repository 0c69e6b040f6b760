package io.payband.place;

import java.util.Map;

/** Names of metros that people use and that are not made of the publisher's own words. */
final class ShortNames {

  /** Area code by {@link PlaceKey#whole} of the name. */
  static final Map<String, String> AREA =
      Map.ofEntries(
          Map.entry("nyc", "35620"),
          Map.entry("newyorkcity", "35620"),
          Map.entry("newyorkmetro", "35620"),
          Map.entry("manhattan", "35620"),
          Map.entry("brooklyn", "35620"),
          Map.entry("sf", "41860"),
          Map.entry("sanfran", "41860"),
          Map.entry("bayarea", "41860"),
          Map.entry("sfbayarea", "41860"),
          Map.entry("sanfranciscobayarea", "41860"),
          Map.entry("siliconvalley", "41940"),
          Map.entry("greaterla", "31080"),
          Map.entry("lametro", "31080"),
          Map.entry("inlandempire", "40140"),
          Map.entry("dcmetro", "47900"),
          Map.entry("dcarea", "47900"),
          Map.entry("washingtondc", "47900"),
          Map.entry("dfw", "19100"),
          Map.entry("dallasftworth", "19100"),
          Map.entry("twincities", "33460"),
          Map.entry("philly", "37980"),
          Map.entry("vegas", "29820"),
          Map.entry("tampabay", "45300"),
          Map.entry("southflorida", "33100"),
          Map.entry("hamptonroads", "47260"),
          Map.entry("chicagoland", "16980"),
          Map.entry("metrodetroit", "19820"),
          Map.entry("pugetsound", "42660"),
          Map.entry("saltlake", "41620"),
          Map.entry("nola", "35380"));

  private ShortNames() {}
}
