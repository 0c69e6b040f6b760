package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFocusTest {

  private static final Role BAKER =
      new Role("bread-baker", "Bread Baker", "51-3011", "Food", List.of("Baker (Night)"), "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baker, Wedding Cakes | wedding cakes",
        "Baker - Rye | rye",
        "Baker (Rye) | rye",
        "Baker II, Remote, Rye | rye",
        "Baker, Senior | ''",
        "Baker, Bread | ''",
        "Baker, Albany, NY | ''",
        "Baker, Texas | ''",
        "Baker, Rye (NYC) | rye",
        "Baker, Bureau of Rye | ''",
        "Baker (3 positions) | ''",
        "Baker (10331.2210) | ''",
        "Baker, Lead Teacher | ''",
        "Rye Baker | ''",
      })
  void whatIsNoLevelPlaceUnitOrJobIsTheFocus(String title, String focus) {
    assertEquals(focus, TitleFocus.of(title, BAKER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Walker, Dogs | dogs", "Walker | ''"})
  void aTitleWithoutARoleCanHaveAFocus(String title, String focus) {
    assertEquals(focus, TitleFocus.of(title, null));
  }
}
