package io.payband.scope;

import static io.payband.scope.Answering.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.observation.RoleReport;
import io.payband.observation.RoleReport.Said;
import io.payband.scope.RoleAnswers.KindCount;
import io.payband.scope.RoleAnswers.OfSurvey;
import io.payband.scope.RoleAnswers.TechnologyCount;
import io.payband.scope.RoleAnswers.YesNo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class AnswerCounterTest {

  private static OfSurvey only(List<RoleAnswers> answers) {
    assertEquals(1, answers.size());
    return answers.getFirst().surveys().getFirst();
  }

  @Test
  void aPersonCountsOnceForAKindHoweverManyTechnologiesOfItTheyName() {
    OfSurvey survey =
        only(
            Answering.count(
                1,
                people(12, "baker", "React", "Angular", "Python"),
                people(8, "baker", "React", "Kubernetes"),
                people(3, "baker")));
    assertEquals(20, survey.named());
    assertEquals(1.4, survey.kindsMean());
    assertEquals(
        List.of(
            new KindCount(
                TechnologyKind.INTERFACE,
                20,
                List.of(new TechnologyCount("React", 20), new TechnologyCount("Angular", 12))),
            new KindCount(
                TechnologyKind.OPERATIONS, 8, List.of(new TechnologyCount("Kubernetes", 8)))),
        survey.kinds());
  }

  @Test
  void aQuestionOfYesOrNoIsCountedOfThoseWhoAnsweredIt() {
    OfSurvey survey =
        only(
            Answering.count(
                1,
                people(9, "baker", Said.YES, Said.NOTHING, "React"),
                people(7, "baker", Said.NO, Said.YES, "React"),
                people(30, "baker", Said.NOTHING, Said.NOTHING, "React")));
    assertEquals(new YesNo(16, 9), survey.leads());
    assertNull(survey.buys());
  }

  @Test
  void countsArePublishedInStepsSoThatNoFewPeopleCanBeReadFromThemOrTheirDifferences() {
    long seed = 91;
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      int react = random.nextInt(0, 40);
      int angular = random.nextInt(0, 40);
      int neither = random.nextInt(15, 40);
      OfSurvey survey =
          only(
              Answering.count(
                  5,
                  people(react, "baker", "React"),
                  people(angular, "baker", "React", "Angular"),
                  people(neither, "baker", "Python")));
      for (KindCount kind : survey.kinds()) {
        assertEquals(0, kind.people() % 5, "seed " + seed);
        assertTrue(Math.abs(kind.people() - react - angular) <= 4, "seed " + seed);
        for (TechnologyCount technology : kind.technologies()) {
          assertEquals(0, technology.people() % 5, "seed " + seed);
          assertTrue(technology.people() > 0, "seed " + seed);
        }
      }
    }
  }

  @Test
  void tooFewRespondentsSayNothing() {
    assertEquals(
        List.of(),
        Answering.count(1, people(AnswerCounter.FEWEST - 1, "baker", Said.YES, Said.YES, "React")));
  }

  @Test
  void theOrderOfAnswersDoesNotMatter() {
    List<RoleReport> reports = new ArrayList<>();
    people(20, "baker", Said.YES, Said.NO, "React", "Redis").forEach(reports::add);
    people(20, "cook", Said.NO, Said.NO, "Kubernetes", "R").forEach(reports::add);
    List<RoleAnswers> inOrder = AnswerCounter.count(reports, Technologies.bundled(), 5);
    Collections.shuffle(reports, new Random(3));
    assertEquals(inOrder, AnswerCounter.count(reports, Technologies.bundled(), 5));
  }
}
