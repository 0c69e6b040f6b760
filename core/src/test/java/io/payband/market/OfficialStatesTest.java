package io.payband.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.market.OfficialStates.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialStatesTest {

  private static final Ratio BAKERS = new Ratio("51-0001", "OR", .25);

  @Test
  void aRatioIsFoundInWhateverOrderTheyCame() {
    OfficialStates states =
        new OfficialStates(
            2023,
            List.of(new Ratio("51-0002", "OR", -.5), BAKERS, new Ratio("51-0001", "ID", -.25)));
    assertEquals(.25, states.find("51-0001", "OR").orElseThrow());
    assertEquals(-.25, states.find("51-0001", "ID").orElseThrow());
    assertTrue(states.find("51-0002", "ID").isEmpty());
    assertTrue(OfficialStates.NONE.find("51-0001", "OR").isEmpty());
  }

  @Test
  void aPairOccursOnce() {
    List<Ratio> twice = List.of(BAKERS, new Ratio("51-0001", "OR", .5));
    assertThrows(IllegalArgumentException.class, () -> new OfficialStates(2023, twice));
    assertThrows(IllegalArgumentException.class, () -> new Ratio("51-0001", "OR", Double.NaN));
  }
}
