package io.payband.bench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static Options of(String... words) {
    return Options.of(List.of(words), Set.of("--folds", "--data"), Set.of("--all"), Map.of());
  }

  @Test
  void valuesAndFlagsAreRead() {
    Options options = of("--folds", "10", "--all");
    assertEquals(10, options.number("--folds", 4, 2));
    assertTrue(options.has("--all"));
    assertEquals(4, of().number("--folds", 4, 2));
  }

  @Test
  void whatIsNotKnownOrNotInBoundsIsRefused() {
    assertThrows(BenchProblem.class, () -> of("--fold", "3"));
    assertThrows(BenchProblem.class, () -> of("--folds"));
    assertThrows(BenchProblem.class, () -> of("--folds", "x").number("--folds", 4, 2));
    assertThrows(BenchProblem.class, () -> of("--folds", "1").number("--folds", 4, 2));
  }

  @Test
  void missingDataIsSaidInOneSentence() {
    BenchProblem problem = assertThrows(BenchProblem.class, () -> of().data());
    assertTrue(String.valueOf(problem.getMessage()).contains("PAYBAND_DATA"));
  }
}
