package io.payband.job.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSignsTest {

  private static Set<Integer> hashes(TitleSigns signs) {
    Set<Integer> out = new HashSet<>();
    for (int i = 0; i < signs.size(); i++) {
      out.add(signs.hash(i));
    }
    return out;
  }

  /** The vectors that the authors of the hash publish. */
  @ParameterizedTest
  @CsvSource({"a, e40c292c, af63dc4c8601ec8c", "foobar, bf9cf968, 85944171f73967e8"})
  void hashesAreThoseOfTheirAuthors(String text, String narrow, String wide) {
    assertEquals(Integer.parseUnsignedInt(narrow, 16), TitleHash.of(text));
    assertEquals(Long.parseUnsignedLong(wide, 16), TitleHash.wide(text));
  }

  @ParameterizedTest
  @CsvSource({
    "berries, berry",
    "coaches, coach",
    "glasses, glass",
    "boxes, box",
    "carters, carter",
    "boss, boss",
    "status, status",
    "analysis, analysis",
    "gas, gas"
  })
  void pluralLosesItsEnding(String plural, String singular) {
    assertEquals(singular, TitleSigns.singular(plural));
  }

  @Test
  void levelsAndEmptyWordsDoNotCount() {
    assertEquals(
        List.of("carter", "coal"), TitleSigns.words("senior carters of the coal level 3 us"));
    assertEquals(List.of("senior"), TitleSigns.words("senior"), "where nothing else is left");
    assertEquals(List.of(), TitleSigns.words("of the"));
  }

  @Test
  void eachSignIsThereOnceAndLettersComeLast() {
    TitleSigns signs = TitleSigns.of("coal coal carter");
    assertEquals(signs.size(), hashes(signs).size());
    boolean letters = false;
    for (int i = 0; i < signs.size(); i++) {
      assertFalse(letters && !signs.isSpelling(i));
      letters = signs.isSpelling(i);
    }
    assertTrue(letters);
    // 2 words, 2 pairs, last, first; of <coal> 4 + 3 groups, of <carter> 6 + 5.
    assertEquals(6 + 18, signs.size());
  }

  @Test
  void pairsDoNotDependOnOrderAndEndsDo() {
    Set<Integer> one = hashes(TitleSigns.of("coal carter"));
    Set<Integer> other = hashes(TitleSigns.of("carter coal"));
    assertTrue(one.contains(TitleHash.of("p:carter_coal")));
    assertTrue(other.contains(TitleHash.of("p:carter_coal")));
    assertTrue(one.contains(TitleHash.of("L:carter")) && one.contains(TitleHash.of("F:coal")));
    assertFalse(other.contains(TitleHash.of("L:carter")));
  }
}
