package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialLocalTest {

  private static final Band NATION = new Band(50, 70, 100, 140, 200);

  private final OfficialLocal local =
      new OfficialLocal(
          List.of("51-0001"),
          List.of("90001", "90002"),
          new short[] {OfficialLocal.keep(.1), OfficialLocal.NONE},
          new short[] {OfficialLocal.keep(1.5), OfficialLocal.NONE});

  @Test
  void aShiftMovesTheMedianAndStretchesAboutIt() {
    Band band = local.find("51-0001", "90001").orElseThrow().apply(NATION);
    assertEquals(100 * Math.exp(.1), band.p50(), 1e-9);
    assertEquals(100 * Math.exp(.1) * Math.pow(2, 1.5), band.p90(), 1e-9);
    assertEquals(100 * Math.exp(.1) * Math.pow(.5, 1.5), band.p10(), 1e-9);
  }

  @Test
  void aPairThatIsMissingIsEmpty() {
    assertTrue(local.find("51-0001", "90002").isEmpty());
    assertTrue(local.find("51-0001", "90003").isEmpty());
    assertTrue(local.find("51-0002", "90001").isEmpty());
  }

  @Test
  void whatIsKeptIsCutAtItsRangeAndNeverLooksMissing() {
    assertEquals(Short.MAX_VALUE, OfficialLocal.keep(99));
    assertTrue(OfficialLocal.keep(-99) > OfficialLocal.NONE);
  }

  @Test
  void tablesOfAnotherSizeAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new OfficialLocal(List.of("a"), List.of("b"), new short[2], new short[1]));
  }

  @Test
  void aBandThatFallsOrIsNotAboveNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Band(2, 1, 3, 4, 5));
    assertThrows(IllegalArgumentException.class, () -> new Band(0, 1, 3, 4, 5));
    assertThrows(IllegalArgumentException.class, () -> new Band(1, 2, 3, 4, Double.NaN));
  }

  @Test
  void confidenceIsARuleOnTheStandardError() {
    assertEquals(Confidence.HIGH, Confidence.of(.05));
    assertEquals(Confidence.MEDIUM, Confidence.of(.0501));
    assertEquals(Confidence.MEDIUM, Confidence.of(.10));
    assertEquals(Confidence.LOW, Confidence.of(.1001));
  }
}
