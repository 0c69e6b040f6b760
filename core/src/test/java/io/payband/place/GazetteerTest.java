package io.payband.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer PLACES = places();

  private static Gazetteer places() {
    GazetteerBuilder builder = new GazetteerBuilder();
    builder.county("42660", "Seattle-Tacoma-Bellevue, WA", "WA", "Washington", "King County");
    builder.county(
        "38900", "Portland-Vancouver-Hillsboro, OR-WA", "OR", "Oregon", "Multnomah County");
    builder.county(
        "38900", "Portland-Vancouver-Hillsboro, OR-WA", "WA", "Washington", "Clark County");
    builder.county("38860", "Portland-South Portland, ME", "ME", "Maine", "Cumberland County");
    builder.county("12420", "Austin-Round Rock-San Marcos, TX", "TX", "Texas", "Travis County");
    builder.county("26420", "Houston-Pasadena-The Woodlands, TX", "TX", "Texas", "Austin County");
    builder.county("26420", "Houston-Pasadena-The Woodlands, TX", "TX", "Texas", "Harris County");
    builder.county("4800003", "East Texas nonmetropolitan area", "TX", "Texas", "Houston County");
    builder.county("19820", "Detroit-Warren-Dearborn, MI", "MI", "Michigan", "Wayne County");
    builder.county(
        "2600001",
        "Upper Peninsula of Michigan nonmetropolitan area",
        "MI",
        "Michigan",
        "Delta County");
    builder.county(
        "35620", "New York-Newark-Jersey City, NY-NJ", "NY", "New York", "New York County");
    builder.county("12060", "Atlanta-Sandy Springs-Roswell, GA", "GA", "Georgia", "Fulton County");
    builder.county("41180", "St. Louis, MO-IL", "MO", "Missouri", "St. Louis city");
    builder.county("36740", "Orlando-Kissimmee-Sanford, FL", "FL", "Florida", "Orange County");
    builder.county("37340", "Palm Bay-Melbourne-Titusville, FL", "FL", "Florida", "Brevard County");
    builder.city(1, "WA", "Seattle", "King");
    builder.city(2, "WA", "Redmond", "King");
    builder.city(3, "WA", "Vancouver", "Clark");
    builder.city(4, "OR", "Portland", "Multnomah");
    builder.city(5, "ME", "Portland", "Cumberland");
    builder.city(6, "TX", "Austin", "Travis");
    builder.city(7, "TX", "Houston", "Harris");
    builder.city(8, "MI", "Garden", "Delta");
    builder.city(9, "MI", "Garden City", "Wayne");
    builder.city(10, "NY", "New York", "New York");
    builder.city(11, "GA", "Atlanta", "Fulton");
    builder.city(12, "MO", "Saint Louis", "St. Louis City");
    builder.city(13, "FL", "Orlando", "Brevard");
    builder.city(14, "FL", "Orlando", "Orange");
    builder.country(new Country("Georgia", List.of("GEO")));
    builder.country(new Country("India", List.of("IND")));
    builder.country(new Country("South Korea", List.of("Korea, South")));
    builder.country(new Country("Canada", List.of("CAN")));
    return builder.build();
  }

  private static String metro(String city, String state) {
    return PLACES.metroOf(city, state).map(Metro::code).orElse("none");
  }

  @Test
  void aCityLiesInTheMetroOfItsCountyAndNotOfTheCountyThatBearsItsName() {
    assertEquals("12420", metro("Austin", "TX"));
    assertEquals("26420", metro("Houston", "TX"));
  }

  @Test
  void aCityInSeveralCountiesLiesInTheMetroThatNamesIt() {
    assertEquals("36740", metro("Orlando", "FL"));
  }

  @Test
  void theKindOfPlaceTellsCitiesApartAndIsLeftOffOnlyWhereItDoesNot() {
    assertEquals("19820", metro("Garden City", "MI"));
    assertEquals("2600001", metro("Garden", "MI"));
    assertEquals("35620", metro("New York City", "NY"));
  }

  @Test
  void spellingDoesNotMatter() {
    assertEquals("41180", metro("St. Louis", "MO"));
    assertEquals("41180", metro(" saint LOUIS ", "mo"));
  }

  @Test
  void anUnknownCityOrStateHasNoMetro() {
    assertEquals(Optional.empty(), PLACES.metroOf("Atlantis", "WA"));
    assertEquals(Optional.empty(), PLACES.metroOf("Seattle", "ZZ"));
    assertEquals(Optional.empty(), PLACES.metroOf("", "WA"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seattle, WA",
        "seattle wa",
        "Seattle, Washington",
        "Seattle, WA, USA",
        "Redmond, WA",
        "Seattle",
        "Greater Seattle Area",
        "Seattle metro",
        "Seattle-Tacoma",
        "Seattle-Tacoma-Bellevue, WA",
        "seattle-tacoma-bellevue-wa",
        "42660"
      })
  void oneMetroIsWrittenInManyWays(String written) {
    PlaceMatch.InMetro match =
        assertInstanceOf(PlaceMatch.InMetro.class, PLACES.find(written), written);
    assertEquals("42660", match.metro().code());
  }

  @Test
  void theCityIsKeptAsAskedAndIsEmptyWhenTheMetroItselfWasNamed() {
    Metro seattle = PLACES.byCode("42660").orElseThrow();
    assertEquals(new PlaceMatch.InMetro(seattle, "Redmond"), PLACES.find("Redmond, WA"));
    assertEquals(new PlaceMatch.InMetro(seattle, ""), PLACES.find("Seattle"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "US", "usa", "United States", "United States of America"})
  void theNationIsMeantByItsNameOrByNothing(String written) {
    assertEquals(new PlaceMatch.Nation(), PLACES.find(written));
  }

  @ParameterizedTest
  @CsvSource({"WA,WA", "Washington,WA", "New York,NY", "Georgia,GA", "'Georgia, US',GA", "ga,GA"})
  void namesOfStatesComeBeforeCitiesAndCountries(String written, String code) {
    PlaceMatch.InState state = assertInstanceOf(PlaceMatch.InState.class, PLACES.find(written));
    assertEquals(code, state.code());
  }

  @ParameterizedTest
  @CsvSource({
    "India,India",
    "IND,India",
    "'Bengaluru, KA, India',India",
    "'Seoul, KG, Korea, South',South Korea",
    "'Toronto, ON',Canada"
  })
  void otherCountriesAreAbroad(String written, String country) {
    assertEquals(new PlaceMatch.Abroad(country), PLACES.find(written));
  }

  @Test
  void commonShortNamesAreKnown() {
    PlaceMatch.InMetro match = assertInstanceOf(PlaceMatch.InMetro.class, PLACES.find("NYC"));
    assertEquals("35620", match.metro().code());
  }

  @Test
  void aCityOfSeveralStatesIsUnknownWithTheCandidates() {
    assertEquals(
        new PlaceMatch.Unknown("Portland", List.of("Portland, ME", "Portland, OR")),
        PLACES.find("Portland"));
    assertInstanceOf(PlaceMatch.InMetro.class, PLACES.find("Portland, OR-WA"));
    assertEquals(
        "more than one place is called “portland”; name its state too",
        new PlaceMatch.Unknown("portland", List.of("Portland, ME", "Portland, OR")).why());
    assertEquals(
        "no place is called “Vancouver”",
        new PlaceMatch.Unknown("Vancouver", List.of("Vancouver, WA")).why());
  }

  @Test
  void aCityWithoutAStateIsNeverGuessedUnlessItLeadsAMetrosName() {
    assertEquals(
        new PlaceMatch.Unknown("Vancouver", List.of("Vancouver, WA")), PLACES.find("Vancouver"));
  }

  @Test
  void aMisspeltCityIsUnknownWithTheClosestOfItsState() {
    PlaceMatch.Unknown match =
        assertInstanceOf(PlaceMatch.Unknown.class, PLACES.find("Seatle, WA"));
    assertEquals("Seattle, WA", match.closest().getFirst());
  }

  @Test
  void aVeryLongTextIsUnknownAndCutOff() {
    PlaceMatch.Unknown match =
        assertInstanceOf(PlaceMatch.Unknown.class, PLACES.find("Seattle".repeat(10_000)));
    assertTrue(match.asked().length() < 130);
    assertEquals(List.of(), match.closest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",", ", ,", "WA, WA, WA, WA", "\u0000", "= 1", "٣", "-", "Greater", "area"})
  void oddTextsHaveAnAnswer(String written) {
    assertInstanceOf(PlaceMatch.Unknown.class, PLACES.find(written));
  }

  @Test
  void aGazetteerIsRebuiltFromItsOwnLists() {
    Gazetteer again = new Gazetteer(PLACES.metros(), PLACES.states(), PLACES.countries());
    assertEquals("12420", again.metroOf("Austin", "TX").orElseThrow().code());
    assertEquals(PLACES.states(), again.states());
    assertEquals(
        "Portland-South Portland, ME",
        again.bySlug("portland-south-portland-me").orElseThrow().name());
  }

  @Test
  void aMetroReachesIntoAllStatesOfItsCounties() {
    assertEquals(List.of("OR", "WA"), PLACES.byCode("38900").orElseThrow().states());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void anyTextHasAnAnswer(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "Seattle", "WA", "US", ",", " ", "-", "Portland", "é", "\u0000", "4", "Greater"
    };
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertNotNull(PLACES.find(text.toString()));
    }
  }
}
