package io.payband.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "St. Louis County, stlouis",
    "Saint Louis, stlouis",
    "City, city",
    "Prince George's County, princegeorges",
    "Mayagüez Municipio, mayaguez",
    "King of Prussia, kingofprussia",
    "'', ''"
  })
  void theKindOfPlaceAndTheSpellingGo(String name, String key) {
    assertEquals(key, PlaceKey.of(name));
  }

  @Test
  void theWholeKeyKeepsTheKindOfPlace() {
    assertEquals("gardencity", PlaceKey.whole("Garden City"));
  }

  @Test
  void distanceCountsSwapsOnceAndStopsAtItsLimit() {
    assertEquals(1, EditDistance.of("sna", "san", 3));
    assertEquals(3, EditDistance.of("kitten", "sitting", 3));
    assertEquals(2, EditDistance.of("kitten", "sitting", 1));
    assertEquals(3, EditDistance.of("", "abc", 9));
  }
}
