package io.payband.sources.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.payband.place.Gazetteer;
import io.payband.place.Metro;
import io.payband.place.PlaceMatch;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoReaderTest {

  private static final String[] AREAS = {
    "Area,AreaName,StateAb,State,CountyTownName",
    "12420,\"Austin-Round Rock-San Marcos, TX\",TX,Texas,Travis County",
    "26420,\"Houston-Pasadena-The Woodlands, TX\",TX,Texas,Austin County",
    "14860,\"Bridgeport-Stamford-Danbury, CT\",CT,Connecticut,Western Connecticut Planning Region",
    "32420,\"MayagÂ\u0081uez, PR\",PR,Puerto Rico,Las MarÃ\u00ADas Municipio",
    "6600001,Guam MSA,GU,GUAM,AGANA HEIGHTS",
    "4600003,East South Dakota nonmetropolitan area,SD,South Dakota,Oglala Lakota County",
    "41860,\"San Francisco-Oakland-Fremont, CA\",CA,California,San Mateo County"
  };
  private static final String[] CITIES = {
    "ID,STATE_CODE,STATE_NAME,CITY,COUNTY,LATITUDE,LONGITUDE",
    "1,TX,Texas,Austin,Travis,0,0",
    "2,TX,Texas,Nowhere,,0,0",
    "3,TX,Texas,Far Away,Unheard Of,0,0",
    "4,CT,Connecticut,Stamford,Fairfield,0,0",
    "5,PR,Puerto Rico,Las Marias,Las Marias,0,0",
    "6,SD,South Dakota,Pine Ridge,Shannon,0,0",
    "7,CA,California,San Mateo,San Mateo,0,0"
  };
  private static final String[] COUNTRIES = {
    "ISO3166-1-Alpha-2,ISO3166-1-Alpha-3,CLDR display name,official_name_en,UNTERM English Short",
    "US,USA,US,United States of America,",
    "FR,FRA,France,France,France",
    "GB,GBR,UK,United Kingdom of Great Britain and Northern Ireland,"
  };

  @TempDir Path temporary;
  private TestFolder folder;

  @BeforeEach
  void setUp() {
    folder =
        new TestFolder(temporary)
            .with("geo/oflc_wage_areas_by_county_2025.csv", AREAS)
            .with("geo/us_cities.csv", CITIES)
            .with("geo/country_codes.csv", COUNTRIES);
  }

  private Gazetteer read() throws SourceProblem {
    return GeoReader.read(folder.reading(GeoReader.DESCRIPTION));
  }

  private static String metro(Gazetteer places, String city, String state) {
    return places.metroOf(city, state).map(Metro::code).orElse("none");
  }

  @Test
  void aCityLeadsToItsCountyAndTheCountyToItsArea() throws SourceProblem {
    assertEquals("12420", metro(read(), "Austin", "TX"));
  }

  @Test
  void connecticutTownsArePlacedByPlanningRegion() throws SourceProblem {
    assertEquals("14860", metro(read(), "Stamford", "CT"));
    assertEquals("14860", metro(read(), "Cos Cob", "CT"));
  }

  @Test
  void renamedCountiesAndMissingSuburbsAreKnown() throws SourceProblem {
    assertEquals("4600003", metro(read(), "Pine Ridge", "SD"));
    assertEquals("41860", metro(read(), "Foster City", "CA"));
  }

  @Test
  void garbledNamesAreReadable() throws SourceProblem {
    Gazetteer places = read();
    assertEquals("Mayagüez, PR", places.byCode("32420").orElseThrow().name());
    assertEquals("32420", metro(places, "Las Marías", "PR"));
    assertEquals("Peñuelas", Garbled.repair("Peñuelas"));
    assertEquals("Smith", Garbled.repair("Smith"));
  }

  @Test
  void aStateWithoutCitiesHasItsTowns() throws SourceProblem {
    Gazetteer places = read();
    assertEquals("6600001", metro(places, "Agana Heights", "GU"));
    assertEquals(new PlaceMatch.InState("GU", "Guam"), places.find("Guam"));
  }

  @Test
  void countriesHaveTheirEverydayNames() throws SourceProblem {
    assertEquals(new PlaceMatch.Abroad("UK"), read().find("London, United Kingdom"));
    assertEquals(new PlaceMatch.Abroad("France"), read().find("FRA"));
    assertInstanceOf(PlaceMatch.Nation.class, read().find("US"));
  }

  @Test
  void citiesThatLeadNowhereAreRefused() throws SourceProblem {
    Reading reading = folder.reading(GeoReader.DESCRIPTION);
    GeoReader.read(reading);
    assertEquals(2, reading.report().refused());
    assertEquals(17, reading.report().read());
  }

  @Test
  void theOrderOfRowsDoesNotShow() throws SourceProblem {
    Gazetteer places = read();
    folder
        .with("geo/oflc_wage_areas_by_county_2025.csv", TestFolder.shuffled(AREAS))
        .with("geo/us_cities.csv", TestFolder.shuffled(CITIES))
        .with("geo/country_codes.csv", TestFolder.shuffled(COUNTRIES));
    Gazetteer shuffled = read();
    assertEquals(places.metros(), shuffled.metros());
    assertEquals(places.states(), shuffled.states());
    assertEquals(places.countries(), shuffled.countries());
  }
}
