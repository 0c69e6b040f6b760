package io.payband.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NegotiatePlanCommandTest {

  private static final String SITUATION =
      """
      role: Kite Maker
      level: L5
      place: Seattle, WA
      offer:
        employer: Harborlight
        base: 90000
      reasons:
        - I built the kites of the spring fair in half the time.
      """;

  private static Run plan(String situation, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"negotiate", "plan", "-", "--today", "2026-11-30"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.reading(situation, arguments);
  }

  @Test
  void askTargetAndWalkAwayStandOnTheSnapshotsBand() {
    Run run = plan(SITUATION);

    assertEquals(0, run.code(), run.err());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(
        out.startsWith("Ask for $108,000 a year. Aim at $105,000 a year. Below $95,185"), out);
    assertTrue(out.contains("a senior kite maker in Seattle, WA is $100,000 a year"), out);
    assertTrue(out.contains("pay history (verified)"), out);
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void theSameAsJson() {
    Run run = plan(SITUATION, "--json");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\"today\":\"2026-11-30\","), run.out());
    assertTrue(run.out().contains("\"sayable\":["), run.out());
  }

  @Test
  void aPlaceWithoutFiguresIsNamedAndThePlanDoesWithoutThem() {
    Run run = plan(SITUATION.replace("Seattle, WA", "Atlantis"));

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("the closest is Atlanta, GA"), run.err());
    assertTrue(run.out().contains("The market figure is left out."), run.out());
  }

  @Test
  void anotherCurrencyDoesWithoutTheSnapshot() {
    Run run = plan(SITUATION.replace("90000", "90000 EUR/year"));

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("EUR/year"), run.err());
  }

  @Test
  void salariesAreNotTurnedIntoWagesByTheHour() {
    Run run = plan(SITUATION.replace("90000", "43 USD/hour"));

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("not wages by the hour"), run.err());
  }

  @Test
  void whatIsWrongIsNamed() {
    Run run = plan(SITUATION.replace("90000", "-1"));

    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("payband: standard input, line 6, offer.base: \"-1\"; expected a sum"),
        run.err());
    assertEquals(2, Run.of("negotiate", "plan", "nowhere.yml").code());
    assertEquals(2, Run.of("negotiate").code());
    assertEquals(2, plan(SITUATION, "--today", "soon").code());
  }
}
