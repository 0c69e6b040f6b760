package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Word;
import io.payband.estimate.CohortFigure;
import io.payband.estimate.MixSummary;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.Surveys;
import io.payband.place.Metro;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three lanes over a market with reports, surveys and postings, in nation, states and metros.
 */
class LanesTest {

  private static final MarketSnapshot PUBLISHED =
      Surveys.snapshot(Snapshots.REPORTS, Surveys.reports(5, 150), true, 2);
  private static final MarketSnapshot PRIVATE =
      Surveys.snapshot(Snapshots.REPORTS, Surveys.reports(5, 150), false, 2);

  private static final List<String> ROLES =
      List.of(
          "clockmaker",
          "foundry-manager",
          "glassblower",
          "watchmaker",
          "lamp-trimmer",
          "lantern-painter",
          "lacemaker");
  private static final List<String> STATES = List.of("Zaland", "Zebria", "Zorne");
  private static final List<String> PLACES =
      List.of("", "Amberfall, ZA", "Elmsport, ZB", "Gullhaven, ZC", "Harrowmoor, ZC");

  private final Comparer comparer = new Comparer(PUBLISHED);

  private static <T> T found(Answer<T> answer) {
    if (answer instanceof Answer.Found<T>(T value)) {
      return value;
    }
    throw new AssertionError(answer.toString());
  }

  private static Estimate.Estimated known(Estimate estimate) {
    return assertInstanceOf(Estimate.Estimated.class, estimate);
  }

  private Side market(String role, String place, String measure) {
    return found(comparer.profile(role, new Ask("", place, measure, "market")));
  }

  private Estimate.Estimated typical(String role, String place, String measure) {
    return known(market(role, place, measure).typical());
  }

  /** Every lane, place, measure and level of every role and occupation, in both snapshots. */
  private static void everySide(Lane lane, BiConsumer<Side, String> check) {
    List<String> places = new ArrayList<>(PLACES);
    if (lane == Lane.MARKET) {
      places.addAll(STATES);
    }
    List<String> names = new ArrayList<>(ROLES);
    names.addAll(List.of(MadeUp.GLASS, MadeUp.LACE, MadeUp.BELLS));
    for (MarketSnapshot snapshot : List.of(PUBLISHED, PRIVATE)) {
      Comparer comparer = new Comparer(snapshot);
      for (String name : names) {
        for (String place : places) {
          for (String measure : List.of("", "total", "base")) {
            for (String level : List.of("", "L3", "L7")) {
              Ask ask = new Ask(level, place, measure, lane.key());
              check.accept(found(comparer.profile(name, ask)), name + ", " + ask);
            }
          }
        }
      }
    }
  }

  private static List<Estimate> cells(Side side) {
    List<Estimate> out = new ArrayList<>();
    out.add(side.typical());
    out.add(side.official());
    side.levels().stream().map(LevelEstimate::estimate).forEach(out::add);
    return out;
  }

  @ParameterizedTest
  @EnumSource(Lane.class)
  void everyCellIsFilledOrSaysWhyNot(Lane lane) {
    everySide(
        lane,
        (side, at) -> {
          assertEquals(
              side.levels().isEmpty(),
              !side.levelsRemark().isEmpty() && side.levels().isEmpty(),
              at);
          for (Estimate cell : cells(side)) {
            switch (cell) {
              case Estimate.Estimated e -> {
                assertTrue(e.standardError() > 0 && e.standardError() < 1, at);
                assertTrue(e.medianInterval().low() < e.band().p50(), at);
                assertTrue(e.medianInterval().high() > e.band().p50(), at);
                assertFalse(e.evidence().sources().isEmpty(), at);
                assertTrue(e.evidence().kind() == Lane.OFFICIAL || e.evidence().kind() == lane, at);
              }
              case Estimate.Unknown u -> {
                assertFalse(u.reason().isBlank(), at);
                assertFalse(u.reason().endsWith("."), at);
              }
            }
          }
        });
  }

