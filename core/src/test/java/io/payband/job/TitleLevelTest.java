package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLevelTest {

  @ParameterizedTest
  @CsvSource({
    "Junior Boiler Engineer, Engineering, L3",
    "Boiler Engineering Intern, Engineering, L3",
    "Associate Boiler Engineer, Engineering, L3",
    "Entry-Level Boiler Engineer, Engineering, L3",
    "Boiler Engineer, Engineering, ''",
    "Mid-level Boiler Engineer, Engineering, L4",
    "Sr. Boiler Engineer I, Engineering, L5",
    "Senior/Staff Boiler Engineer, Engineering, L6",
    "Lead Boiler Engineer, Engineering, L6",
    "Principle Boiler Engineer, Engineering, L7",
    "Distinguished Boiler Engineer, Engineering, L7",
    "Boiler Engineer I, Engineering, L3",
    "Boiler Engineer II, Engineering, L4",
    "Boiler Engineer 3, Engineering, L5",
    "Boiler Engineer IV, Engineering, ''",
    "Nurse II, Health and education, ''",
    "Staff Nurse, Health and education, ''",
    "Senior Nurse, Health and education, L5",
    "Boiler Owner II, Product and design, ''",
    "Lead Boiler Owner, Product and design, L6",
    "Senior Director of Boilers, Engineering, ''",
  })
  void wordsOfTheTitleClaimALevel(String title, String family, String level) {
    Role role = new Role("r", "R", "51-3011", family, List.of("R"), "");
    assertEquals(level, TitleLevel.of(title, role).map(Enum::name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "Senior Lamplighter, L5",
    "Junior Lamplighter, L3",
    "Lead Lamplighter, ''",
    "Lamplighter II, ''",
    "Senior Lamp Manager, ''",
  })
  void withoutARoleOnlyWhatIsPlainCounts(String title, String level) {
    assertEquals(level, TitleLevel.of(title, null).map(Enum::name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"engineering-manager, ''", "product-manager, L5"})
  void managersOfPeopleHaveNoLevel(String slug, String level) {
    Role role = new Role(slug, "R", "51-3011", "Product and design", List.of("R"), "");
    assertEquals(level, TitleLevel.of("Senior Manager of it", role).map(Enum::name).orElse(""));
  }
}
