package io.payband.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.MadeUp;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSearchTest {

  private static final int MOST = 5;

  private final TitleSearch search = new TitleSearch(MadeUp.snapshot(List.of(), true));

  private String first(String text) {
    return search.find(text, MOST).hits().getFirst().key();
  }

  @ParameterizedTest
  @CsvSource({
    "glassblower, glassblower",
    "glassb, glassblower",
    "glasblower, glassblower",
    "galssblower, glassblower",
    "Lace Weaver, lacemaker",
    "weaver lace, lacemaker",
    "lace weavr, lacemaker",
    "workers lace, 51-0004",
    "'Clock  assembler', 51-0002"
  })
  void whatIsTypedIsFoundBegunMisspeltOrInAnotherOrder(String typed, String key) {
    assertEquals(key, first(typed));
  }

  @Test
  void anotherNameIsNamedBesideTheRole() {
    assertEquals("Horologist", search.find("horolog", MOST).hits().getFirst().matched());
    assertTrue(search.find("clockmaker", MOST).hits().getFirst().matched().isEmpty());
  }

  @Test
  void aWholeNameIsCertain() {
    assertTrue(search.find("Foundry Manager", MOST).isCertain());
    assertFalse(search.find("fo", MOST).isCertain());
  }

  @Test
  void eachIsNamedOnceAndNoMoreThanAskedFor() {
    Found found = search.find("l", 2);
    assertTrue(found.hits().size() <= 2);
    assertEquals(found.hits().size(), found.hits().stream().map(Hit::key).distinct().count());
  }

  @Test
  void nothingIsFoundByNothing() {
    assertEquals(Found.NOTHING, search.find("", MOST));
    assertEquals(Found.NOTHING, search.find(" ?! ", MOST));
  }

  @Test
  void aLetterAwayIsWhatTheEditDistanceSays() {
    long seed = 4711;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String a = letters(random, 6);
      String b = letters(random, 6);
      boolean near = io.payband.place.EditDistance.of(a, b, 1) <= 1;
      assertEquals(near, Words.isOneApart(a, b, b.length()), a + " " + b + ", seed " + seed);
    }
  }

  private static String letters(Random random, int most) {
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(most + 1);
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(2)));
    }
    return out.toString();
  }

  @Test
  void anyTextIsSurvived() {
    long seed = 20261128;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int k = 0; k < length; k++) {
        text.appendCodePoint(random.nextInt(0x3000));
      }
      assertNotNull(search.find(text.toString(), MOST), "seed " + seed);
    }
  }
}
