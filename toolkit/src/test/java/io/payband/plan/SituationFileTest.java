package io.payband.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class SituationFileTest {

  private static final String LEAST =
      """
      role: Nurse
      place: Ohio
      offer:
        employer: Riverbend
        base: 71,500
      """;

  private static Situation read(String text) {
    return SituationFile.read("my.yml", text);
  }

  @Test
  void theExampleIsRead() throws IOException {
    Path example = Path.of("..", "docs", "examples", "situation.yml");
    Situation situation = SituationFile.read("situation.yml", Files.readString(example));
    assertEquals("L5", situation.level());
    assertEquals(new BigDecimal("214000"), situation.offer().base().amount());
    assertEquals("USD/year", situation.offer().base().unit());
    assertEquals(BigDecimal.TEN, situation.offer().bonus());
    assertEquals(
        List.of(Lever.Kind.SIGN_ON, Lever.Kind.LEAVE, Lever.Kind.REVIEW), situation.goals().rank());
    assertEquals(1, situation.competing().size());
    assertNotNull(situation.writer());
  }

  @Test
  void whatIsNotSaidHasItsDefault() {
    Situation situation = read(LEAST);
    assertEquals(Aim.FAIR, situation.goals().aim());
    assertEquals(new BigDecimal("71500"), situation.offer().base().amount());
    assertEquals(List.of(), situation.reasons());
    assertEquals(Constraints.NONE, situation.constraints());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "71,500 | 71500 | USD/year",
        "$71,500 | 71500 | USD/year",
        "71.5k | 71500 | USD/year",
        "'71500 EUR/year' | 71500 | EUR/year",
        "'31.50 USD/hour' | 31.50 | USD/hour",
        "'420 GBP/day' | 420 | GBP/day"
      })
  void payIsReadAsPeopleWriteIt(String written, BigDecimal amount, String unit) {
    Situation situation = read(LEAST.replace("71,500", written));
    assertEquals(amount, situation.offer().base().amount());
    assertEquals(unit, situation.offer().base().unit());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "base: 71,500 | base: -5 | my.yml, line 5: offer.base: expected an amount above 0",
        "base: 71,500 | base: 0 | line 5: offer.base: expected an amount above 0",
        "base: 71,500 | base: a lot | found \"a lot\"",
        "base: 71,500 | base: '71500 EUR' | offer.base: expected",
        "base: 71,500 | base: [1, 2] | offer.base: expected text, found a list",
        "base: 71,500 | base: 99999999999999 | offer.base: expected",
        "base: 71,500 | bas: 71,500 | line 5: offer.bas is not known; expected employer",
        "role: Nurse | role: '' | line 1: role: expected 1 to 200 characters",
        "role: Nurse | rule: Nurse | rule is not known",
        "place: Ohio | town: Ohio | town is not known",
        "employer: Riverbend | title: x | offer.employer is missing; expected who made the offer",
        "place: Ohio | 'place: Ohio\nlevel: L9' | line 3: level: expected L3 to L7 or M1 to M3",
        "place: Ohio | 'place: Ohio\nplace: Iowa' | line 3: place",
        "place: Ohio | 'place: Ohio\ngoals: {aim: rich}' | goals.aim: expected fair, as much as holds",
        "place: Ohio | 'place: Ohio\ngoals: {weights: {equity: 2}}' | goals.weights.equity: expected a weight",
        "place: Ohio | 'place: Ohio\ngoals: {rank: [leave, leave]}' | goals.rank: expected each of",
        "place: Ohio | 'place: Ohio\ngoals: {years: 0}' | goals.years: expected a whole number from 1 to 10",
        "place: Ohio | 'place: Ohio\ngoals: {walk_away: 5 EUR}' | goals.walk_away: expected an amount above 0 in USD",
        "place: Ohio | 'place: Ohio\ncompeting: {a: b}' | competing: expected a list",
        "place: Ohio | 'place: Ohio\ncompeting: [{employer: A, base: 9 EUR/year}]' | competing[1].base: expected a pay in USD/year, as the offer",
        "place: Ohio | 'place: Ohio\nreasons: [[a]]' | reasons: expected a text",
        "base: 71,500 | 'base: 71,500\n  deadline: soon' | offer.deadline: expected a day such as",
        "base: 71,500 | 'base: 71,500\n  bonus: 301%' | offer.bonus: expected a percentage",
        "base: 71,500 | 'base: 71,500\n  vesting: 4.5' | offer.vesting: expected a whole number",
        "base: 71,500 | 'base: 71,500\n  posted: {low: 9, high: 8}' | offer.posted.high: expected the high end",
        "base: 71,500 | 'base: 71,500\n  sellable: maybe' | offer.sellable: expected yes or no",
        "base: 71,500 | 'base: 71,500\n  vesting: 3' | offer.vesting: expected equity beside it",
        "role: Nurse | 'role: &a [*a]' | my.yml"
      })
  void whatIsWrongIsNamedWithFileLineAndField(String from, String to, String message) {
    String text = LEAST.replace(from, to.replace("\\n", "\n"));
    String said =
        String.valueOf(assertThrows(SituationProblem.class, () -> read(text)).getMessage());
    assertTrue(said.contains(message), said);
    assertTrue(said.startsWith("my.yml"), said);
    assertTrue(said.endsWith("."), said);
  }

  @Test
  void whatIsNoSituationIsRefused() {
    for (String text :
        List.of(
            "",
            "[]",
            "hello",
            "- a\n- b",
            "role: [",
            "\0",
            "a: b: c",
            "%",
            "role: Nurse",
            "x".repeat(1_000_000),
            "{".repeat(500),
            "a: &a [*a]",
            "? ",
            "<<: 1")) {
      String said =
          String.valueOf(
              assertThrows(
                      SituationProblem.class, () -> read(text), text.length() > 50 ? "long" : text)
                  .getMessage());
      assertTrue(said.startsWith("my.yml"), said);
      assertTrue(said.length() < 700, said);
    }
  }

  @Test
  void damagedTextNeverEndsInAnythingButAProblem() {
    Random random = new Random(11);
    String all =
        LEAST
            + "goals: {aim: fair, range: yes}\nreasons: [a, b]\ncompeting: [{employer: X, base: 80000}]\n";
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder(all);
      for (int j = random.nextInt(6); j >= 0; j--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, ":[]{}#&*!|>'\"%@`-,? \n\t0aé".charAt(random.nextInt(24)));
        }
      }
      try {
        Situation situation = read(text.toString());
        assertTrue(situation.offer().base().amount().signum() > 0);
      } catch (SituationProblem expected) {
        assertTrue(String.valueOf(expected.getMessage()).startsWith("my.yml"));
      }
    }
  }
}
