package io.payband.sources.geo;

import io.payband.place.GazetteerBuilder;
import java.util.List;
import java.util.Map;

/**
 * Cities that the list of post offices lacks, with the county that each lies in: mostly suburbs
 * whose mail goes by the name of a neighbour, and districts that employers name.
 */
final class MoreCities {

  private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

  private record County(String state, String name, String cities) {}

  private static final List<County> COUNTIES =
      List.of(
          new County("CA", "Riverside", "Jurupa Valley; Eastvale"),
          new County(
              "CA",
              "San Mateo",
              "Foster City; Redwood Shores; East Palo Alto; Colma; Hillsborough"),
          new County("CA", "Santa Clara", "Los Altos Hills; Monte Sereno"),
          new County(
              "CA",
              "Los Angeles",
              "Hollywood; Playa Vista; Silver Lake; Century City; Westwood; Echo Park; Rancho Palos Verdes; Vernon; Commerce"),
          new County("CA", "Santa Barbara", "Isla Vista"),
          new County("CA", "Contra Costa", "Point Richmond"),
          new County("CA", "San Diego", "Mission Valley; Sorrento Valley; University City"),
          new County(
              "WA",
              "King",
              "Tukwila; SeaTac; Burien; Shoreline; Lake Forest Park; Newcastle; Covington; Des Moines; Clyde Hill; Yarrow Point; Hunts Point; Beaux Arts Village; Normandy Park; White Center"),
          new County("WA", "Spokane", "Spokane Valley"),
          new County("WA", "Pierce", "Edgewood; Fircrest"),
          new County("WA", "Snohomish", "Brier"),
          new County("WA", "Clark", "Salmon Creek; Hazel Dell"),
          new County("OR", "Washington", "Tigard; King City; Durham"),
          new County("OR", "Clackamas", "Johnson City; Milwaukie; Oak Grove"),
          new County(
              "NV",
              "Clark",
              "Paradise; Summerlin; Spring Valley; Enterprise; Sunrise Manor; Winchester; Whitney"),
          new County("AZ", "Pima", "Oro Valley; South Tucson"),
          new County("AZ", "Yavapai", "Prescott Valley"),
          new County(
              "UT",
              "Salt Lake",
              "Murray; West Valley City; Cottonwood Heights; Holladay; Taylorsville; Millcreek; Bluffdale; South Salt Lake; Kearns"),
          new County("UT", "Utah", "Cedar Hills; Highland"),
          new County("UT", "Davis", "North Salt Lake; West Bountiful; Clinton; Sunset"),
          new County("CO", "Adams", "Thornton; Northglenn; Federal Heights"),
          new County("CO", "Jefferson", "Lakewood; Edgewater; Ken Caryl"),
          new County(
              "CO", "Arapahoe", "Centennial; Greenwood Village; Cherry Hills Village; Sheridan"),
          new County("CO", "Douglas", "Lone Tree; Highlands Ranch; Castle Pines"),
          new County("CO", "Denver", "Denver Tech Center"),
          new County("CO", "Boulder", "Superior"),
          new County("TX", "Travis", "Bee Cave; Lakeway; West Lake Hills; Rollingwood"),
          new County(
              "TX",
              "Dallas",
              "Las Colinas; Farmers Branch; University Park; Highland Park; Balch Springs"),
          new County("TX", "Tarrant", "Westlake; Watauga; Saginaw; White Settlement; Forest Hill"),
          new County("TX", "Collin", "Murphy; Fairview; Parker"),
          new County("TX", "Denton", "Highland Village; Corinth; Trophy Club"),
          new County("TX", "Montgomery", "The Woodlands; Oak Ridge North"),
          new County(
              "TX",
              "Harris",
              "Nassau Bay; West University Place; Jacinto City; Jersey Village; Cypress"),
          new County("TX", "Fort Bend", "Stafford; Meadows Place"),
          new County("TX", "Galveston", "Jamaica Beach"),
          new County("TX", "Bexar", "Live Oak; Leon Valley; Alamo Heights"),
          new County(
              "MN",
              "Hennepin",
              "Brooklyn Park; Brooklyn Center; Bloomington; Edina; Plymouth; Maple Grove; Golden Valley; Richfield; Medina; Crystal; New Hope; Robbinsdale; St. Louis Park; Corcoran"),
          new County("MN", "Dakota", "Eagan; Apple Valley; Mendota Heights; West St. Paul"),
          new County("MN", "Washington", "Woodbury; Oakdale"),
          new County(
              "MN",
              "Ramsey",
              "Roseville; Maplewood; Shoreview; Arden Hills; New Brighton; Vadnais Heights; Little Canada; Mounds View; North St. Paul; Falcon Heights"),
          new County(
              "MN",
              "Anoka",
              "Blaine; Coon Rapids; Fridley; Ramsey; Ham Lake; Columbia Heights; Lino Lakes; Andover"),
          new County(
              "IL",
              "Cook",
              "Rosemont; Hoffman Estates; Norridge; Elmwood Park; River Grove; Lincolnwood"),
          new County("IL", "Dupage", "Oakbrook Terrace; Burr Ridge; Darien"),
          new County("WI", "Dane", "Fitchburg; Monona"),
          new County(
              "WI",
              "Milwaukee",
              "Wauwatosa; West Allis; Greenfield; Glendale; Brown Deer; Shorewood; Whitefish Bay; West Milwaukee"),
          new County("MI", "Oakland", "Farmington Hills; Rochester Hills; Beverly Hills"),
          new County("MI", "Kent", "Kentwood; Walker"),
          new County("MI", "Macomb", "Shelby Township"),
          new County(
              "OH",
              "Franklin",
              "Worthington; Upper Arlington; Gahanna; Bexley; Whitehall; Reynoldsburg; Grandview Heights"),
          new County("OH", "Hamilton", "Blue Ash; Sharonville; Springdale; Norwood; Montgomery"),
          new County("OH", "Greene", "Beavercreek"),
          new County(
              "OH",
              "Montgomery",
              "Kettering; Huber Heights; Oakwood; Centerville; Moraine; Riverside; Trotwood"),
          new County(
              "OH",
              "Cuyahoga",
              "Mayfield; Mayfield Heights; Parma; Parma Heights; Shaker Heights; Cleveland Heights; Solon; Garfield Heights; South Euclid; Lyndhurst"),
          new County(
              "FL",
              "Broward",
              "Sunrise; Weston; Plantation; Plantation Acres; Davie; Miramar; Coral Springs; Cooper City; Hallandale Beach; Lauderhill; Tamarac; Margate; Parkland; Lauderdale Lakes; North Lauderdale; Oakland Park; Wilton Manors; Lauderdale by the Sea; West Park; Southwest Ranches; Lighthouse Point"),
          new County(
              "FL",
              "Miami-Dade",
              "Aventura; Doral; Coral Gables; Miami Lakes; Miami Gardens; Sunny Isles Beach; Kendall; Palmetto Bay; Pinecrest; Cutler Bay; South Miami; North Miami; North Miami Beach; Surfside; Bal Harbour; Hialeah Gardens; Sweetwater; Westchester; Fontainebleau; Tamiami"),
          new County(
              "FL",
              "Palm Beach",
              "Wellington; Royal Palm Beach; Greenacres; Riviera Beach; Palm Springs"),
          new County("FL", "Osceola", "Celebration"),
          new County("FL", "Hillsborough", "Temple Terrace; Carrollwood"),
          new County("FL", "Pinellas", "Treasure Island; St. Pete Beach; South Pasadena"),
          new County("FL", "Manatee", "Lakewood Ranch"),
          new County("FL", "Orange", "Belle Isle; Lake Buena Vista; Dr. Phillips"),
          new County("FL", "Lee", "Estero"),
          new County(
              "GA",
              "Fulton",
              "Johns Creek; Sandy Springs; Milton; South Fulton; Chattahoochee Hills"),
          new County(
              "GA", "Dekalb", "Dunwoody; Brookhaven; Chamblee; Doraville; Stonecrest; Druid Hills"),
          new County("GA", "Gwinnett", "Peachtree Corners; Berkeley Lake"),
          new County("NC", "Mecklenburg", "Mint Hill"),
          new County("TN", "Shelby", "Bartlett; East Ridge"),
          new County("TN", "Hamilton", "East Ridge"),
          new County(
              "VA",
              "Fairfax",
              "Tysons; Tysons Corner; Seven Corners; Bailey's Crossroads; Burke Centre; Kingstowne"),
          new County(
              "VA",
              "Arlington",
              "Crystal City; Rosslyn; Ballston; Pentagon City; National Landing"),
          new County("MD", "Anne Arundel", "Fort Meade; Fort George G Meade; Linthicum"),
          new County("MD", "Montgomery", "North Bethesda; Potomac"),
          new County("MD", "Prince Georges", "National Harbor"),
          new County("PA", "Delaware", "Radnor; Haverford"),
          new County(
              "PA", "Allegheny", "Moon Township; Robinson Township; Mount Lebanon; Bethel Park"),
          new County("PA", "Montgomery", "Upper Merion; Upper Dublin; Lower Merion"),
          new County("NJ", "Union", "Murray Hill"),
          new County(
              "NJ", "Mercer", "Hamilton; Lawrenceville; Lawrence Township; Hamilton Township"),
          new County("NJ", "Bergen", "Saddle Brook"),
          new County("NJ", "Middlesex", "Woodbridge Township"),
          new County("NY", "New York", "Manhattan; Harlem"),
          new County("NY", "Queens", "Queens"),
          new County("NY", "Nassau", "Lake Success; North Hempstead"),
          new County("NY", "Erie", "Cheektowaga; Amherst"),
          new County("NY", "Dutchess", "East Fishkill"),
          new County("NY", "Saratoga", "Malta"),
          new County("NY", "Albany", "Colonie"),
          new County("NY", "Monroe", "Greece; Irondequoit; Brighton; Henrietta"),
          new County("AR", "Garland", "Hot Springs"),
          new County("NY", "Orange", "Kiryas Joel"),
          new County("NY", "Rockland", "Ramapo; Clarkstown; Orangetown"),
          new County("MA", "Norfolk", "Foxborough"),
          new County("MA", "Middlesex", "Boxborough"),
          new County(
              "MO",
              "St. Louis",
              "Creve Coeur; Clayton; University City; Kirkwood; Webster Groves; Des Peres; Town and Country"),
          new County("OK", "Cleveland", "Moore"),
          new County("OK", "Oklahoma", "Midwest City; Del City; The Village"),
          new County("AL", "Jefferson", "Hoover; Vestavia Hills; Mountain Brook; Homewood"),
          new County("ME", "Kennebec", "China"));

  private MoreCities() {}

  /**
   * Adds those that the list, which is read by now, does not have; the towns of Connecticut by
   * their regions.
   */
  static void addTo(GazetteerBuilder builder, Map<String, String> connecticutRegions) {
    for (County county : COUNTIES) {
      for (String city : county.cities().split("; ", -1)) {
        add(builder, county.state(), city, county.name());
      }
    }
    connecticutRegions.forEach((town, region) -> add(builder, "CT", town, region));
  }

  private static void add(GazetteerBuilder builder, String state, String city, String county) {
    if (!builder.knows(state, city)) {
      builder.city(AFTER_ALL_OTHERS, state, city, county);
    }
  }
}
