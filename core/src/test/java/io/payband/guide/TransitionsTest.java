package io.payband.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.guide.Transition.Change;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.MarketSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionsTest {

  private static final MarketSnapshot SNAPSHOT = MadeUp.snapshot(MadeUp.reports(101, 900), true);

  private final Comparer comparer = new Comparer(SNAPSHOT);
  private final Transitions transitions = new Transitions(comparer);

  private Comparison comparison(String a, String b, String level) {
    if (comparer.compare(a, b, new Ask(level, "", "", ""))
        instanceof Answer.Found<Comparison>(Comparison found)) {
      return found;
    }
    throw new AssertionError(a + " and " + b);
  }

  @Test
  void aMoveBringsWhatItsComparisonSays() {
    for (CareerLevel level : new CareerLevel[] {null, CareerLevel.L5}) {
      List<Transition> moves =
          transitions.of(
              Guides.of("glassblower", "clockmaker", "foundry-manager", "watchmaker"), level);
      assertEquals(
          List.of("clockmaker", "foundry-manager", "watchmaker"),
          moves.stream().map(move -> move.move().to()).toList());
      for (Transition move : moves) {
        Comparison both =
            comparison("glassblower", move.move().to(), level == null ? "" : level.name());
        Change change = move.change().orElseThrow();
        double here = ((Estimate.Estimated) both.first().typical()).band().p50();
        double there = ((Estimate.Estimated) both.second().typical()).band().p50();
        assertEquals(both.gap().amount().orElseThrow(), change.amount());
        assertEquals(there / here, change.ratio(), 1e-12);
        assertTrue(change.interval().low() < change.ratio());
        assertEquals(.9, change.interval().level());
        assertEquals(level, move.level());
      }
    }
  }

  @Test
  void theWayBackIsTheSameTurnedRound() {
    Change there =
        transitions
            .of(Guides.of("glassblower", "clockmaker", "foundry-manager", "watchmaker"), null)
            .getFirst()
            .change()
            .orElseThrow();
    Change back =
        transitions
            .of(Guides.of("clockmaker", "glassblower", "foundry-manager", "watchmaker"), null)
            .getFirst()
            .change()
            .orElseThrow();
    assertEquals(-there.amount(), back.amount());
    assertEquals(1, there.ratio() * back.ratio(), 1e-12);
    assertEquals(1, there.interval().low() * back.interval().high(), 1e-12);
    assertEquals(there.confidence(), back.confidence());
    assertEquals(there.isDecided(), back.isDecided());
  }

  @Test
  void aRoleThatTheSnapshotDoesNotKnowIsLeftOut() {
    assertEquals(
        2,
        transitions
            .of(Guides.of("glassblower", "clockmaker", "astronaut", "watchmaker"), null)
            .size());
  }
}
