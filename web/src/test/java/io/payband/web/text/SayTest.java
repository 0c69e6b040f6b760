package io.payband.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayTest {

  @Test
  void moneyIsRoundedForReading() {
    assertThat(Say.money(118_213)).isEqualTo("$118k");
    assertThat(Say.money(7_312)).isEqualTo("$7.3k");
    assertThat(Say.money(641)).isEqualTo("$640");
    assertThat(Say.money(1_250_000)).isEqualTo("$1.25M");
    assertThat(Say.money(1_000_000)).isEqualTo("$1M");
  }

  @Test
  void aSignIsAMinusNotAHyphen() {
    assertThat(Say.signed(-7_312)).isEqualTo("\u2212$7.3k");
    assertThat(Say.signed(3)).isEqualTo("$0");
    assertThat(Say.signedDollars(-1_234)).isEqualTo("\u2212$1,234");
  }

  @Test
  void aUnitIsHeldByAFixedSpace() {
    assertThat(Say.percent(.143)).isEqualTo("14\u00a0%");
    assertThat(Say.percent(.001)).isEqualTo("under 1\u00a0%");
    assertThat(Say.change(1.46)).isEqualTo("+46\u00a0%");
    assertThat(Say.mayBeOff(.041)).isEqualTo("±4\u00a0%");
  }

  @Test
  void namesKeepTheirOwnLettersWithinASentence() {
    assertThat(Say.inSentence("Full-Stack Engineer")).isEqualTo("full-stack engineer");
    assertThat(Say.inSentence("iOS Engineer")).isEqualTo("iOS engineer");
    assertThat(Say.inSentence("QA / Test Automation Engineer (SDET)"))
        .isEqualTo("QA / test automation engineer (SDET)");
    assertThat(Say.inSentence("Android Engineer")).isEqualTo("Android engineer");
    assertThat(Say.person("Registered Nurses", false)).isEqualTo("person among registered nurses");
  }

  @Test
  void aLastWordThatBothShareIsLeftOut() {
    assertThat(Say.shortBeside("Backend Engineer", "Full-Stack Engineer")).isEqualTo("Backend");
    assertThat(Say.shortBeside("Data Analyst", "Data Scientist")).isEqualTo("Data Analyst");
  }

  @Test
  void aListEndsWithAnd() {
    assertThat(Say.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Say.list(List.of())).isEmpty();
  }

  @Test
  void countsAreGrouped() {
    assertThat(Say.count(7)).isEqualTo("7");
    assertThat(Say.count(999)).isEqualTo("999");
    assertThat(Say.count(1_000)).isEqualTo("1,000");
    assertThat(Say.count(-1_234_567)).isEqualTo("-1,234,567");
  }

  @Test
  void aLongNameKeepsItsYear() {
    assertThat(Say.fitting("Stack Overflow Developer Survey 2024"))
        .isEqualTo("Stack Overflow Developer Sur… 2024");
    assertThat(Say.fitting("Labour condition applications of health professions"))
        .isEqualTo("Labour condition applications of…");
    assertThat(Say.fitting("Levels.fyi self-reports")).isEqualTo("Levels.fyi self-reports");
  }
}
