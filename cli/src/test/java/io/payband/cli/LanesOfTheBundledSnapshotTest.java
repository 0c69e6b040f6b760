package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.payband.store.BundledSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lanes and places as a user asks for them, of the snapshot that the program carries. */
class LanesOfTheBundledSnapshotTest {

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("full-stack-engineer", "backend-engineer"),
          List.of("registered nurse", "physical therapist"),
          List.of("accountant", "financial-analyst"),
          List.of("product-manager", "engineering-manager"));

  @BeforeAll
  static void isThere() {
    assumeTrue(BundledSnapshot.isThere());
  }

  private static Run compare(List<String> pair, String... options) {
    List<String> arguments = new ArrayList<>(List.of("compare"));
    arguments.addAll(pair);
    arguments.addAll(List.of(options));
    return Run.bundled(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "market, ''",
    "market, Texas",
    "market, Austin",
    "reported, ''",
    "reported, Austin",
    "official, ''",
    "official, Austin"
  })
  void everyPairIsAnsweredInEveryLaneAndFitsTheTerminal(String lane, String place) {
    for (List<String> pair : PAIRS) {
      Run run = compare(pair, "--lane", lane, "--place", place);

      assertEquals(0, run.code(), pair + run.err());
      String text = run.out().replaceAll("\\s+", " ");
      assertTrue(text.contains(place.isEmpty() ? "United States" : place), text);
      // A command to copy is not broken.
      assertTrue(
          run.lines().stream()
              .allMatch(line -> line.length() <= 80 || line.startsWith("  payband ")),
          run.out());
      assertFalse(run.out().contains("NaN"), run.out());
    }
  }

  @Test
  void aWholeStateIsAnsweredByTheMarketAloneAndItsMetrosAreNamedElsewhere() {
    for (String state : List.of("Texas", "TX", "texas")) {
      Run market = compare(PAIRS.getFirst(), "--place", state);
      assertEquals(0, market.code(), market.err());
      assertTrue(market.out().contains("■ Texas"), market.out());
    }
    for (String lane : List.of("reported", "official")) {
      Run other = compare(PAIRS.getFirst(), "--place", "Texas", "--lane", lane);
      assertEquals(2, other.code(), other.out());
      assertTrue(other.err().contains("Texas is a state"), other.err());
      assertTrue(other.err().contains("Austin"), other.err());
    }
  }

  @Test
  void whatNobodyReportsIsSaidSoInTheReportedLane() {
    Run run = compare(PAIRS.get(1), "--lane", "reported");

    assertTrue(run.out().contains("no figure"), run.out());
  }

  @Test
  void aPayIsHeldAgainstBasePayWhereNothingElseIsKnownAndThatIsSaid() {
    Run run = Run.bundled("rank", "--title", "RN", "--pay", "95k");
    Run json = Run.bundled("rank", "--title", "RN", "--pay", "95k", "--json");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.lines().getFirst().startsWith("$95,000 of base salary is more"), run.out());
    assertFalse(run.out().contains("otal pay"), run.out());
    assertTrue(json.out().contains("\"measure\":\"base\""), json.out());
  }

  @Test
  void aLevelOfAnUnknownEmployerIsNotReadAsYears() {
    Run run =
        Run.bundled(
            "rank",
            "--title",
            "software engineer",
            "--pay",
            "150k",
            "--company",
            "Corner Bakery Software",
            "--level",
            "Level 99");

    String text = run.out().replaceAll("\\s+", " ");
    assertTrue(text.contains("the level “Level 99” of an employer that nobody reports"), text);
    assertFalse(text.contains("such years"), text);
  }

  @Test
  void anOccupationThatATitleHardlyMeansIsNotSuggested() {
    Run run = Run.bundled("compare", "HR biz partner", "electrician");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("Human Resources Specialists (13-1071)"), run.err());
    assertFalse(run.err().contains("Wardens"), run.err());
  }
}
