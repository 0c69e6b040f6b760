package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Word;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.place.Metro;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {

  private static final List<MarketSnapshot> BOTH = List.of(Snapshots.PUBLISHED, Snapshots.PRIVATE);

  private final Comparer comparer = new Comparer(Snapshots.PUBLISHED);

  private static <T> T found(Answer<T> answer) {
    if (answer instanceof Answer.Found<T>(T value)) {
      return value;
    }
    throw new AssertionError(answer.toString());
  }

  /** A question about what people report. */
  private static Ask ask(String level, String place, String measure) {
    return new Ask(level, place, measure, "reported");
  }

  /** Every pair, level, place and measure of both snapshots, as reported. */
  private static void everyComparison(BiConsumer<Comparison, String> check) {
    for (MarketSnapshot snapshot : BOTH) {
      Comparer comparer = new Comparer(snapshot);
      for (String a : Snapshots.REPORTED_ROLES) {
        for (String b : Snapshots.REPORTED_ROLES) {
          for (String level : Snapshots.LEVELS) {
            for (String place : Snapshots.PLACES) {
              for (String measure : List.of("total", "base")) {
                if (!a.equals(b)) {
                  check.accept(
                      found(comparer.compare(a, b, ask(level, place, measure))),
                      String.join(", ", a, b, level, place, measure));
                }
              }
            }
          }
        }
      }
    }
  }

  private static Estimate.Estimated typical(Side side) {
    return assertInstanceOf(Estimate.Estimated.class, side.typical());
  }

  @Test
  void partsOfAGapSumToItInWholeDollars() {
    everyComparison((c, at) -> {
      long gap =
          Math.round(typical(c.second()).band().p50())
              - Math.round(typical(c.first()).band().p50());
      assertEquals(OptionalLong.of(gap), c.gap().amount(), at);
      assertFalse(c.gap().parts().isEmpty(), at);
      assertEquals(gap, c.gap().parts().stream().mapToLong(p -> p.amount().orElse(0)).sum(), at);
      for (Part part : c.gap().parts()) {
        assertEquals(part.amount().isPresent(), part.interval() != null, at);
        assertFalse(part.explanation().isBlank(), at);
      }
    });
  }

  @Test
  void oneLevelHasNoLevelMixAndOnePlaceNoPlaceMix() {
    everyComparison((c, at) -> {
      List<String> names = c.gap().parts().stream().map(Part::name).toList();
      assertEquals(c.question().level() == null, names.contains("level mix"), at);
      assertEquals(c.question().placeSlug().isEmpty(), names.contains("place mix"), at);
      assertTrue(names.contains("employer mix"), at);
      assertEquals("the role itself", names.getLast(), at);
    });
  }

  @Test
  void swappingTheSidesMirrorsGapVerdictAndChances() {
    for (String a : Snapshots.REPORTED_ROLES) {
      for (String b : Snapshots.REPORTED_ROLES.subList(0, Snapshots.REPORTED_ROLES.indexOf(a))) {
        for (String level : List.of("", "L3", "L5")) {
          for (String place : Snapshots.PLACES) {
            assertMirrored(a, b, ask(level, place, "total"));
          }
        }
      }
    }
    assertMirrored("lacemaker", "clockmaker", Ask.PLAIN);
    assertMirrored("glassblower", "clockmaker", Ask.PLAIN);
  }

  private void assertMirrored(String a, String b, Ask ask) {
    Comparison forth = found(comparer.compare(a, b, ask));
    Comparison back = found(comparer.compare(b, a, ask));
    String at = a + ", " + b + ", " + ask;
    var v = forth.verdict();
    var w = back.verdict();
    assertEquals(v.word(), w.word(), at);
    assertEquals(v.sentence(), w.sentence(), at);
    assertEquals(
        1,
        v.probabilityFirstPaysMore().orElseThrow() + w.probabilityFirstPaysMore().orElseThrow(),
        1e-9,
        at);
    assertEquals(
        1, v.pairsFirstHigher().orElseThrow() + w.pairsFirstHigher().orElseThrow(), 1e-9, at);
    assertEquals(v.ratio().orElseThrow(), w.ratio().orElseThrow(), 1e-9, at);
    assertEquals(forth.gap().amount().orElseThrow(), -back.gap().amount().orElseThrow(), at);
    assertEquals(forth.gap().parts().size(), back.gap().parts().size(), at);
    for (int i = 0; i < forth.gap().parts().size(); i++) {
      Part p = forth.gap().parts().get(i);
      Part q = back.gap().parts().get(i);
      assertEquals(p.name(), q.name(), at);
      // A tie in the remainders may fall to another part.
      assertTrue(Math.abs(p.amount().orElse(0) + q.amount().orElse(0)) <= 1, at);
    }
  }

  private static double[] five(Band b) {
    return new double[] {b.p10(), b.p25(), b.p50(), b.p75(), b.p90()};
  }

  private static List<Estimate> estimates(Side side) {
    List<Estimate> out =
        new ArrayList<>(side.levels().stream().map(LevelEstimate::estimate).toList());
    out.add(side.typical());
    return out;
  }

  @Test
  void baseIsNeverAboveTotal() {
    for (MarketSnapshot snapshot : BOTH) {
      Comparer comparer = new Comparer(snapshot);
      for (String role : Snapshots.REPORTED_ROLES) {
        for (String place : Snapshots.PLACES) {
          Side total = found(comparer.profile(role, ask("", place, "total")));
          Side base = found(comparer.profile(role, ask("", place, "base")));
          for (int i = 0; i < estimates(total).size(); i++) {
            double[] t = five(((Estimate.Estimated) estimates(total).get(i)).band());
            double[] b = five(((Estimate.Estimated) estimates(base).get(i)).band());
            for (int j = 0; j < t.length; j++) {
              assertTrue(b[j] <= t[j], role + ", " + place + ", " + i);
            }
          }
        }
      }
    }
  }

  @Test
  void theMedianNeverFallsWithTheLevel() {
    for (String role : Snapshots.REPORTED_ROLES) {
      for (String place : Snapshots.PLACES) {
        for (String measure : List.of("total", "base")) {
          double before = 0;
          for (LevelEstimate level :
              found(comparer.profile(role, ask("", place, measure))).levels()) {
            double median = ((Estimate.Estimated) level.estimate()).band().p50();
            assertTrue(median >= before * (1 - 1e-9), role + ", " + place + ", " + measure);
            before = median;
          }
        }
      }
    }
  }

  @Test
  void weightsOfAPlacesRatioSumToOneWhereAnythingIsKnown() {
    for (String role : Snapshots.REPORTED_ROLES) {
      for (String place : Snapshots.PLACES) {
        Side side = found(comparer.profile(role, ask("", place, "")));
        if (place.isEmpty()) {
          assertNull(side.place());
          continue;
        }
        var effect = side.place();
        assertNotNull(effect);
        boolean any = effect.reportedRatio().isPresent() || effect.officialRatio().isPresent();
        assertEquals(any ? 1 : 0, effect.reportedWeight() + effect.officialWeight(), 1e-12, place);
        assertEquals(!place.startsWith("Harrowmoor"), effect.officialRatio().isPresent(), place);
        double blend =
            effect.reportedWeight() * Math.log(effect.reportedRatio().orElse(1))
                + effect.officialWeight() * Math.log(effect.officialRatio().orElse(1));
        assertEquals(Math.exp(blend), effect.ratio(), 1e-9, place);
      }
    }
  }

  @Test
  void aPublishedSnapshotShowsNoCountOfOneToFourAndAPrivateOneDoes() {
    int[] few = new int[2];
    for (int s = 0; s < 2; s++) {
      Comparer comparer = new Comparer(BOTH.get(s));
      for (String role : Snapshots.REPORTED_ROLES) {
        for (String place : Snapshots.PLACES) {
          for (String measure : List.of("total", "base")) {
            for (Estimate estimate :
                estimates(found(comparer.profile(role, ask("", place, measure))))) {
              var evidence = ((Estimate.Estimated) estimate).evidence();
              few[s] += evidence.reports() >= 1 && evidence.reports() <= 4 ? 1 : 0;
              if (evidence.withheld()) {
                assertEquals(0, evidence.reports());
                assertEquals(0, evidence.manipulationMargin());
                assertTrue(Double.isNaN(evidence.effectiveReports()));
                assertTrue(Double.isNaN(evidence.borrowedShare()));
                assertNull(evidence.from());
                assertNull(evidence.to());
              }
              assertTrue(s == 0 || !evidence.withheld());
            }
          }
        }
      }
    }
    assertEquals(0, few[0]);
    assertTrue(few[1] > 0);
  }

  @Test
  void aPlaceTooSmallToPublishIsNotSaidToHaveNobody() {
    long there =
        Snapshots.REPORTS.stream()
            .filter(r -> r.city().equals("Fennwick") && r.title().equals("Glassblower"))
            .count();
    assertTrue(there > 0);
    Estimate.Estimated figure =
        typical(found(comparer.profile("glassblower", ask("", "Fennwick, ZC", ""))));
    assertTrue(figure.evidence().reports() > 0 || figure.evidence().withheld());
    Estimate.Estimated unknown =
        typical(found(comparer.profile("glassblower", ask("", "Gullhaven, ZC", ""))));
    assertTrue(unknown.evidence().withheld(), "nobody, or too few to say");
    Estimate.Estimated nobody =
        typical(
            found(
                new Comparer(Snapshots.PRIVATE)
                    .profile("glassblower", ask("", "Gullhaven, ZC", ""))));
    assertFalse(nobody.evidence().withheld());
    assertEquals(0, nobody.evidence().reports());
  }

  @Test
  void theMarketIsWhatIsAnsweredWhenNoLaneIsNamed() {
    Comparison c = found(comparer.compare("clockmaker", "glassblower", Ask.PLAIN));
    assertEquals(Lane.MARKET, c.question().lane());
    assertEquals(Measure.TOTAL, c.question().measure());
    for (Side side : List.of(c.first(), c.second())) {
      assertEquals(Lane.MARKET, typical(side).evidence().kind());
      assertTrue(typical(side).evidence().isCounted());
      assertEquals(5, side.levels().size());
      assertNull(side.place());
    }
  }

  @Test
  void anOccupationWithoutReportsIsAnsweredByOfficialWagesInBasePayForBothAndSaysSo() {
    Comparison c = found(comparer.compare("lacemaker", "glassblower", Ask.PLAIN));
    assertEquals(Lane.MARKET, c.question().lane());
    assertEquals(Measure.BASE, c.question().measure());
    assertTrue(c.question().measureRemark().contains("Lacemaker"), c.question().measureRemark());
    assertEquals(Lane.OFFICIAL, typical(c.first()).evidence().kind());
    assertFalse(typical(c.first()).evidence().isCounted());
    assertEquals(c.first().official(), c.first().typical());
    assertTrue(c.first().levels().isEmpty());
    assertEquals(Lane.MARKET, typical(c.second()).evidence().kind());
    assertEquals(5, c.second().levels().size());
    assertTrue(c.gap().parts().isEmpty());
    assertFalse(c.gap().remark().isBlank());
    Comparison codes = found(comparer.compare(MadeUp.LACE, "51-0001.00", Ask.PLAIN));
    assertEquals("Lace Workers", codes.first().name());
    assertFalse(codes.second().isRole());
  }

  @Test
  void anOccupationWithoutAnyFigureLeavesNoVerdict() {
    Comparison c = found(comparer.compare(MadeUp.BELLS, "glassblower", Ask.PLAIN));
    assertInstanceOf(Estimate.Unknown.class, c.first().typical());
    assertEquals(Word.NO_FIGURE, c.verdict().word());
    assertTrue(c.gap().amount().isEmpty());
    assertFalse(c.verdict().sentence().isBlank());
  }

  @Test
  void officialWagesCannotTellTwoRolesOfOneOccupationApart() {
    Comparison c =
        found(comparer.compare("clockmaker", "watchmaker", new Ask("", "", "", "official")));
    assertEquals(Word.CANNOT_TELL_YET, c.verdict().word());
    assertTrue(c.verdict().sentence().contains("one occupation"), c.verdict().sentence());
    assertTrue(c.verdict().probabilityFirstPaysMore().isEmpty());
    assertTrue(c.verdict().pairsFirstHigher().isEmpty());
    assertNull(c.verdict().ratioInterval());
    assertEquals(OptionalLong.of(0), c.gap().amount());
  }

  @Test
  void officialFiguresAreNotSaidToBeOfTheLevelAskedFor() {
    for (Ask ask : List.of(new Ask("L5", "", "", "official"), new Ask("L5", "", "", ""))) {
      Comparison c = found(comparer.compare("lacemaker", "glassblower", ask));
      assertNull(c.question().level());
      assertTrue(c.question().measureRemark().contains("level"), c.question().measureRemark());
    }
  }

  @Test
  void theIntervalOfTheMedianFollowsFromItsStandardError() {
    everyComparison((c, at) -> {
      Estimate.Estimated e = typical(c.first());
      assertEquals(.9, e.medianInterval().level(), at);
      assertEquals(
          e.band().p50() * Math.exp(Interval.NINETY * e.standardError()),
          e.medianInterval().high(),
          1e-6,
          at);
      assertTrue(e.standardError() > 0 && e.standardError() < 1, at);
    });
  }

  @Test
  void blendingAPlaceDoesNotLessenTheNationsError() {
    Cells cells = new Cells(Snapshots.PRIVATE);
    int blended = 0;
    for (String slug : Snapshots.REPORTED_ROLES) {
      var pay = Snapshots.PRIVATE.reported(Measure.TOTAL);
      var role = pay.find(slug).orElseThrow();
      PathName name = found(comparer.resolve(slug));
      double ageing = Snapshots.PRIVATE.ageing(slug).error();
      for (var place : role.places()) {
        Metro metro = Snapshots.PRIVATE.gazetteer().byCode(place.metro()).orElseThrow();
        for (int group = 0; group < 6; group++) {
          Cells.Blend blend = cells.blend(name, Measure.TOTAL, group, metro);
          double nation = role.nation().get(group).variance();
          if (place.figures().get(group).variance() >= nation + place.variance()) {
            var figure =
                assertInstanceOf(
                    Estimate.Estimated.class, cells.reported(name, Measure.TOTAL, group, metro));
            double variance = Math.pow(figure.standardError(), 2) - ageing * ageing;
            assertTrue(variance >= nation + blend.variance() - 1e-12, slug + place.metro());
            blended += blend.reportedWeight() < .9 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(blended > 0);
  }

  @Test
  void agedFiguresSayByHowMuch() {
    Estimate.Estimated e = typical(found(comparer.profile("glassblower", ask("", "", ""))));
    // The last quarter of the reports is that of August 2021; its middle month is taken.
    double years = 4 + 10 / 12.0;
    assertEquals(Math.exp(.03 * years), e.evidence().agedBy(), 1e-9);
    assertEquals("a made-up index", e.evidence().ageingIndex());
  }

  @ParameterizedTest
  @CsvSource({
    "L9, '', '', '', level",
    "senior, '', '', '', level",
    "'', '', gross, '', measure",
    "'', '', '', markets, lane"
  })
  void whatCannotBeReadIsNamed(
      String level, String place, String measure, String lane, String field) {
    Ask ask = new Ask(level, place, measure, lane);
    Answer<Comparison> answer = comparer.compare("clockmaker", "glassblower", ask);
    var malformed = assertInstanceOf(Answer.Malformed.class, answer);
    assertEquals(field, malformed.field());
    assertTrue(malformed.message().contains("expected"), malformed.message());
  }

  @Test
  void anUnknownRoleComesWithTheClosest() {
    Answer<Comparison> answer = comparer.compare("glasblower", "clockmaker", Ask.PLAIN);
    var missing = assertInstanceOf(Answer.NotFound.class, answer);
    assertEquals("role", missing.field());
    assertTrue(missing.suggestions().toString().contains("glassblower"), missing.toString());
    assertInstanceOf(Answer.NotFound.class, comparer.compare("clockmaker", "99-9999", Ask.PLAIN));
    assertInstanceOf(Answer.Malformed.class, comparer.compare(" ", "clockmaker", Ask.PLAIN));
    assertInstanceOf(
        Answer.Malformed.class, comparer.compare("clockmaker", "Horologist", Ask.PLAIN));
    assertInstanceOf(
        Answer.Malformed.class, comparer.compare("x".repeat(301), "clockmaker", Ask.PLAIN));
  }

  @Test
  void anUnknownPlaceAStateAndACountryAreNotFoundEachInItsWay() {
    var typo =
        assertInstanceOf(
            Answer.NotFound.class, comparer.profile("clockmaker", ask("", "Amberfal, ZA", "")));
    assertEquals("place", typo.field());
    assertTrue(typo.suggestions().toString().contains("Amberfall"), typo.toString());
    var state =
        assertInstanceOf(
            Answer.NotFound.class, comparer.profile("clockmaker", ask("", "Zebria", "")));
    assertTrue(state.message().contains("is a state"), state.message());
    assertEquals(2, state.suggestions().size());
    var country =
        assertInstanceOf(
            Answer.NotFound.class, comparer.profile("clockmaker", ask("", "Freedonia", "")));
    assertEquals("no data for Freedonia", country.message());
  }

  @Test
  void namesTitlesAndCodesLeadToTheSameRole() {
    for (String name : List.of("glassblower", "Glassblower", "glass artisan", "Glassblowers")) {
      if (comparer.resolve(name) instanceof Answer.Found<PathName>(PathName value)) {
        assertEquals("glassblower", value.slug());
      } else {
        assertEquals("Glassblowers", name);
      }
    }
    assertEquals(
        "clockmaker", comparer.search("clockmak", 3).getFirst().key(), "a beginning is enough");
    assertTrue(comparer.search("  ", 3).isEmpty());
  }
}
