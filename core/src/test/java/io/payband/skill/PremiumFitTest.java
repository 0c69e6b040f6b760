package io.payband.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Remote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PremiumFitTest {

  private static final String SURVEY = "survey-2023";

  private static SkillPremium premium(SkillPremiums all, int role, int technology) {
    return all.find(MadeAnswers.ROLES.get(role)).orElseThrow().premiums().stream()
        .filter(p -> p.technology().equals(MadeAnswers.technology(technology)))
        .findFirst()
        .orElseThrow();
  }

  private static void assertBetween(double low, double found, double high) {
    assertTrue(low <= found && found <= high, found + " is not from " + low + " to " + high);
  }

  @Test
  void effectsThatWerePutInAreFound() {
    MadeAnswers made = new MadeAnswers(1, 8, .1, .03);
    SkillPremiums all = PremiumFit.of(made.survey(SURVEY, 2023, 3000));
    for (int r = 0; r < MadeAnswers.ROLES.size(); r++) {
      for (int t = 0; t < 8; t++) {
        assertEquals(
            made.effect[r][t],
            premium(all, r, t).log(),
            .05,
            MadeAnswers.technology(t) + " in " + MadeAnswers.ROLES.get(r));
      }
    }
  }

  @Test
  void noiseIsShrunkToNothing() {
    MadeAnswers made = new MadeAnswers(2, 20, 0, 0);
    SkillPremiums all = PremiumFit.of(made.survey(SURVEY, 2023, 400));
    double raw = .35 * 2 / Math.sqrt(400);
    for (RolePremiums role : all.roles()) {
      double spread =
          Math.sqrt(role.premiums().stream().mapToDouble(p -> p.log() * p.log()).sum() / 20);
      assertTrue(spread < raw / 2, role.slug() + ": " + spread);
      assertTrue(role.premiums().stream().allMatch(p -> p.impact() != Impact.HIGH));
    }
  }

  @Test
  void ninetyOfAHundredIntervalsHoldTheTruth() {
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 25; seed++) {
      MadeAnswers made = new MadeAnswers(100 + seed, 12, .05, .02 * (seed % 3));
      SkillPremiums premiums = PremiumFit.of(made.survey(SURVEY, 2023, 350));
      for (int r = 0; r < MadeAnswers.ROLES.size(); r++) {
        for (int t = 0; t < 12; t++) {
          SkillPremium p = premium(premiums, r, t);
          double truth = Math.expm1(made.effect[r][t]);
          inside += p.low() <= truth && truth <= p.high() ? 1 : 0;
          all++;
        }
      }
    }
    assertBetween(.87, inside / (double) all, .935);
  }

  /** The rule calls an effect clear from its 90 % interval, however many technologies there are. */
  @Test
  void fewerThanOneInTwentyOfTheClearOnesHasTheWrongSign() {
    int wrong = 0;
    int clear = 0;
    double expected = 0;
    for (int seed = 0; seed < 20; seed++) {
      MadeAnswers made = new MadeAnswers(500 + seed, 15, .04, .015);
      SkillPremiums premiums = PremiumFit.of(made.survey(SURVEY, 2023, 300));
      for (int r = 0; r < MadeAnswers.ROLES.size(); r++) {
        expected += premiums.roles().get(r).expectedWrong();
        for (int t = 0; t < 15; t++) {
          SkillPremium p = premium(premiums, r, t);
          if (p.impact().isClear()) {
            clear++;
            wrong += p.log() * made.effect[r][t] < 0 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(clear > 100, clear + " are clear");
    assertBetween(0, wrong / (double) clear, .05);
    assertBetween(0, expected / clear, .05);
  }

  @Test
  void theOrderOfTheAnswersDoesNotMatter() {
    List<RoleReport> answers =
        new ArrayList<>(new MadeAnswers(3, 6, .05, .02).survey(SURVEY, 2023, 120));
    SkillPremiums before = PremiumFit.of(answers);
    Collections.shuffle(answers, new Random(4));
    assertEquals(before, PremiumFit.of(answers));
  }

  @Test
  void theMixOfSkillsIsTheSumOverTechnologies() {
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 12; seed++) {
      MadeAnswers made = new MadeAnswers(900 + seed, 10, .06, .02);
      SkillPremiums premiums = PremiumFit.of(made.survey(SURVEY, 2023, 400));
      for (int a = 0; a < 3; a++) {
        for (int b = a + 1; b < 3; b++) {
          SkillMix mix =
              premiums.findMix(MadeAnswers.ROLES.get(b), MadeAnswers.ROLES.get(a)).orElseThrow();
          double truth = 0;
          for (int t = 0; t < 10; t++) {
            truth +=
                (made.share[b][t] - made.share[a][t]) * (made.effect[a][t] + made.effect[b][t]) / 2;
          }
          inside += Math.abs(mix.log() - truth) < 1.645 * mix.error() ? 1 : 0;
          all++;
        }
      }
    }
    assertBetween(.75, inside / (double) all, 1);
  }

  @Test
  void aMixSeenFromTheOtherRoleIsItsOpposite() {
    SkillMix mix =
        PremiumFit.of(new MadeAnswers(5, 5, .1, 0).survey(SURVEY, 2023, 200)).mixes().getFirst();
    assertEquals(-mix.logFrom(mix.second()), mix.logFrom(mix.first()));
  }

  @Test
  void twoSurveysThatAskForTheSameArePooledAndAgree() {
    MadeAnswers made = new MadeAnswers(6, 8, .08, .02);
    List<RoleReport> both =
        Stream.concat(
                made.survey(SURVEY, 2023, 500).stream(),
                made.survey("survey-2025", 2025, 300).stream())
            .toList();
    SkillPremiums all = PremiumFit.of(both);
    assertEquals(List.of(SURVEY, "survey-2025"), premium(all, 0, 0).surveys());
    assertEquals(800, premium(all, 0, 0).with() + premium(all, 0, 0).without());
    SurveyAgreement agreement = all.agreement().orElseThrow();
    assertEquals(24, agreement.pairs());
    assertBetween(.7, agreement.correlation(), 1);
    assertBetween(.7, agreement.inside(), 1);
    assertTrue(agreement.sameSign() > agreement.clear() / 2);
  }

  @Test
  void whatOnlyOneSurveyAsksForRestsOnThatSurvey() {
    MadeAnswers made = new MadeAnswers(7, 6, .08, .02);
    List<RoleReport> later =
        made.survey("survey-2025", 2025, 300).stream()
            .map(r ->
                MadeAnswers.answer(
                    r.source(),
                    2025,
                    r.slug(),
                    r.years(),
                    r.organisation(),
                    r.remote(),
                    r.pay(),
                    r.technologies().stream().filter(t -> t.compareTo("techC") <= 0).toList()))
            .toList();
    SkillPremiums all =
        PremiumFit.of(
            Stream.concat(made.survey(SURVEY, 2023, 300).stream(), later.stream()).toList());
    assertEquals(2, premium(all, 0, 1).surveys().size());
    assertEquals(List.of(SURVEY), premium(all, 0, 5).surveys());
    assertEquals(300, premium(all, 0, 5).with() + premium(all, 0, 5).without());
  }

  @Test
  void fewerThanThirtyOnEitherSideMakeNoPremium() {
    List<RoleReport> answers =
        new ArrayList<>(new MadeAnswers(8, 3, .1, 0).survey(SURVEY, 2023, 200));
    for (int i = 0; i < 29; i++) {
      answers.add(
          MadeAnswers.answer(
              SURVEY,
              2023,
              "full-stack",
              5,
              OrganisationSize.MORE,
              Remote.REMOTE,
              1e5,
              List.of("Rare")));
    }
    for (RolePremiums role : PremiumFit.of(answers).roles()) {
      for (SkillPremium p : role.premiums()) {
        assertFalse(p.technology().equals("Rare"));
        assertTrue(p.with() >= 30 && p.without() >= 30);
      }
    }
  }

  @Test
  void aFewAbsurdPaysHardlyMoveAnything() {
    List<RoleReport> sound = new MadeAnswers(9, 4, .1, .02).survey(SURVEY, 2023, 600);
    List<RoleReport> spoilt = new ArrayList<>(sound);
    for (int i = 0; i < 20; i++) {
      spoilt.add(
          MadeAnswers.answer(
              SURVEY,
              2023,
              "full-stack",
              10,
              OrganisationSize.MORE,
              Remote.REMOTE,
              1.4e6,
              List.of(MadeAnswers.technology(0))));
    }
    assertEquals(
        premium(PremiumFit.of(sound), 2, 0).log(), premium(PremiumFit.of(spoilt), 2, 0).log(), .04);
  }

  @Test
  void heldOutPayIsForetoldBetterOnlyWhereThereIsSomethingToFind() {
    RolePremiums real =
        PremiumFit.of(new MadeAnswers(10, 8, .15, 0).survey(SURVEY, 2023, 500)).roles().getFirst();
    RolePremiums none =
        PremiumFit.of(new MadeAnswers(10, 8, 0, 0).survey(SURVEY, 2023, 500)).roles().getFirst();
    assertBetween(.05, real.explained(), 1);
    assertBetween(-.05, none.explained(), .03);
  }

  @Test
  void whatInstallsSoftwareIsNoSkill() {
    List<RoleReport> answers =
        new MadeAnswers(11, 3, .1, 0)
            .survey(SURVEY, 2023, 600).stream()
                .map(r ->
                    MadeAnswers.answer(
                        SURVEY,
                        2023,
                        r.slug(),
                        r.years(),
                        r.organisation(),
                        r.remote(),
                        r.pay(),
                        r.technologies().stream()
                            .map(t -> t.equals("techA") ? "Homebrew" : t)
                            .toList()))
                .toList();
    SkillPremiums all = PremiumFit.of(answers);
    assertEquals(3, all.roles().size());
    for (RolePremiums role : all.roles()) {
      assertEquals(
          List.of("techB", "techC"),
          role.premiums().stream()
              .map(SkillPremium::technology)
              .filter(t -> t.startsWith("tech"))
              .toList());
      assertTrue(role.premiums().stream().noneMatch(p -> p.technology().equals("Homebrew")));
    }
  }

  /** Between two counts of one role, what a few said in one of two surveys could be read. */
  @Test
  void aHandfulInOneSurveyDoesNotCount() {
    MadeAnswers made = new MadeAnswers(12, 4, .1, 0);
    List<RoleReport> answers = new ArrayList<>(made.survey(SURVEY, 2023, 200));
    List<RoleReport> later = new MadeAnswers(12, 3, .1, 0).survey("survey-2025", 2025, 100);
    later.stream().filter(r -> !r.slug().equals("full-stack")).forEach(answers::add);
    later.stream().filter(r -> r.slug().equals("full-stack")).limit(4).forEach(answers::add);
    SkillPremiums all = PremiumFit.of(answers);
    assertEquals(200, all.find("full-stack").orElseThrow().respondents());
    assertEquals(300, all.find("data-engineer").orElseThrow().respondents());
  }

  @Test
  void nobodyAskedMeansNoPremiums() {
    assertEquals(SkillPremiums.NONE, PremiumFit.of(List.of()));
  }
}
