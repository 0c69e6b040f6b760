package io.payband.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import io.payband.job.CareerLevel;
import io.payband.ladder.Ladders.Company;
import io.payband.market.MarketSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaddersTest {

  private static final MarketSnapshot SNAPSHOT = MadeUp.snapshot(MadeUp.reports(101, 900), true);

  private final Ladders ladders = new Ladders(SNAPSHOT);

  @Test
  void companiesAreThoseWithAKnownLadderAndThoseWithReportsOfALevel() {
    List<Company> list = ladders.list();
    assertTrue(list.stream().anyMatch(Company::published));
    assertTrue(list.stream().anyMatch(company -> !company.published()));
    assertEquals(list.size(), list.stream().map(Company::key).distinct().count());
  }

  @Test
  void everyLevelIsADistributionWithItsSourceAndNoSmallCount() {
    for (Company company : ladders.list()) {
      Ladder ladder = ladders.ladder(company);
      assertFalse(ladder.rungs().isEmpty(), company.name());
      for (Rung rung : ladder.rungs()) {
        double sum = 0;
        for (CareerLevel level : CareerLevel.values()) {
          sum += rung.share(level);
        }
        assertEquals(1, sum, 1e-9, rung.toString());
        assertFalse(rung.answer().source().isEmpty());
        int reports = rung.answer().reports();
        assertTrue(reports < 0 || reports >= 5, rung.toString());
      }
    }
  }

  @Test
  void aKnownLadderDecidesAlsoWhereNobodyReportsALevel() {
    for (Company company : ladders.list()) {
      Ladder ladder = ladders.ladder(company);
      if (company.published()) {
        assertTrue(
            ladder.rungs().stream()
                .filter(rung -> !rung.manager())
                .allMatch(rung -> rung.answer().basis().equals("dictionary")),
            ladder.toString());
      }
    }
  }

  @Test
  void rungsRise() {
    for (Company company : ladders.list()) {
      List<Rung> rungs =
          ladders.ladder(company).rungs().stream().filter(rung -> !rung.manager()).toList();
      for (int i = 1; i < rungs.size(); i++) {
        assertTrue(rungs.get(i - 1).height() <= rungs.get(i).height());
      }
    }
  }

  @Test
  void aRungIsMostLikeItself() {
    Ladder ladder = ladders.ladder(ladders.list().getFirst());
    Rung first = ladder.rungs().getFirst();
    assertEquals(1, first.alike(first), 1e-9);
    assertEquals(1, ladder.closest(first).orElseThrow().alike(first), 1e-9);
  }

  @Test
  void aCompanyIsFoundByItsNameAndByOneLikeIt() {
    Company first = ladders.list().getFirst();
    assertEquals(
        first, ladders.find(first.name().toUpperCase(java.util.Locale.ROOT)).orElseThrow());
    assertEquals(first, ladders.search(first.name().substring(0, 3), 3).getFirst());
    assertTrue(ladders.find("nobody at all").isEmpty());
    assertTrue(ladders.search("", 3).isEmpty());
  }

  @Test
  void withoutReportsNoLadderIsPlaced() {
    assertTrue(new Ladders(MadeUp.snapshot(List.of(), true)).list().isEmpty());
  }
}
