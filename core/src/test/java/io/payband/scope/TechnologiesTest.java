package io.payband.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class TechnologiesTest {

  private final Technologies technologies = Technologies.bundled();

  @Test
  void aTechnologyHasOneKindOrNoneOnPurpose() {
    assertEquals(Optional.of(TechnologyKind.INTERFACE), technologies.kind("React"));
    assertEquals(Optional.of(TechnologyKind.OPERATIONS), technologies.kind("Kubernetes"));
    assertEquals(Optional.empty(), technologies.kind("Python"));
    assertTrue(technologies.isListed("Python"));
    assertFalse(technologies.isListed("Abacus"));
    assertEquals(Optional.empty(), technologies.kind("Abacus"));
  }
}
