package io.payband.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.entry.Entered;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Plans in full, for a band that is written in {@link Example}. Made by this test; rewritten with
 * {@code -Dpayband.golden=rewrite} and then read aloud.
 */
@NullMarked
class GoldenPlansTest {

  @Test
  void theExampleOfTheDocumentation() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "examples", "situation.yml"));
    if (SituationFile.read("situation.yml", text)
        instanceof Entered.Sound<Situation>(Situation situation)) {
      compare("example.txt", Example.plan(situation, Example.band()));
    } else {
      throw new AssertionError("the example is not sound");
    }
  }

  @Test
  void aThinMarketAndAFixedBase() throws IOException {
    Situation situation =
        Example.with(
            Example.situation("180000", Aim.SAFE),
            new Constraints(true, new BigDecimal("14.50"), null));
    compare("thin-and-fixed.txt", Example.plan(situation, Example.band("low", 7)));
  }

  private static void compare(String name, Plan plan) throws IOException {
    List<String> lines = PlanText.lines(plan);
    Path golden = Path.of("src", "test", "resources", "plans", name);
    if ("rewrite".equals(System.getProperty("payband.golden"))) {
      Files.write(golden, lines);
    }
    assertEquals(Files.readAllLines(golden), lines);
  }
}
