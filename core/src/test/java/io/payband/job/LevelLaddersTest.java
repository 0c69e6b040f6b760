package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelLaddersTest {

  private static final LadderBasis JUDGED = new LadderBasis.JudgedByProject();

  private final LevelLadders ladders =
      new LevelLadders(
          List.of(
              new LevelLadder(
                  "acme",
                  "Acme",
                  List.of(step("L5", "N5", 3), step("SDE II", "sde2", 2), step("M1", "m1", 4)))));

  @Test
  void numberIsFoundWhateverItsPrefix() {
    assertEquals(3, ladders.findStep("acme", "ICT 5").orElseThrow().z());
    assertEquals(3, ladders.findStep("acme", "e05").orElseThrow().z());
  }

  @Test
  void wordsAreFoundByTheirKey() {
    assertEquals("SDE II", ladders.findStep("acme", "sde-2").orElseThrow().level());
  }

  @Test
  void unknownLevelOrCompanyIsNotANumber() {
    assertEquals(2, ladders.find("acme", "sde2", "sde2"));
    assertTrue(Double.isNaN(ladders.find("acme", "N9", "l9")));
    assertTrue(Double.isNaN(ladders.find("other", "N5", "l5")));
  }

  @Test
  void stepHasTheNearestCareerLevel() {
    assertEquals(CareerLevel.L5, step("60", "N60", 2.5).careerLevel());
    assertEquals(CareerLevel.L3, step("58", "N58", 0.5).careerLevel());
    assertEquals(CareerLevel.L7, step("70", "N70", 5.5).careerLevel());
  }

  @Test
  void basisSaysInWordsWhereItComesFrom() {
    assertEquals("judged by the project", JUDGED.text());
  }

  @Test
  void stepOffTheScaleOrWithoutANormalKeyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> step("L5", "N5", 6));
    assertThrows(IllegalArgumentException.class, () -> step("L5", "L5", 3));
    assertThrows(IllegalArgumentException.class, () -> step("Senior", "Senior", 3));
  }

  @Test
  void twoStepsWithOneKeyAreRefused() {
    List<LadderStep> steps = List.of(step("L5", "N5", 3), step("E5", "N5", 3));
    assertThrows(IllegalArgumentException.class, () -> new LevelLadder("acme", "Acme", steps));
  }

  @Test
  void otherNamesLeadToTheCompany() {
    CompanyNames names =
        new CompanyNames(
            List.of(
                new CompanyNames.Company("facebook", "Meta (Facebook)", List.of("Meta Platforms")),
                new CompanyNames.Company("acme", "Acme", List.of("ACME Inc."))));
    assertEquals("facebook", names.key("META platforms"));
    assertEquals("facebook", names.key("Meta"));
    assertEquals("acme", names.key("Acme, Inc"));
    assertEquals("nobody", names.key("No Body"));
    assertEquals("Meta (Facebook)", names.findName("facebook").orElseThrow());
  }

  @Test
  void oneSpellingCannotNameTwoCompanies() {
    CompanyNames.Company acme = new CompanyNames.Company("acme", "Acme", List.of("AC"));
    CompanyNames.Company other = new CompanyNames.Company("accorp", "AC Corp", List.of("A.C."));
    assertThrows(IllegalArgumentException.class, () -> new CompanyNames(List.of(acme, other)));
  }

  private static LadderStep step(String level, String key, double z) {
    return new LadderStep(level, key, z, JUDGED);
  }
}
