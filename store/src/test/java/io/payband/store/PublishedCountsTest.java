package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.MixSummary;
import io.payband.estimate.RoleFigures;
import io.payband.market.MarketPay;
import io.payband.market.MarketSnapshot;
import io.payband.market.ReportedPay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedCountsTest {

  @TempDir Path folder;

  private String refusal(MarketSnapshot snapshot) {
    Path file = folder.resolve("a.payband");
    SnapshotProblem problem =
        assertThrows(SnapshotProblem.class, () -> SnapshotFiles.write(snapshot, file));
    assertFalse(Files.exists(file));
    return problem.getMessage();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aCountOfOneToFourIsNotPublished(int reports) {
    assertEquals(
        "This snapshot must not be published: a count below 5 is shown at baker, total pay. Build"
            + " it again with a minimum cohort of at least 5, or with --private for yourself.",
        refusal(Made.snapshot(true, reports)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1000, -2})
  void norIsACountThatIsNone(int reports) {
    assertTrue(refusal(Made.snapshot(true, reports)).contains("a count below 5"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 6})
  void otherCountsAre(int reports) {
    Path file = folder.resolve("a.payband");

    SnapshotFiles.write(Made.snapshot(true, reports), file);

    assertTrue(SnapshotVerify.check(file).isSound());
  }

  @Test
  void norIsASmallCountOfWhatPeopleSayOfTheirWork() {
    assertTrue(
        refusal(Made.withTraits(4)).contains("a count below 5 is shown of the work of baker"));
  }

  @Test
  void norIsASmallCountBehindAPremium() {
    assertTrue(refusal(Made.withSkills(4)).contains("a count below 5 is shown of Ovens in baker"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 22, 61})
  void norIsAnExactCountOfAnswersOnScope(int counting) {
    assertTrue(
        refusal(Made.withAnswers(counting))
            .contains("an exact count of answers is shown of baker"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void norIsASmallCountOfTheMarketLane(int reports) {
    ReportedPay few = new Made.Figures(reports).pay();
    assertTrue(
        refusal(market(MadeMarket.pay(few, List.of(), List.of())))
            .contains("a count below 5 is shown at baker, total pay"));
    assertTrue(
        refusal(market(MadeMarket.pay(SOUND, List.of(), List.of(MadeMarket.median(reports)))))
            .contains("a count below 5 is shown at baker, total pay"));
  }

  /** 43 reports of an occupation beside 40 of its only role that is shown tell of 3 others. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 43})
  void norIsTheExactCountOfAnOccupation(int reports) {
    assertTrue(
        refusal(market(MadeMarket.pay(SOUND, List.of(MadeMarket.anchor(reports)), List.of())))
            .contains("the exact count of an occupation is shown at 51-3011"));
  }

  /** 43 in the market lane beside 40 of the one source that is shown tell of 3 of another. */
  @Test
  void norIsAnExactCountOfTheMarketLane() {
    ReportedPay exact = new Made.Figures(43).pay();
    assertTrue(
        refusal(market(MadeMarket.pay(exact, List.of(), List.of())))
            .contains("an exact count of the market lane is shown at baker, total pay"));
    double[] five = new double[5];
    ReportedPay mixed =
        new ReportedPay(
            List.of(),
            List.of(new MixSummary("baker", "", 43, five, five, five, five, five, five, five)),
            new float[0],
            .01);
    assertTrue(
        refusal(market(MadeMarket.pay(mixed, List.of(), List.of())))
            .contains("an exact count of the market lane is shown at baker, total pay"));
  }

  private static final ReportedPay SOUND = new Made.Figures(40).pay();

  private static MarketSnapshot market(MarketPay pay) {
    return Made.withMarket(true, pay);
  }

  @Test
  void aSnapshotOfOnesOwnKeepsEveryCount() {
    Path file = folder.resolve("a.payband");

    SnapshotFiles.write(
        Made.withMarket(
            false,
            MadeMarket.pay(
                new Made.Figures(1).pay(),
                List.of(MadeMarket.anchor(43)),
                List.of(MadeMarket.median(1)))),
        file);

    assertTrue(SnapshotVerify.check(file).isSound());
  }

  @Test
  void whatTellsAWithheldCountIsNotPublished() {
    CohortFigure telling =
        new CohortFigure(
            new double[] {1, 2, 3, 4, 5},
            .1,
            CohortFigure.WITHHELD,
            2.5,
            Double.NaN,
            0,
            0,
            0,
            0,
            false);

    assertTrue(
        refusal(withRole(List.of(telling), List.of(), List.of()))
            .contains("a withheld count can be guessed at baker, total pay"));
  }

  @Test
  void countsOfPlacesAndMixesAreLookedAt() {
    double[] five = new double[5];
    RoleFigures.PlaceFigures place = new RoleFigures.PlaceFigures("100", List.of(), .1, 4);
    MixSummary mix = new MixSummary("baker", "100", 3, five, five, five, five, five, five, five);

    assertTrue(refusal(withRole(List.of(), List.of(place), List.of())).contains("baker in 100"));
    assertTrue(refusal(withRole(List.of(), List.of(), List.of(mix))).contains("baker in 100"));
  }

  private static MarketSnapshot withRole(
      List<CohortFigure> nation, List<RoleFigures.PlaceFigures> places, List<MixSummary> mixes) {
    return Made.snapshot(
        true,
        new ReportedPay(
            List.of(new RoleFigures("baker", "Baker", nation, places)), mixes, new float[0], .01));
  }
}