  @Test
  void theMarketHasABaseFigureWhereverThereAreOfficialWages() {
    for (String role : ROLES) {
      for (String place : List.of("", "Amberfall, ZA", "Zaland", "Zebria", "Zorne")) {
        Estimate.Estimated figure = typical(role, place, "base");
        assertEquals(!role.equals("lacemaker"), figure.evidence().isCounted(), role);
      }
    }
  }

  private static double[] five(Estimate estimate) {
    Band b = known(estimate).band();
    return new double[] {b.p10(), b.p25(), b.p50(), b.p75(), b.p90()};
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKET", "REPORTED"})
  void baseIsNowhereAboveTotalAndMediansRiseWithTheLevel(Lane lane) {
    List<String> places = new ArrayList<>(PLACES);
    if (lane == Lane.MARKET) {
      places.addAll(STATES);
    }
    int compared = 0;
    for (MarketSnapshot snapshot : List.of(PUBLISHED, PRIVATE)) {
      Comparer comparer = new Comparer(snapshot);
      for (String role : Snapshots.REPORTED_ROLES) {
        for (String place : places) {
          Side total = found(comparer.profile(role, new Ask("", place, "total", lane.key())));
          Side base = found(comparer.profile(role, new Ask("", place, "base", lane.key())));
          assertEquals(5, total.levels().size());
          double[] before = new double[2];
          for (int c = -1; c < 5; c++) {
            double[] t = five(c < 0 ? total.typical() : total.levels().get(c).estimate());
            double[] b = five(c < 0 ? base.typical() : base.levels().get(c).estimate());
            for (int j = 0; j < t.length; j++) {
              assertTrue(b[j] <= t[j], role + ", " + place + ", " + c);
            }
            if (c >= 0) {
              assertTrue(t[2] >= before[0] * (1 - 1e-9), role + ", " + place + ", " + c);
              assertTrue(b[2] >= before[1] * (1 - 1e-9), role + ", " + place + ", " + c);
              before = new double[] {t[2], b[2]};
            }
            compared++;
          }
        }
      }
    }
    assertTrue(compared > 200);
  }

  /** Every pair in every lane and place, without a level and with one. */
  private void everyPair(Lane lane, BiConsumer<Comparison, String> check) {
    List<String> places = new ArrayList<>(PLACES);
    if (lane == Lane.MARKET) {
      places.addAll(STATES);
    }
    for (String a : ROLES) {
      for (String b : ROLES) {
        for (String place : places) {
          for (String level : List.of("", "L5")) {
            for (String measure : List.of("", "total", "base")) {
              if (!a.equals(b)) {
                Ask ask = new Ask(level, place, measure, lane.key());
                check.accept(found(comparer.compare(a, b, ask)), a + ", " + b + ", " + ask);
              }
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Lane.class)
  void partsOfEveryGapSumToItAndEveryPairHasAVerdict(Lane lane) {
    Set<Word> words = EnumSet.noneOf(Word.class);
    everyPair(
        lane,
        (c, at) -> {
          words.add(c.verdict().word());
          boolean both =
              c.first().typical() instanceof Estimate.Estimated
                  && c.second().typical() instanceof Estimate.Estimated;
          assertEquals(!both, c.verdict().word() == Word.NO_FIGURE, at);
          assertEquals(both, c.gap().amount().isPresent(), at);
          assertFalse(c.verdict().sentence().isBlank(), at);
          if (both) {
            long gap =
                Math.round(known(c.second().typical()).band().p50())
                    - Math.round(known(c.first().typical()).band().p50());
            assertEquals(gap, c.gap().amount().orElseThrow(), at);
            long sum = c.gap().parts().stream().mapToLong(p -> p.amount().orElse(0)).sum();
            assertEquals(c.gap().parts().isEmpty() ? 0 : gap, sum, at);
          }
          assertFalse(c.gap().remark().isBlank(), at);
        });
    assertTrue(words.size() > 1, words.toString());
  }

  @ParameterizedTest
  @EnumSource(Lane.class)
  void swappingTheSidesMirrorsTheAnswer(Lane lane) {
    everyPair(
        lane,
        (c, at) -> {
          if (c.first().slug().compareTo(c.second().slug()) > 0) {
            return;
          }
          Ask ask =
              new Ask(
                  c.question().level() == null ? "" : c.question().level().name(),
                  c.question().place().equals(Comparer.NATION) ? "" : c.question().place(),
                  c.question().measure().key(),
                  lane.key());
          Comparison back = found(comparer.compare(c.second().slug(), c.first().slug(), ask));
          assertEquals(c.verdict().word(), back.verdict().word(), at);
          assertEquals(c.gap().parts().size(), back.gap().parts().size(), at);
          if (c.gap().amount().isPresent()) {
            assertEquals(c.gap().amount().getAsLong(), -back.gap().amount().orElseThrow(), at);
            assertEquals(
                c.verdict().ratio().isPresent() ? c.verdict().ratio().getAsDouble() : 0,
                back.verdict().ratio().orElse(0),
                1e-9,
                at);
          }
        });
  }

  @Test
  void theMarketsGapIsTakenApartUnderItsOwnWeights() {
    Comparison nation =
        found(comparer.compare("clockmaker", "watchmaker", new Ask("", "", "total", "")));
    assertEquals(
        List.of("level mix", "place mix", "employer mix", "the role itself"),
        nation.gap().parts().stream().map(Part::name).toList());
    Part place = nation.gap().parts().get(1);
    assertEquals(0, place.amount().orElseThrow());
    assertTrue(place.explanation().contains("same place"), place.explanation());
    for (Part part : nation.gap().parts()) {
      assertNotNull(part.interval());
      double amount = part.amount().orElseThrow();
      // Rounding may move a part by a dollar.
      assertTrue(amount >= part.interval().low() - 1 && amount <= part.interval().high() + 1);
    }

    Comparison level =
        found(comparer.compare("clockmaker", "watchmaker", new Ask("L5", "", "total", "")));
    assertEquals(
        List.of("place mix", "employer mix", "the role itself"),
        level.gap().parts().stream().map(Part::name).toList());
    assertTrue(nation.gap().remark().contains("official median"), nation.gap().remark());
  }

  @Test
  void acrossOccupationsTheOfficialMediansArePartOfTheRoleItself() {
    Part within = itself("clockmaker", "watchmaker");
    Part across = itself("clockmaker", "glassblower");

    assertFalse(within.explanation().contains("different occupations"), within.explanation());
    assertTrue(across.explanation().contains("different occupations"), across.explanation());
  }

  private Part itself(String a, String b) {
    return found(comparer.compare(a, b, new Ask("", "", "total", ""))).gap().parts().getLast();
  }

  @Test
  void whatCannotBeToldApartStaysInsideTheRoleAndSaysSo() {
    Comparison c =
        found(comparer.compare("glassblower", "lantern-painter", new Ask("", "", "", "")));
    assertEquals(Measure.BASE, c.question().measure());
    assertTrue(c.question().measureRemark().contains("Lantern Painter"));
    List<Part> parts = c.gap().parts();
    assertEquals("the role itself", parts.getLast().name());
    assertEquals(c.gap().amount(), parts.getLast().amount());
    for (Part part : parts.subList(0, parts.size() - 1)) {
      assertTrue(part.amount().isEmpty());
      assertTrue(part.explanation().contains("too few reports"), part.explanation());
    }
  }

  @Test
  void aWholeStateIsTheNationTimesItsOfficialRatio() {
    double nation = typical("glassblower", "", "base").band().p50();
    Estimate.Estimated state = typical("glassblower", "Zebria", "base");

    assertEquals(nation * Math.exp(-.1), state.band().p50(), nation * 1e-9);
    assertTrue(state.standardError() > typical("glassblower", "", "base").standardError());
    assertTrue(
        state.evidence().remarks().toString().contains("state's official mean"),
        state.evidence().remarks().toString());
    Comparison c = found(comparer.compare("glassblower", "clockmaker", new Ask("", "ZB", "", "")));
    assertEquals("Zebria", c.question().place());
    assertEquals("zb", c.question().placeSlug());
    assertEquals(Lane.MARKET, c.question().lane());
    // Official wages of the occupation move alike.
    double official = known(market("glassblower", "", "base").official()).band().p50();
    assertEquals(
        official * Math.exp(-.1),
        known(market("glassblower", "Zebria", "base").official()).band().p50(),
        official * 1e-9);
  }

  @Test
  void aPlaceWithoutOfficialWagesIsTheNationWithMoreDoubtAndSaysSo() {
    for (String place : List.of("Zorne", "Harrowmoor, ZC")) {
      Estimate.Estimated nation = typical("glassblower", "", "total");
      Estimate.Estimated there = typical("glassblower", place, "total");
      assertEquals(nation.band().p50(), there.band().p50(), 1e-6, place);
      assertEquals(Math.hypot(nation.standardError(), .22), there.standardError(), 1e-12, place);
      assertTrue(
          there.evidence().remarks().toString().contains("stands in, with a wider interval"),
          place);
    }
  }

  @Test
  void aMetrosOwnRatioGoesBeforeItsStates() {
    // Elmsport's shift is the fifth of 0.12, 0.08 …; Zebria as a whole lies 0.1 below.
    double nation = typical("glassblower", "", "base").band().p50();
    Estimate.Estimated metro = typical("glassblower", "Elmsport, ZB", "base");

    assertEquals(-.04, Math.log(metro.band().p50() / nation), 1e-3);
    assertTrue(metro.evidence().sources().contains("oflc"));
  }

  @Test
  void aStateIsRefusedWhereFiguresAreByMetroAndMetrosAreNamed() {
    for (Lane lane : List.of(Lane.REPORTED, Lane.OFFICIAL)) {
      var answer =
          assertInstanceOf(
              Answer.NotFound.class,
              comparer.profile("glassblower", new Ask("", "Zebria", "", lane.key())));
      assertEquals("place", answer.field());
      assertTrue(answer.message().contains("is a state"), answer.message());
      assertEquals(2, answer.suggestions().size());
    }
  }

  @Test
  void whatOnlyASurveyReportsIsTheSurveyInTheReportedLane() {
    Side side = found(comparer.profile("lamp-trimmer", new Ask("", "", "", "reported")));
    Estimate.Estimated figure = known(side.typical());

    assertEquals(Lane.REPORTED, figure.evidence().kind());
    assertEquals(1, figure.evidence().sources().size());
    assertTrue(figure.evidence().sources().getFirst().startsWith("stackoverflow-"));
    assertTrue(figure.evidence().reports() >= 5);
    assertTrue(figure.evidence().agedBy() > 1);
    assertTrue(side.levels().isEmpty());
    assertFalse(side.levelsRemark().isBlank());
    for (Ask ask :
        List.of(new Ask("L5", "", "", "reported"), new Ask("", "Amberfall, ZA", "", "reported"))) {
      var none =
          assertInstanceOf(
              Estimate.Unknown.class, found(comparer.profile("lamp-trimmer", ask)).typical());
      assertTrue(none.reason().contains("only a survey reports"), none.reason());
    }
    // Beside a role that reports tell, the gap stands whole.
    Comparison c =
        found(comparer.compare("lamp-trimmer", "glassblower", new Ask("", "", "", "reported")));
    assertEquals(Measure.TOTAL, c.question().measure());
    assertEquals(c.gap().amount(), c.gap().parts().getLast().amount());
  }

  @Test
  void whatIsOnlyPostedIsNotReported() {
    var none =
        assertInstanceOf(
            Estimate.Unknown.class,
            found(comparer.profile("lantern-painter", new Ask("", "", "base", "reported")))
                .typical());
    assertTrue(none.reason().contains("market lane"), none.reason());

    Estimate.Estimated base = typical("lantern-painter", "", "base");
    assertEquals(0, base.evidence().reports());
    assertTrue(
        base.evidence().remarks().toString().contains("Nobody reports this role's pay"),
        base.evidence().remarks().toString());
    assertInstanceOf(Estimate.Unknown.class, market("lantern-painter", "", "total").typical());
  }

  @Test
  void oneSurveyOfEachPublisherStandsBesideTheLanesTheLatest() {
    Side side = market("glassblower", "", "total");
    List<LaneMark.Kind> kinds = side.lanes().stream().map(LaneMark::kind).toList();

    assertEquals(
        EnumSet.of(
            LaneMark.Kind.MARKET,
            LaneMark.Kind.REPORTED,
            LaneMark.Kind.SURVEY,
            LaneMark.Kind.OFFICIAL),
        kinds.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(LaneMark.Kind.class))));
    List<String> surveys =
        side.lanes().stream()
            .filter(m -> m.kind() == LaneMark.Kind.SURVEY)
            .map(LaneMark::source)
            .filter(source -> source.startsWith("stackoverflow-"))
            .toList();
    assertEquals(List.of("stackoverflow-2025"), surveys);
    assertTrue(
        market("lantern-painter", "", "base").lanes().stream()
            .anyMatch(m -> m.kind() == LaneMark.Kind.POSTED && m.source().equals("ads")));
  }

  @Test
  void rolesOfOneOccupationSplitItInTheMarketAsReportsSay() {
    double clock = typical("clockmaker", "", "base").band().p50();
    double watch = typical("watchmaker", "", "base").band().p50();

    // The invented watches are worth 0.06 more; base pay is spread widely.
    assertTrue(watch > clock, watch + " beside " + clock);
    assertTrue(watch < 1.2 * clock);
  }

  @Test
  void nothingPublishedTellsACountOfOneToFour() {
    for (Lane lane : Lane.values()) {
      everySide(
          lane,
          (side, at) -> {
            for (Estimate cell : cells(side)) {
              if (cell instanceof Estimate.Estimated e && e.evidence().withheld()) {
                assertEquals(0, e.evidence().reports(), at);
                assertTrue(Double.isNaN(e.evidence().borrowedShare()), at);
              }
            }
          });
    }
    PUBLISHED.market().anchors().forEach(a -> assertEquals(0, a.reports() % 5, a.occupation()));
    assertTrue(PRIVATE.market().anchors().stream().anyMatch(a -> a.reports() % 5 != 0));
    // Beside the counts of each source an exact one would tell how many answered the one left out.
    assertTrue(counts(PUBLISHED).allMatch(count -> count % 5 == 0));
    assertTrue(counts(PRIVATE).anyMatch(count -> count % 5 != 0));
  }

  private static IntStream counts(MarketSnapshot snapshot) {
    return Arrays.stream(Measure.values())
        .map(measure -> snapshot.market().pay(measure))
        .flatMapToInt(pay ->
            IntStream.concat(
                pay.roles().stream()
                    .flatMap(role -> role.nation().stream())
                    .mapToInt(CohortFigure::reports)
                    .filter(count -> count != CohortFigure.WITHHELD),
                pay.mixes().stream().mapToInt(MixSummary::reports)));
  }

  /** People who name no employer all count alike, and no part of a gap rests on them. */
  @Test
  void whereNoEmployerIsKnownNothingIsSaidOfIt() {
    Estimate.Estimated trimmer = typical("lamp-trimmer", "", "base");
    String remarks = trimmer.evidence().remarks().toString();
    assertTrue(remarks.contains("could be weighed"), remarks);
    assertFalse(remarks.contains("count less"), remarks);

    Comparison c =
        found(comparer.compare("lamp-trimmer", "clockmaker", new Ask("", "", "base", "")));
    Part employers =
        c.gap().parts().stream()
            .filter(p -> p.name().equals("employer mix"))
            .findFirst()
            .orElseThrow();
    assertTrue(employers.amount().isEmpty(), employers.toString());
    assertTrue(employers.explanation().contains("not known"), employers.explanation());
  }

  @Test
  void aMetroWithoutWagesOfItsOwnIsLessSureThanItsState() {
    double state = typical("glassblower", "Zebria", "base").standardError();
    for (Metro metro : PUBLISHED.gazetteer().metros()) {
      if (metro.principalState().equals("ZB")
          && PUBLISHED.local().find(MadeUp.GLASS, metro.code()).isEmpty()) {
        assertTrue(typical("glassblower", metro.name(), "base").standardError() > state);
      }
    }
  }
}
