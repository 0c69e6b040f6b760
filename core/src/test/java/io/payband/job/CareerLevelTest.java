package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerLevelTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, L3",
    "1.49, L3",
    "1.5, L4",
    "2.5, L5",
    "3.49, L5",
    "3.5, L6",
    "4.5, L7",
    "5.5, L7",
    "-3, L3",
    "9, L7"
  })
  void aPlaceOnTheScaleBelongsToTheNearestLevel(double z, CareerLevel level) {
    assertEquals(level, CareerLevel.ofScale(z));
  }

  @Test
  void numbersRunFromOneToFive() {
    for (CareerLevel level : CareerLevel.values()) {
      assertEquals(level, CareerLevel.ofNumber(level.number()));
    }
  }
}
