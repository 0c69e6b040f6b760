package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.RoleMatch.ExactRole;
import io.payband.job.RoleMatch.NoRole;
import io.payband.job.RoleMatch.PatternRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCatalogueTest {

  private static final Role BAKER = role("baker", "Baker", "Bread Baker", "Baker (Bread)");
  private static final Role PASTRY = role("pastry-cook", "Pastry Cook", "Pastry Chef");
  private static final Role BUILDER = role("oven-builder", "Oven Builder", "Oven Engineer");

  private final RoleCatalogue catalogue =
      new RoleCatalogue(
          List.of(BAKER, PASTRY, BUILDER),
          List.of(
              new TitleRule("pastry-cook", "\\b(pastry|cake)\\b", "shop"),
              new TitleRule("baker", "\\bbak(er|ing)\\b", "manager"),
              new TitleRule("oven-builder", "\\boven\\b", null)));

  @Test
  void nameIsExactWhateverItsSpelling() {
    ExactRole match = assertInstanceOf(ExactRole.class, catalogue.find("  PASTRY-chef "));
    assertEquals(PASTRY, match.role());
    assertEquals("Pastry Chef", match.alias());
  }

  @Test
  void slugIsUnderstood() {
    assertEquals(new ExactRole(PASTRY, "Pastry Cook"), catalogue.find("pastry-cook"));
  }

  @Test
  void levelsAndBracketsDoNotHideAName() {
    assertEquals(new ExactRole(BUILDER, "Oven Engineer"), catalogue.find("Sr. Oven Eng. II"));
    assertEquals(new ExactRole(BUILDER, "Oven Engineer"), catalogue.find("Oven Engineer (night)"));
    assertEquals(new ExactRole(BAKER, "Baker (Bread)"), catalogue.find("Lead Baker (bread)"));
  }

  @Test
  void bracketsCanRuleAnOtherwiseExactNameOut() {
    assertInstanceOf(NoRole.class, catalogue.find("Baker (Manager)"));
  }

  @Test
  void firstRuleThatHoldsWins() {
    PatternRole match = assertInstanceOf(PatternRole.class, catalogue.find("cake baker, nights"));
    assertEquals(PASTRY, match.role());
    assertEquals("\\b(pastry|cake)\\b", match.rule().find());
  }

  @Test
  void ruledOutTitleGoesToTheNextRule() {
    assertEquals(
        BAKER, assertInstanceOf(PatternRole.class, catalogue.find("cake shop baker x")).role());
  }

  @Test
  void firstJobOfSeveralDecides() {
    assertEquals(
        BAKER, assertInstanceOf(ExactRole.class, catalogue.find("Baker / Pastry Cook")).role());
  }

  @Test
  void advertisementOfSeveralJobsHasNoRole() {
    assertInstanceOf(NoRole.class, catalogue.find("Multiple openings: Baker, Oven Builder"));
    assertInstanceOf(NoRole.class, catalogue.find("Baker, Oven Builder & Pastry Cook"));
    assertInstanceOf(NoRole.class, catalogue.find("Baker II | Bread Baker | Oven Engineer"));
    assertInstanceOf(ExactRole.class, catalogue.find("Baker (multiple openings)"));
  }

  @Test
  void jobGoesBeforeWhatItIsDoneWith() {
    assertEquals(
        BUILDER, assertInstanceOf(ExactRole.class, catalogue.find("Oven Builder, Pastry")).role());
    assertInstanceOf(NoRole.class, catalogue.find("Cleaner, Bureau of Baking"));
  }

  @Test
  void jobBehindItsFieldIsTurned() {
    assertEquals(
        BUILDER, assertInstanceOf(ExactRole.class, catalogue.find("Sr. Engineer - Oven")).role());
  }

  @Test
  void ruleOfNoRoleEndsTheSearch() {
    RoleCatalogue strict =
        new RoleCatalogue(
            List.of(BAKER),
            List.of(
                new TitleRule(TitleRule.NO_ROLE, "helper", null),
                new TitleRule("baker", "\\bbak(er|ing)\\b", null)));
    assertInstanceOf(NoRole.class, strict.find("baking helper"));
    assertInstanceOf(PatternRole.class, strict.find("baking hand"));
  }

  @Test
  void lastWordAloneIsNoJobOfItsOwn() {
    assertInstanceOf(NoRole.class, catalogue.find("Shop assistant / baker (manager)"));
  }

  @Test
  void wordsOfLevelAloneAreNoRole() {
    assertInstanceOf(NoRole.class, catalogue.find("Senior Staff"));
    assertInstanceOf(NoRole.class, catalogue.find(""));
  }

  @Test
  void similarNameIsSuggestedAndNotAsserted() {
    NoRole match = assertInstanceOf(NoRole.class, catalogue.find("pastrie coock"));
    assertEquals(PASTRY, match.suggestions().getFirst());
    assertTrue(match.suggestions().size() <= 3);
    assertEquals(List.of(), ((NoRole) catalogue.find("zzzz")).suggestions());
  }

  @Test
  void oneNameCannotMeanTwoRoles() {
    Role other = role("cook", "Cook", "pastry  chef");
    assertThrows(
        IllegalArgumentException.class, () -> new RoleCatalogue(List.of(PASTRY, other), List.of()));
  }

  @Test
  void ruleOfAnUnknownRoleIsRefused() {
    TitleRule rule = new TitleRule("miller", "mill", null);
    assertThrows(
        IllegalArgumentException.class, () -> new RoleCatalogue(List.of(BAKER), List.of(rule)));
  }

  @Test
  void roleNeedsASlugAnOccupationAndAnAlias() {
    List<String> alias = List.of("Baker");
    assertThrows(
        IllegalArgumentException.class, () -> new Role("A b", "B", "51-3011", "Food", alias, ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Role("b", "B", "51-30", "Food", alias, ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Role("b", "B", "51-3011", "Food", List.of(), ""));
  }

  private static Role role(String slug, String name, String... aliases) {
    return new Role(slug, name, "51-3011", "Food", List.of(aliases), "");
  }
}
