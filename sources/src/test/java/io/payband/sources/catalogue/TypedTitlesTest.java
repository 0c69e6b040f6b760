package io.payband.sources.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.payband.job.RoleCatalogue;
import io.payband.job.RoleMatch;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles as people type them, labelled by hand; an empty label: no role may be asserted. */
class TypedTitlesTest {

  private static final RoleCatalogue ROLES = Catalogues.roles();

  @ParameterizedTest
  @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "\0")
  void titleHasTheRoleThatAPersonWouldGiveIt(String title, String slug) {
    assertEquals(slug == null ? "" : slug, slugOf(ROLES.find(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "front end a ",
        "front end ",
        "engineer security ",
        "security x ",
        "data ",
        "senior ",
        "software a engineer ",
        "human resources ",
        "((((",
        "/;|",
        "multiple roles ",
        "\u0000\u001b[31m",
        "\ufdfa",
        "e\u0301",
      })
  void repetitiveTitleCostsLittle(String part) {
    String title = part.repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 100; i++) {
            ROLES.find(title);
          }
        });
  }

  private static String slugOf(RoleMatch match) {
    return switch (match) {
      case RoleMatch.ExactRole exact -> exact.role().slug();
      case RoleMatch.PatternRole pattern -> pattern.role().slug();
      case RoleMatch.NoRole _ -> "";
    };
  }
}
