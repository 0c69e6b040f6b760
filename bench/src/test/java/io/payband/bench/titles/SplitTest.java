package io.payband.bench.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {

  /** Computed with coreutils: {@code printf 'kite maker' | sha1sum | cut -c1-8}. */
  @Test
  void aTitleFallsWhereItsHashPutsIt() {
    assertEquals(0x6960b178L % 10, Split.tenth("Kite Maker"));
    assertEquals(Split.tenth("KITE MAKER"), Split.tenth("kite maker"));
  }

  @Test
  void ranksCountTitlesAndRows() {
    Ranks ranks = new Ranks();
    ranks.add(List.of(1, 7), 2);
    ranks.add(List.of(4), 1);
    ranks.add(List.of(), 1);
    List<String> cells = ranks.cells("x");
    assertEquals(List.of("x", "3", "33.3", "66.7", "41.7", "25.0", "50.0"), cells);
  }

  @Test
  void dividedCodesAreToldByTheirTitle() {
    assertEquals("15-1252", FiledCodes.of("15-1133", "Software Developers, Systems Software"));
    assertEquals(
        "15-1253", FiledCodes.of("15-1199", "Software Quality Assurance Engineers and Testers"));
    assertEquals("15-1299", FiledCodes.of("15-1199", "Computer Occupations, All Other"));
    assertEquals("23-1011", FiledCodes.of("23-1011", "Lawyers"));
  }
}
