package io.payband.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundledSnapshotTest {

  @Test
  void theSnapshotThatTheProgramCarriesIsSoundOrItsAbsenceIsASentence() {
    if (BundledSnapshot.isThere()) {
      assertEquals(List.of(), SnapshotVerify.checkBundled().problems());
    } else {
      assertEquals(
          "This program carries no snapshot. Write one with payband build and name it with"
              + " --snapshot.",
          assertThrows(SnapshotProblem.class, BundledSnapshot::load).getMessage());
    }
  }
}
