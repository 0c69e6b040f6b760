package io.payband.observation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OccupationOutlookTest {

  private static OccupationOutlook of(double jobs, String... codes) {
    return new OccupationOutlook("Wagoners", List.of(codes), 2024, jobs, 2034, 900, -10);
  }

  @Test
  void aBroadCodeStandsForAllThatItBegins() {
    OccupationOutlook outlook = of(1000, "53-1010", "53-7021", "43-6000");
    assertTrue(outlook.speaksOf("53-1011"));
    assertTrue(outlook.speaksOf("53-1010"));
    assertTrue(outlook.speaksOf("53-7021"));
    assertTrue(outlook.speaksOf("43-6014"));
    assertFalse(outlook.speaksOf("43-5011"));
    assertFalse(outlook.speaksOf("53-1021"));
    assertFalse(outlook.speaksOf("53-7022"));
  }

  @Test
  void jobsAndOccupationsAreThere() {
    assertThrows(IllegalArgumentException.class, () -> of(1000));
    assertThrows(IllegalArgumentException.class, () -> of(0, "53-1010"));
    assertThrows(IllegalArgumentException.class, () -> of(Double.NaN, "53-1010"));
  }
}
