package io.payband.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Word;
import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Move;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.RoleGuide.Step;
import io.payband.guide.Rung;
import io.payband.guide.SnapshotWork;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate.Estimated;
import io.payband.market.MarketSnapshot;
import io.payband.negotiation.Plan;
import io.payband.question.About;
import io.payband.question.Fact;
import io.payband.question.Grounds;
import io.payband.question.QuestionAnswer;
import io.payband.question.Questions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class FullComparerTest {

  private static final MarketSnapshot SNAPSHOT = MadeUp.snapshot(MadeUp.reports(101, 900), true);
  private static final FullComparer COMPARER = comparer();
  private static final List<String> SIDES =
      List.of(
          "clockmaker",
          "foundry-manager",
          "glassblower",
          "watchmaker",
          MadeUp.GLASS,
          MadeUp.LACE,
          MadeUp.BELLS);
  private static final List<FullComparison> ALL = all();

  private static FullComparer comparer() {
    Comparer comparer = new Comparer(SNAPSHOT);
    return new FullComparer(comparer, new SnapshotWork(comparer, FullComparerTest::guide));
  }

  private static List<FullComparison> all() {
    List<FullComparison> all = new ArrayList<>();
    for (String first : SIDES) {
      for (String second : SIDES) {
        for (String place : List.of("", "Copperton, ZA", "Gullhaven, ZC", "Harrowmoor, ZC")) {
          for (String level : List.of("", "L3", "L5")) {
            for (String lane : List.of("", "reported", "official")) {
              if (COMPARER.compare(first, second, new Ask(level, place, "", lane))
                  instanceof Answer.Found<FullComparison>(FullComparison found)) {
                all.add(found);
              }
            }
          }
        }
      }
    }
    return all;
  }

  /** A made-up guide: from the clockmaker people go on to the glassblower. */
  private static Optional<RoleGuide> guide(String role) {
    if (!role.equals("clockmaker")) {
      return Optional.empty();
    }
    List<Point> points =
        IntStream.range(0, RoleGuide.POINTS).mapToObj(i -> new Point("A lead", "A text.")).toList();
    return Optional.of(
        new RoleGuide(
            role,
            "Makes clocks.",
            points,
            points,
            points,
            points,
            Arrays.stream(Rung.values()).map(rung -> new Step(rung, "A title", "A text.")).toList(),
            new Point("It slows", "When the clock stops."),
            List.of(
                new Move("glassblower", "a steady hand", "breathing out for long"),
                new Move("watchmaker", "patience", "a magnifying glass"),
                new Move("foundry-manager", "an eye for metal", "leading others")),
            List.of("A clock that runs.", "A clock that strikes.", "A clock that was mended.")));
  }

  private static FullComparison full(String first, String second, Ask ask) {
    if (COMPARER.compare(first, second, ask)
        instanceof Answer.Found<FullComparison>(FullComparison found)) {
      return found;
    }
    throw new AssertionError(first + " and " + second);
  }

  @Test
  void manyQuestionsAreLookedAt() {
    assertTrue(ALL.size() > 500, ALL.size() + " comparisons");
    Map<About, Long> about =
        ALL.stream()
            .flatMap(full -> full.questions().stream())
            .collect(Collectors.groupingBy(QuestionAnswer::about, Collectors.counting()));
    for (About one :
        List.of(About.WHICH, About.OVERLAP, About.LEVELS, About.PLACE, About.BASE, About.SURE)) {
      assertTrue(about.getOrDefault(one, 0L) > 20, one + " in " + about);
    }
  }

  @Test
  void everyNumberOfAnAnswerIsAmongItsFacts() {
    for (FullComparison full : ALL) {
      for (QuestionAnswer answer : full.questions()) {
        assertEquals(
            List.of(),
            Grounds.missing(answer.question() + " " + answer.answer(), answer.facts()),
            answer.toString());
      }
      for (Plan plan : full.negotiation().plans()) {
        String text = String.join(" ", plan.says()) + " " + plan.quote();
        assertEquals(List.of(), Grounds.missing(text, plan.facts()), text);
      }
    }
  }

  @Test
  void mediansInAnswersAreThoseOfTheComparison() {
    for (FullComparison full : ALL) {
      for (Fact fact : full.questions().getFirst().facts()) {
        if (fact.role().startsWith("median ")) {
          assertTrue(
              Stream.of(full.comparison().first(), full.comparison().second())
                  .filter(side -> side.name().equals(fact.subject()))
                  .anyMatch(side -> fact.value() == Math.round(median(side))),
              fact.toString());
        }
      }
    }
  }

  @Test
  void noAnswerSaysOtherwiseThanTheVerdict() {
    for (FullComparison full : ALL) {
      Comparison comparison = full.comparison();
      Word word = comparison.verdict().word();
      String which = full.questions().getFirst().answer();
      assertEquals(About.WHICH, full.questions().getFirst().about());
      List<About> about = full.questions().stream().map(QuestionAnswer::about).toList();
      switch (word) {
        case CLEARLY_HIGHER, SOMEWHAT_HIGHER -> {
          boolean first = median(comparison.first()) > median(comparison.second());
          Side higher = first ? comparison.first() : comparison.second();
          assertTrue(
              which
                  .toLowerCase(java.util.Locale.ROOT)
                  .startsWith(higher.name().toLowerCase(java.util.Locale.ROOT)),
              which);
        }
        case NEARLY_IDENTICAL -> assertTrue(which.startsWith("Hardly either"), which);
        case CANNOT_TELL_YET ->
            assertTrue(
                which.startsWith("That cannot be told yet") || which.startsWith("Nobody can tell"),
                which);
        case NO_FIGURE -> {
          assertTrue(which.startsWith("There is no figure"), which);
          assertTrue(
              Set.of(About.WHICH, About.SWITCH, About.DEMAND).containsAll(about), about.toString());
        }
      }
      if (word == Word.CANNOT_TELL_YET || word == Word.NEARLY_IDENTICAL) {
        assertFalse(about.contains(About.GAP), which);
        for (QuestionAnswer answer : full.questions()) {
          if (answer.about() != About.LEVELS && answer.about() != About.BASE) {
            assertFalse(answer.answer().contains(" ahead"), answer.answer());
          }
        }
      }
    }
  }

  @Test
  void questionsAreFewAndDifferent() {
    for (FullComparison full : ALL) {
      List<String> asked = full.questions().stream().map(QuestionAnswer::question).toList();
      assertTrue(asked.size() <= Questions.MOST, asked.toString());
      assertEquals(asked.size(), asked.stream().distinct().count(), asked.toString());
      assertEquals(
          full.questions().stream().map(QuestionAnswer::about).sorted().toList(),
          full.questions().stream().map(QuestionAnswer::about).toList());
    }
  }

  @Test
  void answersVaryWithTheData() {
    long different =
        ALL.stream()
            .flatMap(full -> full.questions().stream())
            .filter(answer -> answer.about() == About.WHICH)
            .map(QuestionAnswer::answer)
            .distinct()
            .count();

    assertTrue(different > ALL.size() / 8, different + " of " + ALL.size());
  }

  @Test
  void aPlanAsksBetweenTheMedianAndTheUpperQuarter() {
    for (FullComparison full : ALL) {
      for (Plan plan : full.negotiation().plans()) {
        if (plan.figure().isPresent()) {
          Estimated figure = plan.figure().get();
          assertTrue(plan.below() <= figure.band().p50(), plan.toString());
          assertTrue(plan.ask() >= figure.band().p50() - 500, plan.toString());
          assertTrue(
              plan.ask() <= Math.max(figure.band().p75(), figure.band().p50() + 1_000) + 500
                  && plan.upper()
                      <= Math.max(figure.band().p75(), figure.band().p50() + 1_000) + 500,
              plan.toString());
        }
      }
    }
  }

  @Test
  void aThinFigureIsNotQuoted() {
    List<Plan> plans = ALL.stream().flatMap(full -> full.negotiation().plans().stream()).toList();

    assertTrue(plans.stream().anyMatch(Plan::quotable));
    assertTrue(plans.stream().anyMatch(plan -> plan.isKnown() && !plan.quotable()));
    for (Plan plan : plans) {
      if (plan.figure().filter(f -> f.evidence().mostlyBorrowed()).isPresent()) {
        assertFalse(plan.quotable(), plan.toString());
      }
    }
  }

  @Test
  void withoutALevelThePlanSpeaksOfSenior() {
    FullComparison full = full("clockmaker", "glassblower", new Ask("", "", "", "reported"));

    assertEquals(CareerLevel.L5, full.negotiation().level());
    assertTrue(full.negotiation().levelRemark().contains("senior (L5)"));
    assertEquals(
        "",
        full("clockmaker", "glassblower", new Ask("L3", "", "", "")).negotiation().levelRemark());
  }

  @Test
  void relatedComparisonsHaveOneSideOfThisOneAndAreOthers() {
    for (FullComparison full : ALL) {
      String first = full.comparison().first().slug();
      String second = full.comparison().second().slug();
      for (RelatedPair pair : full.related()) {
        assertTrue(pair.first().equals(first) || pair.first().equals(second));
        assertFalse(pair.second().equals(first) || pair.second().equals(second));
      }
    }
  }

  @Test
  void aUsualMoveIsToldInTheWordsOfItsGuide() {
    FullComparison full = full("clockmaker", "glassblower", Ask.PLAIN);

    QuestionAnswer move =
        full.questions().stream().filter(q -> q.about() == About.SWITCH).findFirst().orElseThrow();
    assertEquals("What does it take to move from clockmaker to glassblower?", move.question());
    assertTrue(
        move.answer()
            .startsWith(
                "What carries over: a steady hand. What has to be learnt: breathing out for long."),
        move.answer());
    assertEquals(3, full.negotiation().first().evidence().size());
    assertEquals(RelatedPair.Why.MOVE, full.related().getFirst().why());
    assertEquals("watchmaker", full.related().getFirst().second());
  }

  @Test
  void anUnknownRoleIsNotFound() {
    assertInstanceOf(
        Answer.NotFound.class, COMPARER.compare("clockmaker", "no such thing", Ask.PLAIN));
  }

  private static double median(Side side) {
    return side.typical() instanceof Estimated found ? found.band().p50() : Double.NaN;
  }
}
