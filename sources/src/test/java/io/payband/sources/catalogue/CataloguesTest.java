package io.payband.sources.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.job.CareerLevel;
import io.payband.job.CompanyLevelKey;
import io.payband.job.CompanyNames;
import io.payband.job.LadderBasis;
import io.payband.job.LadderStep;
import io.payband.job.LevelLadder;
import io.payband.job.LevelLadders;
import io.payband.job.LevelsRoleRules;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.job.RoleMatch.ExactRole;
import io.payband.job.SourceRules;
import io.payband.job.TitleRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest {

  private static final RoleCatalogue ROLES = Catalogues.roles();

  @Test
  void everyRoleHasADefinition() {
    assertEquals(61, ROLES.list().size());
    for (Role role : ROLES.list()) {
      assertTrue(role.definition().endsWith("."), role.slug());
    }
  }

  @Test
  void everyNameAndSlugFindsItsOwnRole() {
    for (Role role : ROLES.list()) {
      assertEquals(role, assertInstanceOf(ExactRole.class, ROLES.find(role.slug())).role());
      assertEquals(role, assertInstanceOf(ExactRole.class, ROLES.find(role.name())).role());
      for (String alias : role.aliases()) {
        assertEquals(role, assertInstanceOf(ExactRole.class, ROLES.find(alias)).role(), alias);
      }
    }
  }

  @Test
  void everyRoleHasATitleRuleThatCompiles() {
    Set<String> slugs = new HashSet<>();
    for (TitleRule rule : ROLES.listRules()) {
      if (!rule.slug().equals(TitleRule.NO_ROLE)) {
        slugs.add(rule.slug());
      }
      assertNotNull(Pattern.compile(rule.find()));
      String not = rule.not();
      assertNotNull(Pattern.compile(not == null ? "" : not));
    }
    assertEquals(ROLES.list().size(), slugs.size());
  }

  @Test
  void rulesOfEverySourceNameKnownRolesAndCompile() {
    Set<String> sources = Catalogues.rulesBySource().keySet();
    assertEquals(
        Set.of(
            "levels",
            "stackoverflow-2023",
            "stackoverflow-2024",
            "stackoverflow-2025",
            "stackoverflow-2017",
            "aijobs",
            "dataprof",
            "h1b-health-2025",
            "lca-2020"),
        sources);
    for (String source : sources) {
      assertTrue(Catalogues.findSourceRules(source, ROLES).isPresent(), source);
    }
    assertTrue(Catalogues.findSourceRules("unheard-of", ROLES).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Software Engineer",
        "Product Manager",
        "Software Engineering Manager",
        "Data Scientist",
        "Hardware Engineer",
        "Product Designer",
        "Technical Program Manager",
        "Solution Architect",
        "Management Consultant",
        "Business Analyst",
        "Marketing",
        "Mechanical Engineer",
        "Sales",
        "Recruiter",
        "Human Resources",
      })
  void everyTitleOfLevelsHasARoleWhateverItsTag(String title) {
    LevelsRoleRules rules = Catalogues.levelsRules(ROLES);
    for (String tag : new String[] {"", "NA", "Full Stack", "???"}) {
      assertTrue(rules.roleOf(title, tag).isPresent(), title + " / " + tag);
    }
  }

  @Test
  void tagOfLevelsMakesTheRoleFiner() {
    assertEquals("frontend-engineer", ofLevels("Software Engineer", "UI/UX"));
    assertEquals("frontend-engineer", ofLevels("Software Engineer", "Web Development (Front-End)"));
    assertEquals("backend-engineer", ofLevels("Software Engineer", "API Development (Back-End)"));
    assertEquals("backend-engineer", ofLevels("Software Engineer", "Distributed Systems"));
    assertEquals("software-engineer", ofLevels("Software Engineer", "Networking"));
    assertEquals("data-engineer", ofLevels("Data Scientist", "Data Engineering"));
    assertEquals("sales-engineer", ofLevels("Solution Architect", "Pre-sales"));
    assertEquals("recruiter", ofLevels("Human Resources", "Talent Acquisition"));
  }

  @Test
  void rowsOfOtherSourcesHaveTheirRole() {
    assertEquals(
        "database-administrator", of("dataprof", "DBA (Production Focus - build & troubleshoot)"));
    assertEquals("software-engineer", of("dataprof", "Developer: App code (C#, JS, etc)"));
    assertEquals("full-stack-engineer", of("stackoverflow-2023", "Developer, full-stack"));
    assertEquals("data-scientist", of("aijobs", "Decision Scientist"));
    assertEquals("", of("aijobs", "Manager"));
    assertEquals("data-manager", of("dataprof", "Manager"));
    assertEquals("physical-therapist", of("h1b-health-2025", "29-1123"));
    assertEquals("registered-nurse", of("h1b-health-2025", "29-1141"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stackoverflow-2023", "stackoverflow-2024", "stackoverflow-2025"})
  void anAnswerMeansTheSameRoleInEveryYear(String survey) {
    assertEquals("full-stack-engineer", of(survey, "Developer, full-stack"));
    assertEquals("mobile-engineer", of(survey, "Developer, mobile"));
    assertEquals("qa-engineer", of(survey, "Developer, QA or test"));
    assertEquals("game-developer", of(survey, "Developer, game or graphics"));
    assertEquals("engineering-manager", of(survey, "Engineering manager"));
    assertEquals("", of(survey, "Educator"));
  }

  @Test
  void aNewWordingMeansTheRoleOfTheOldOne() {
    assertEquals(
        of("stackoverflow-2023", "Engineer, data"), of("stackoverflow-2024", "Data engineer"));
    assertEquals(
        of("stackoverflow-2024", "Security professional"),
        of("stackoverflow-2025", "Cybersecurity or InfoSec professional"));
    assertEquals(
        of("stackoverflow-2024", "DevOps specialist"),
        of("stackoverflow-2025", "DevOps engineer or professional"));
    assertEquals(
        of("stackoverflow-2024", "Database administrator"),
        of("stackoverflow-2025", "Database administrator or engineer"));
  }

  @Test
  void filedOccupationDecidesWhetherAnEngineerIsASoftwareEngineer() {
    SourceRules rules = Catalogues.findSourceRules("lca-2020", ROLES).orElseThrow();
    assertTrue(rules.find(f -> f.equals("JOB_TITLE") ? "Architect" : "15-1132").isPresent());
    assertFalse(rules.find(f -> f.equals("JOB_TITLE") ? "Architect" : "17-1011").isPresent());
  }

  @Test
  void profilesOfSeveralOccupationsNameThemByCode() {
    Map<String, List<String>> occupations = Catalogues.outlookOccupations();
    assertEquals(List.of("15-1252", "15-1253"), occupations.get("software-developers"));
    occupations.forEach((profile, codes) -> {
      assertTrue(codes.size() > 1 || codes.getFirst().endsWith("0"), profile);
      for (String code : codes) {
        assertTrue(code.matches("\\d{2}-\\d{4}"), profile + ": " + code);
      }
    });
  }

  @Test
  void laddersAreComplete() {
    LevelLadders ladders = Catalogues.ladders();
    assertEquals(26, ladders.list().size());
    assertEquals(208, ladders.list().stream().mapToInt(l -> l.steps().size()).sum());
    assertEquals(CareerLevel.L4, ladders.findStep("amazon", "SDE II").orElseThrow().careerLevel());
    assertEquals(2.2, ladders.findStep("microsoft", "62").orElseThrow().z());
    assertEquals(3, ladders.findStep("apple", "ICT4").orElseThrow().z());
    assertEquals(4, ladders.find("uber", "l5b", "l5b"));
  }

  @Test
  void writtenLevelLeadsToItsOwnStep() {
    for (LevelLadder ladder : Catalogues.ladders().list()) {
      for (LadderStep step : ladder.steps()) {
        String key = CompanyLevelKey.level(step.level());
        assertEquals(step, ladder.find(CompanyLevelKey.numbered(key), key).orElseThrow());
      }
    }
  }

  @Test
  void publishedStepNamesASourceThatCanBeOpened() {
    int published = 0;
    for (LevelLadder ladder : Catalogues.ladders().list()) {
      for (LadderStep step : ladder.steps()) {
        if (step.basis() instanceof LadderBasis.Published source) {
          published++;
          assertTrue(source.source().startsWith("https://"), source.source());
        }
      }
    }
    assertTrue(published > 0);
  }

  @Test
  void everyLadderCompanyHasANameAndItsSpellings() {
    CompanyNames names = Catalogues.companyNames();
    for (LevelLadder ladder : Catalogues.ladders().list()) {
      assertEquals(ladder.name(), names.findName(ladder.company()).orElseThrow());
      assertEquals(ladder.company(), names.key(ladder.name()));
    }
    assertEquals("facebook", names.key("Meta Platforms, Inc."));
    assertEquals("amazon", names.key("AWS"));
    assertEquals("google", names.key("Alphabet"));
  }

  private static String ofLevels(String title, String tag) {
    return Catalogues.levelsRules(ROLES).roleOf(title, tag).map(Role::slug).orElse("");
  }

  private static String of(String source, String value) {
    return Catalogues.findSourceRules(source, ROLES)
        .flatMap(rules -> rules.find(field -> value))
        .map(Role::slug)
        .orElse("");
  }
}
