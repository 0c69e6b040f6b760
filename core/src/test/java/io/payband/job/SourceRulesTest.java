package io.payband.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

  private static final Role BAKER = role("baker", "Baker");
  private static final Role COOK = role("cook", "Cook");
  private static final RoleCatalogue ROLES =
      new RoleCatalogue(
          List.of(BAKER, COOK), List.of(new TitleRule("baker", "\\bbaker\\b", "shop")));

  @Test
  void firstRuleThatHoldsWins() {
    LevelsRoleRules rules =
        new LevelsRoleRules(
            rules(
                rule("baker", new FieldTest.Is("title", List.of("Food")), tag("^bread")),
                rule("cook", new FieldTest.Is("title", List.of("Food")), null)));
    assertEquals(Optional.of(BAKER), rules.roleOf("Food", " Bread (white)"));
    assertEquals(Optional.of(COOK), rules.roleOf("food", "NA"));
    assertEquals(Optional.empty(), rules.roleOf("Drink", "Bread"));
  }

  @Test
  void fieldMayBeOneOfSeveralOrStartWithOne() {
    SourceRules rules =
        rules(
            rule(
                "cook",
                new FieldTest.Is("job", List.of("Cook", "Chef")),
                new FieldTest.StartsWith("code", List.of("35-", "11-9051"))));
    assertEquals(Optional.of(COOK), rules.find(row("chef", "35-1011")));
    assertEquals(Optional.empty(), rules.find(row("chef", "51-3011")));
    assertEquals(Set.of("job", "code"), rules.fields());
  }

  @Test
  void titleIsLookedAtInItsNormalForm() {
    SourceRules rules =
        rules(
            rule("baker", new FieldTest.TitleRuleHolds("job"), null),
            rule("cook", new FieldTest.TitleFinds("job", "^(senior )?cook$"), null));
    assertEquals(Optional.of(BAKER), rules.find(row("Sr. BAKER", "")));
    assertEquals(Optional.of(COOK), rules.find(row("Sr. Cook", "")));
    assertEquals(Optional.empty(), rules.find(row("Baker, shop", "")));
  }

  @Test
  void levelsHaveATitleAndATagOnly() {
    SourceRules rules = rules(rule("cook", new FieldTest.Is("job", List.of("Cook")), null));
    assertThrows(IllegalArgumentException.class, () -> new LevelsRoleRules(rules));
  }

  @Test
  void unknownRoleIsRefused() {
    SourceRule rule = rule("miller", new FieldTest.TitleRuleHolds("job"), null);
    assertThrows(IllegalArgumentException.class, () -> rules(rule));
  }

  private static SourceRules rules(SourceRule... rules) {
    return new SourceRules("test", List.of(rules), ROLES);
  }

  private static SourceRule rule(String slug, FieldTest when, @Nullable FieldTest where) {
    return new SourceRule(slug, when, where);
  }

  private static FieldTest tag(String pattern) {
    return new FieldTest.Finds("tag", pattern);
  }

  private static SourceRules.Row row(String job, String code) {
    return field -> field.equals("job") ? job : code;
  }

  private static Role role(String slug, String name) {
    return new Role(slug, name, "51-3011", "Food", List.of(name), "");
  }
}
