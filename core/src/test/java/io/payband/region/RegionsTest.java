package io.payband.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.compare.Answer;
import io.payband.market.MarketSnapshot;
import io.payband.region.Differential.Weighed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private static final MarketSnapshot SNAPSHOT = MadeUp.snapshot(List.of(), true);

  private final Regions regions = new Regions(SNAPSHOT);

  @Test
  void theMiddleIsByJobsNotByOccupations() {
    Differential one =
        Differential.of(
            List.of(
                new Weighed("a", Math.log(.9), 10),
                new Weighed("b", 0, 10),
                new Weighed("c", Math.log(1.2), 80)));
    assertEquals(1.2, one.ratio(), 1e-12);
    assertEquals(1.2, one.low(), 1e-12);
    assertEquals(3, one.occupations());
  }

  @Test
  void weightTwoIsTheSameAsTwice() {
    Weighed low = new Weighed("a", -.1, 1);
    Weighed high = new Weighed("b", .2, 1);
    assertEquals(
        Differential.of(List.of(low, low, high)).ratio(),
        Differential.of(List.of(new Weighed("a", -.1, 2), high)).ratio());
  }

  @Test
  void aMetroIsComparedOverTheOccupationsThatItHas() {
    Region first = regions.list().getFirst();
    assertEquals(Region.Kind.METRO, first.kind());
    assertEquals("Zaland", first.stateName());
    assertTrue(first.all().low() <= first.all().ratio());
    assertEquals(first, regions.find(first.slug()).orElseThrow());
    // Fewer than five occupations make no group.
    assertTrue(first.groups().isEmpty());
  }

  @Test
  void metrosOfAStateAreThoseWhosePrincipalCityLiesThere() {
    assertTrue(regions.metrosOf("ZA").stream().allMatch(r -> r.name().endsWith("ZA")));
    assertTrue(regions.metrosOf("QQ").isEmpty());
  }

  @Test
  void aPlaceAsPeopleWriteItIsUnderstood() {
    Region amberfall = regions.metrosOf("ZA").getFirst();
    assertEquals(new Answer.Found<>(amberfall), regions.resolve("Amberfall, ZA"));
    assertEquals(new Answer.Found<>(amberfall), regions.resolve(amberfall.slug()));
  }

  @Test
  void aPlaceThatIsNotKnownNamesTheClosest() {
    Answer.NotFound<?> missing =
        assertInstanceOf(Answer.NotFound.class, regions.resolve("Amberfal, ZA"));
    assertTrue(missing.suggestions().getFirst().name().startsWith("Amberfall"));
    assertInstanceOf(Answer.NotFound.class, regions.resolve(""));
    assertInstanceOf(Answer.NotFound.class, regions.resolve("x".repeat(5_000)));
  }

  @Test
  void aDifferentialOutOfOrderCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> new Differential(1, 1.1, 1.2, 3));
    assertThrows(IllegalArgumentException.class, () -> new Differential(1, .9, Double.NaN, 3));
  }

  @Test
  void everyMajorGroupHasItsCode() {
    assertEquals(MajorGroup.COMPUTER, MajorGroup.of("15-1252").orElseThrow());
    assertTrue(MajorGroup.of("55-1011").isEmpty());
    assertTrue(MajorGroup.of("").isEmpty());
  }
}
