package io.payband.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.payband.observation.OccupationProfile.Rating;
import io.payband.observation.OccupationProfile.Technology;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupationProfileTest {

  @Test
  void technologiesAreCountedByWhatIsSaidOfThem() {
    OccupationProfile profile =
        new OccupationProfile(
            "53-0001",
            2.5,
            List.of(),
            List.of(),
            List.of(
                new Technology("Reins", true, true),
                new Technology("Whip", true, false),
                new Technology("Lantern", false, false)),
            List.of("53-0002"));
    assertEquals(2, profile.hotTechnologies());
    assertEquals(1, profile.technologiesInDemand());
  }

  @Test
  void aRatingStaysOnItsScales() {
    assertEquals(Double.NaN, new Rating("Patience", 1, Double.NaN).level());
    assertThrows(IllegalArgumentException.class, () -> new Rating("Patience", .9, 2));
    assertThrows(IllegalArgumentException.class, () -> new Rating("Patience", Double.NaN, 2));
    assertThrows(IllegalArgumentException.class, () -> new Rating("Patience", 3, 7.1));
  }
}
