package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyLevelKeyTest {

  @ParameterizedTest
  @CsvSource({
    "SDE II, sde2",
    "sde-ii, sde2",
    "L5, l5",
    "'Software Engineer, III', softwareengineer3",
    "VI, 6",
    "Sr. Engineer, seniorengineer",
    "Sr Staff, seniorstaff",
    "Sr, senior",
    "SrMTS, seniormts",
    "SRE III, sre3",
    "Civil, civil",
    "' ', ''"
  })
  void aLevelHasOneKeyInAllItsSpellings(String written, String key) {
    assertEquals(key, CompanyLevelKey.level(written));
  }

  @ParameterizedTest
  @CsvSource({
    "l5, N5",
    "l05, N5",
    "e5, N5",
    "ic5, N5",
    "ict5, N5",
    "itc5, N5",
    "t5, N5",
    "5, N5",
    "l10, N10",
    "l0, N0",
    "l00, N0",
    "sde2, sde2",
    "m1, m1",
    "senior, senior",
    "'', ''"
  })
  void aPlainLadderIsReducedToItsNumber(String key, String numbered) {
    assertEquals(numbered, CompanyLevelKey.numbered(key));
  }

  @ParameterizedTest
  @CsvSource({
    "seniorstaffengineer, seniorstaff",
    "seniormanager, seniormanager",
    "seniorengineer, senior",
    "principalstaffengineer, principal",
    "vicepresident, vicepresident",
    "l5, none",
    "'', none"
  })
  void theFirstSeniorityWordOfTheListCounts(String key, String word) {
    assertEquals(word, CompanyLevelKey.seniority(key));
  }

  @ParameterizedTest
  @CsvSource({
    "Amazon Web Services, amazon",
    "AWS, amazon",
    "amazon.com, amazon",
    "Meta, facebook",
    "Ernst & Young, ey",
    "Pale Owl, paleowl"
  })
  void aCompanyHasOneKeyInAllItsNames(String written, String key) {
    assertEquals(key, CompanyLevelKey.company(written));
  }

  @Test
  void lettersOutsideAsciiAreLeftOut() {
    assertEquals("nestl", CompanyLevelKey.squeeze("Nestlé"));
  }
}
