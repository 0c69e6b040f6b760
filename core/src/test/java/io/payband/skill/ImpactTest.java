package io.payband.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactTest {

  private static SkillPremium premium(double log, double error) {
    return new SkillPremium("Go", log, error, .5, 100, 200, List.of("survey-2023"));
  }

  @Test
  void highIsSixPerCentAndTwoAtTheLowEnd() {
    assertEquals(Impact.HIGH, premium(.08, .02).impact());
    assertEquals(Impact.MEDIUM, premium(.08, .04).impact());
    assertEquals(Impact.MEDIUM, premium(.055, .01).impact());
  }

  @Test
  void lowIsClearButSmall() {
    assertEquals(Impact.LOW, premium(.02, .005).impact());
  }

  @Test
  void anIntervalThatTouchesZeroIsUnclear() {
    assertEquals(Impact.UNCLEAR, premium(.08, .06).impact());
    assertEquals(Impact.UNCLEAR, premium(-.02, .02).impact());
  }

  @Test
  void belowZeroIsSaidToo() {
    assertEquals(Impact.BELOW, premium(-.08, .02).impact());
  }

  @Test
  void shownAreTheClearOnesFirstAndThenTheCommonOnes() {
    RolePremiums role =
        new RolePremiums(
            "backend-engineer",
            300,
            .1,
            List.of(
                named("common", .01, .03, 200),
                named("dear", .1, .01, 50),
                named("rare", .01, .03, 40),
                named("cheap", -.1, .01, 60),
                named("cheaper", -.12, .01, 60)));
    assertEquals(
        List.of("dear", "common", "rare", "cheaper"),
        role.shown(4).stream().map(SkillPremium::technology).toList());
    assertEquals(5, role.shown(10).size());
  }

  private static SkillPremium named(String name, double log, double error, int with) {
    return new SkillPremium(name, log, error, .5, with, 300 - with, List.of("survey-2023"));
  }

  @Test
  void namesOfTheSurveyAreTidied() {
    assertEquals(".NET 5 or later", TechnologyNames.tidy(" .NET (5+) "));
    assertEquals(TechnologyNames.tidy("COBOL"), TechnologyNames.tidy("Cobol"));
    assertEquals("Go", TechnologyNames.tidy("Go"));
  }
}
