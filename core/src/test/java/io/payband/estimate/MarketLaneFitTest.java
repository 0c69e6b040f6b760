package io.payband.estimate;

import static io.payband.estimate.LaneFixture.anchor;
import static io.payband.estimate.LaneFixture.median;
import static io.payband.estimate.LaneFixture.role;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketLaneFitTest {

  private static final String CLAY = "51-0001";
  private static final String CLOTH = "51-0002";

  /** Potters and glazers of one occupation, weavers alone in another. */
  private static LaneFixture crafts(long seed) {
    return new LaneFixture(seed)
        .role("potter", CLAY)
        .role("glazer", CLAY)
        .role("weaver", CLOTH)
        .people("potter", 0, .2, 600)
        .people("glazer", .15, .1, 400)
        .people("weaver", .1, .05, 500);
  }

  private static LaneFixture usual(long seed) {
    return crafts(seed).official(CLAY, 11.4, .5).official(CLOTH, 11.5, .4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void employersAreWeighedUntilTheMedianBasePayMeetsTheOfficialOne(long seed) {
    LaneFixture fixture = usual(seed);
    MarketLaneFit.Lane lane = fixture.fit();
    for (String occupation : List.of(CLAY, CLOTH)) {
      MarketAnchor anchor = anchor(lane, occupation);
      double target = occupation.equals(CLAY) ? 11.4 : 11.5;
      assertTrue(anchor.met(), "seed " + seed);
      assertTrue(anchor.tau() > 0 && anchor.tau() < 6, "seed " + seed);
      assertTrue(fixture.weightedBase(occupation, 0) > target, "reports lie above");
      // A weighted median moves from one person to the next.
      assertEquals(target, fixture.weightedBase(occupation, anchor.tau()), .005, "seed " + seed);
      assertTrue(anchor.effectiveReports() < anchor.reports());
    }
    assertEquals(1000, anchor(lane, CLAY).reports());
    assertEquals(
        List.of(CLAY, CLOTH), lane.anchors().stream().map(MarketAnchor::occupation).toList());
  }

  @ParameterizedTest
  @CsvSource({"9, 6", "14, 0"})
  void whereNoWeightMeetsItTheNearestEndStandsAndIsRecorded(double official, double tau) {
    MarketAnchor anchor = anchor(crafts(4).official(CLAY, official, .5).fit(), CLAY);

    assertFalse(anchor.met());
    assertEquals(tau, anchor.tau());
  }

  @Test
  void anOccupationWithoutOfficialWagesHasNoFigures() {
    MarketLaneFit.Lane lane = crafts(5).official(CLAY, 11.4, .5).fit();

    assertEquals(List.of("glazer", "potter"), lane.roles().stream().map(MarketRole::slug).toList());
    assertEquals(1, lane.anchors().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void theOnlyRoleOfAnOccupationIsPaidWhatIsPublishedForIt(long seed) {
    MarketRole weaver = role(usual(seed).fit(), "weaver");

    assertEquals(11.5, median(weaver.base(), 0), 1e-9, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void itsRolesLieOnBothSidesOfTheOccupationAsReportsSay(long seed) {
    MarketLaneFit.Lane lane = usual(seed).fit();
    double potter = median(role(lane, "potter").base(), 0);
    double glazer = median(role(lane, "glazer").base(), 0);

    assertTrue(potter < 11.4 && glazer > 11.4, potter + ", " + glazer + ", seed " + seed);
    assertEquals(.15, glazer - potter, .06, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12})
  void totalIsNowhereBelowBaseAndLevelsRise(long seed) {
    for (MarketRole role : usual(seed).fit().roles()) {
      RoleFigures total = role.total().orElseThrow();
      for (int group = 0; group <= 5; group++) {
        double[] base = role.base().nation().get(group).logBand();
        for (int j = 0; j < base.length; j++) {
          assertTrue(total.nation().get(group).logBand()[j] >= base[j] - 1e-12, role.slug());
          assertTrue(j == 0 || base[j] >= base[j - 1], role.slug());
        }
      }
      for (RoleFigures figures : List.of(role.base(), total)) {
        for (int level = 2; level <= 5; level++) {
          for (int j = 0; j < Quantiles.COUNT; j++) {
            assertTrue(
                figures.nation().get(level).logBand()[j]
                    >= figures.nation().get(level - 1).logBand()[j],
                role.slug() + " " + level);
          }
        }
      }
    }
  }

  @Test
  void totalPayIsBaseTimesWhatPeopleSayComesOnTop() {
    MarketLaneFit.Lane lane = usual(13).fit();
    Map<String, Double> ratios = Map.of("potter", .2, "glazer", .1, "weaver", .05);
    ratios.forEach((slug, ratio) -> {
      MarketRole role = role(lane, slug);
      for (int level = 1; level <= 2; level++) {
        assertEquals(
            ratio,
            median(role.total().orElseThrow(), level) - median(role.base(), level),
            .05,
            slug + " " + level);
      }
    });
  }

  @ParameterizedTest
  @ValueSource(doubles = {.5, .6, .8})
  void anOccupationsRolesTogetherSpreadLikeItsOfficialWages(double spread) {
    MarketRole weaver = role(crafts(14).official(CLOTH, 11.5, spread).fit(), "weaver");
    double[] band = weaver.base().nation().getFirst().logBand();

    assertEquals(2 * spread, band[4] - band[0], .06);
    assertEquals(spread, band[3] - band[1], .12);
  }

  /** People of one level are drawn together; what levels are apart stays as reports say. */
  @Test
  void whereLevelsAloneSpreadWiderTheOnlyRoleStillSpreadsAsPublished() {
    MarketLaneFit.Lane lane = crafts(14).official(CLOTH, 11.5, .2).fit();
    MarketRole weaver = role(lane, "weaver");

    assertTrue(anchor(lane, CLOTH).stretch() < .5);
    assertArrayEquals(
        new double[] {11.3, 11.4, 11.5, 11.6, 11.7},
        weaver.base().nation().getFirst().logBand(),
        1e-9);
    assertTrue(median(weaver.base(), 5) - median(weaver.base(), 1) > .4, "its levels as reported");
    double[] total = weaver.total().orElseThrow().nation().getFirst().logBand();
    for (int j = 0; j < total.length; j++) {
      assertTrue(total[j] >= 11.3 + .1 * j - 1e-12, "total is nowhere below base");
    }
  }

  @Test
  void withoutPublishedPercentilesPeopleSpreadAsReportsSay() {
    double[] median = {Double.NaN, Double.NaN, 11.5, Double.NaN, Double.NaN};
    MarketLaneFit.Lane lane = crafts(14).official(CLOTH, median).fit();
    double[] band = role(lane, "weaver").base().nation().getFirst().logBand();

    assertEquals(1, anchor(lane, CLOTH).stretch());
    assertEquals(11.5, band[Quantiles.MEDIAN], 1e-9);
    assertTrue(band[4] - band[0] > .6);
  }

  /** Without an employer nothing leans, so that no τ moves the median, and none is claimed. */
  @Test
  void whatCannotBeWeighedIsNotCalledWeighedDown() {
    MarketLaneFit.Lane lane =
        new LaneFixture(30)
            .role("potter", CLAY)
            .unplaced("almanac", "potter", 0, 200)
            .official(CLAY, 9, .5)
            .fit();
    MarketAnchor anchor = anchor(lane, CLAY);

    assertEquals(0, anchor.tau());
    assertFalse(anchor.met());
    assertEquals(200, anchor.effectiveReports(), 1e-9);
    assertEquals(9, median(role(lane, "potter").base(), 0), 1e-9);
  }

  @Test
  void totalIsNotMadeOutOfBaseWhereNobodySaysBoth() {
    MarketLaneFit.Lane lane =
        new LaneFixture(31)
            .role("potter", CLAY)
            .answers("almanac", "potter", 0, 200)
            .official(CLAY, 11, .5)
            .fit();

    assertTrue(role(lane, "potter").total().isEmpty());
  }

  @Test
  void oneReportBesideAHandfulOfPostingsIsNoFigure() {
    MarketLaneFit.Lane lane =
        usual(32)
            .role("kilnman", CLAY)
            .posted("kilnman", 0, 15)
            .answers("almanac", "kilnman", 0, 1)
            .fit();

    assertTrue(lane.roles().stream().noneMatch(r -> r.slug().equals("kilnman")));
  }

  @Test
  void whatOnlyEmployersStateIsLessSure() {
    MarketLaneFit.Lane lane =
        usual(33)
            .role("kilnman", CLAY)
            .posted("kilnman", 0, 300)
            .role("moulder", CLAY)
            .answers("almanac", "moulder", 0, 300)
            .methodError(.05)
            .fit();
    double posted = role(lane, "kilnman").base().nation().getFirst().variance();
    double told = role(lane, "moulder").base().nation().getFirst().variance();

    assertTrue(posted > told + .0005, posted + " beside " + told);
  }

  /** Answers that are not weighed are no people whose employers are known. */
  @Test
  void meansOfEmployersAreAsSureAsThePeopleWhoAreWeighed() {
    MixSummary plain = role(usual(34).fit(), "potter").baseMix();
    MixSummary more =
        role(usual(34).answers("almanac", "potter", 0, 3000).fit(), "potter").baseMix();

    assertEquals(600, more.reports());
    assertEquals(plain.employerVariance()[0], more.employerVariance()[0], 1e-6);
    assertTrue(plain.employerVariance()[0] > LaneFixture.LEAN * LaneFixture.LEAN / 2 / 600);
  }

  @Test
  void hardlyAnybodyAmongThoseWeighedDoesNotSpeakForARole() {
    MarketLaneFit.Lane lane =
        usual(35)
            .role("moulder", CLAY)
            .people("moulder", 0, .1, 3)
            .answers("almanac", "moulder", 0, 400)
            .fit();

    assertEquals(403, role(lane, "moulder").baseMix().reports());
  }

  @Test
  void theOnlyRoleOfACodeForAllOthersIsNotThatCode() {
    String others = "51-0099";
    LaneFixture plain =
        usual(36).role("tinker", others).people("tinker", .1, .1, 300).official(others, 12.2, .5);
    LaneFixture habit =
        usual(36)
            .role("tinker", others)
            .people("tinker", .1, .1, 300)
            .official(others, 12.2, .5)
            .methodError(.08);

    assertEquals(
        .0064,
        role(habit.fit(), "tinker").base().nation().getFirst().variance()
            - role(plain.fit(), "tinker").base().nation().getFirst().variance(),
        1e-9);
  }

  /** Each role is measured from the centre of its own occupation, and what both share cancels. */
  @Test
  void aGapAcrossOccupationsIsNoLessSureThanItsTwoSidesTogether() {
    MarketLaneFit.Lane lane = usual(37).methodError(.05).fit();
    for (int first = 0; first < 2; first++) {
      for (int group = 0; group < 6; group++) {
        double sides =
            lane.roles().get(first).base().nation().get(group).variance()
                + role(lane, "weaver").base().nation().get(group).variance();
        // Pairs in order of slug: glazer and potter, glazer and weaver, potter and weaver.
        double gap = lane.differenceVariance()[6 * (1 + first) + group];
        assertTrue(gap > 0 && gap <= sides * (1 + 1e-6), first + ", level " + group);
      }
    }
  }

  @Test
  void whatIsTopCodedSaysNothingOfTheSpread() {
    double[] whole = {11.0, 11.25, 11.5, 11.75, 12.0};
    double[] topCoded = {11.0, 11.25, 11.5, Double.NaN, Double.NaN};
    double[] of = weaverBand(whole);
    double[] without = weaverBand(topCoded);
    for (double value : without) {
      assertTrue(Double.isFinite(value));
    }
    assertEquals(of[0], without[0], .1);
  }

  private static double[] weaverBand(double[] official) {
    MarketLaneFit.Lane lane = crafts(15).official(CLOTH, official).fit();
    return role(lane, "weaver").base().nation().getFirst().logBand();
  }

  @Test
  void whatNobodyReportsHasNoTotalAndIsNotCounted() {
    LaneFixture fixture =
        usual(16)
            .role("kilnman", CLAY)
            .posted("kilnman", -.1, 80)
            .role("few", CLAY)
            .posted("few", 0, 20);
    MarketLaneFit.Lane lane = fixture.fit();
    MarketRole posted = role(lane, "kilnman");

    assertTrue(posted.total().isEmpty() && posted.totalMix().isEmpty());
    posted.base().nation().forEach(figure -> assertEquals(0, figure.reports()));
    assertEquals(Map.of("ads", 80), posted.sources());
    assertTrue(
        lane.roles().stream().noneMatch(r -> r.slug().equals("few")),
        "a handful of postings alone is no figure");
  }

  @Test
  void countsAreOfReportsAlone() {
    MarketLaneFit.Lane lane =
        usual(17).answers("almanac", "potter", 0, 50).posted("potter", .3, 40).fit();
    MarketRole potter = role(lane, "potter");

    assertEquals(650, potter.base().nation().getFirst().reports());
    int levels = 0;
    for (int level = 1; level <= 5; level++) {
      levels += potter.base().nation().get(level).reports();
    }
    assertEquals(650, levels);
    assertEquals(600, potter.baseMix().reports(), "those who are weighed");
    assertEquals(Map.of("ads", 40, "almanac", 50, "guild", 600), potter.sources());
  }

  @Test
  void aHabitOfOnePublisherIsDoubtThatAnotherLessens() {
    double none = role(usual(18).fit(), "potter").base().nation().getFirst().variance();
    double alone =
        role(usual(18).methodError(.08).fit(), "potter").base().nation().getFirst().variance();
    double two =
        role(usual(18).answers("almanac", "potter", 0, 100).methodError(.08).fit(), "potter")
            .base()
            .nation()
            .getFirst()
            .variance();

    assertEquals(.0064, alone - none, 1e-9);
    assertTrue(two < alone - .002, two + " beside " + alone);
  }

  @Test
  void theErrorOfOfficialWagesCancelsBetweenRolesOfOneOccupation() {
    float[] sure = usual(19).officialError(.01).fit().differenceVariance();
    float[] unsure = usual(19).officialError(.1).fit().differenceVariance();

    // In order of slug: glazer, potter, weaver; six groups each.
    assertEquals(3 * 6, sure.length);
    for (int group = 0; group < 6; group++) {
      assertTrue(sure[group] > 0);
      assertEquals(sure[group], unsure[group], 1e-9, "glazer and potter");
      assertEquals(sure[6 + group] + 2 * (.01 - .0001), unsure[6 + group], 1e-7, "and weaver");
    }
  }

  @Test
  void aCodeForAllOthersStandsToItsReportsAsRelatedOnesDo() {
    String others = "51-0099";
    LaneFixture fixture =
        usual(20)
            .role("tinker", others)
            .people("tinker", .1, .1, 300)
            // Twice what the others' official wages say: other work is counted with it.
            .official(others, 12.2, .5);
    MarketLaneFit.Lane lane = fixture.fit();
    double tinker = median(role(lane, "tinker").base(), 0);
    double weaver = median(role(lane, "weaver").base(), 0);

    assertEquals(weaver, tinker, .15);
    assertTrue(
        role(lane, "tinker").base().nation().getFirst().variance()
            > role(lane, "weaver").base().nation().getFirst().variance());
  }

  @Test
  void sharesOfLevelsSumToOne() {
    for (MarketRole role : usual(21).fit().roles()) {
      double sum = 0;
      for (double share : role.baseMix().share()) {
        sum += share;
      }
      assertEquals(1, sum, 1e-9);
      assertEquals(role.occupation(), role.slug().equals("weaver") ? CLOTH : CLAY);
    }
  }
}
