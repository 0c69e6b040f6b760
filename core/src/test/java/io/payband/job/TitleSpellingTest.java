package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "buisness analysts, business analyst",
    "sofware enginer, software engineer",
    "software engineer 1615 5748, software engineer",
    "senior analyst jc60, senior analyst",
    "analyst 2, analyst 2",
    "information technology manager, it manager",
    "project co ordinator, project coordinator",
    "directory services, directory services",
    "accountable manager, accountable manager",
    "2024, 2024",
  })
  void whatHidesTheWordsIsTakenAway(String normal, String mended) {
    assertEquals(mended, TitleSpelling.mended(normal));
    assertEquals(mended, TitleSpelling.mended(mended));
  }
}
