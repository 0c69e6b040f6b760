package io.payband.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.compare.SnapshotDifference.Cell;
import io.payband.market.Lane;
import io.payband.market.Measure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnapshotComparerTest {

  /** The same market with the last tenth of its reports missing. */
  private static final SnapshotDifference DIFFERENCE =
      SnapshotComparer.compare(
          Snapshots.PUBLISHED, MadeUp.snapshot(Snapshots.REPORTS.subList(0, 810), true));

  @Test
  void aSnapshotDoesNotDifferFromItself() {
    SnapshotDifference none = SnapshotComparer.compare(Snapshots.PUBLISHED, Snapshots.PUBLISHED);

    assertTrue(none.isEmpty());
    // Four roles with six figures in two measures, as reported and in the market; the market's
    // figure of the role that nobody reports; and four occupations with wages.
    assertEquals(4 * 6 * 2 * 2 + 1 + 4, none.compared());
    assertTrue(none.reportedPlaces().compared() > 0);
    assertTrue(none.officialPlaces().compared() > 0);
  }

  @Test
  void countsAloneAreADifferenceToo() {
    SnapshotDifference difference =
        SnapshotComparer.compare(Snapshots.PUBLISHED, Snapshots.PRIVATE);

    assertFalse(difference.isEmpty());
    assertTrue(
        difference.settings().stream().anyMatch(e -> e.name().equals("for publication")),
        difference.settings().toString());
  }

  @Test
  void theLargestChangeComesFirst() {
    List<Cell> cells = DIFFERENCE.cells();
    for (int i = 1; i < cells.size(); i++) {
      assertTrue(
          cells.get(i).changes().isEmpty() || cells.get(i - 1).size() >= cells.get(i).size());
    }
    assertTrue(cells.getFirst().size() > 0);
  }

  @Test
  void whatDidNotChangeIsNotListed() {
    // Fewer reports move what is reported and so the market; official wages stay as they are, and
    // with them what rests on them alone.
    assertEquals(
        Set.of(Lane.REPORTED, Lane.MARKET),
        DIFFERENCE.cells().stream().map(Cell::lane).collect(Collectors.toSet()));
    assertTrue(DIFFERENCE.cells().stream().noneMatch(cell -> cell.slug().equals("lacemaker")));
    assertEquals(0, DIFFERENCE.officialPlaces().different());
    assertTrue(DIFFERENCE.reportedPlaces().different() > 0);
  }

  @Test
  void turnedRoundItIsTheSameTheOtherWay() {
    SnapshotDifference turned =
        SnapshotComparer.compare(
            MadeUp.snapshot(Snapshots.REPORTS.subList(0, 810), true), Snapshots.PUBLISHED);

    assertEquals(DIFFERENCE.compared(), turned.compared());
    assertEquals(DIFFERENCE.cells().size(), turned.cells().size());
    assertEquals(DIFFERENCE.onlyInFirst(), turned.onlyInSecond());
    assertEquals(DIFFERENCE.cells().getFirst().size(), turned.cells().getFirst().size(), 1e-12);
  }

  @Test
  void aSnapshotWithoutReportsLacksTheirFigures() {
    SnapshotDifference difference =
        SnapshotComparer.compare(
            Snapshots.PUBLISHED, MadeUp.snapshot(Snapshots.REPORTS.subList(0, 49), true));

    // The market's base salary, all levels together, falls back on official wages.
    assertEquals(4 * 6 * 2 * 2 - 4, difference.onlyInFirst());
    assertEquals(0, difference.onlyInSecond());
    Cell cell = difference.cells().getLast();
    assertEquals(Double.POSITIVE_INFINITY, cell.size());
    assertTrue(List.of(Measure.values()).contains(cell.measure()));
  }
}
