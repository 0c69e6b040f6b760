package io.payband.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.entry.Entered;
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
    return switch (SituationFile.read("my.yml", text)) {
      case Entered.Sound<Situation>(Situation situation) -> situation;
      case Entered.Refused<Situation>(List<String> problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static List<String> problems(String text) {
    return switch (SituationFile.read("my.yml", text)) {
      case Entered.Sound<Situation> sound -> throw new AssertionError(sound.toString());
      case Entered.Refused<Situation>(List<String> problems) -> problems;
    };
  }

  @Test
  void theExampleIsRead() throws IOException {
    Path example = Path.of("..", "docs", "examples", "situation.yml");
    Situation situation = read(Files.readString(example));
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
        "'31.50 USD/hour' | 31.5 | USD/hour",
        "'£420 a day' | 420 | GBP/day"
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
        "base: 71,500 | base: -5 | my.yml, line 5, offer.base: \"-5\"; expected a sum that is not below",
        "base: 71,500 | base: 0 | line 5, offer.base: \"0\"; expected more than 0",
        "base: 71,500 | base: a lot | \"a lot\"; expected a sum",
        "base: 71,500 | base: 6,000 a month | expected a pay for a year, a day or an hour",
        "base: 71,500 | base: [1, 2] | offer.base: expected a sum",
        "base: 71,500 | base: 99999999999 | offer.base: \"99999999999\"; expected more than 0 and at most",
        "base: 71,500 | bas: 71,500 | did you mean base?",
        "role: Nurse | role: '' | line 1, role: expected a text of 1 to 200",
        "role: Nurse | rule: Nurse | did you mean role?",
        "employer: Riverbend | title: x | offer.employer: is missing; expected who made the offer",
        "place: Ohio | 'place: Ohio\nlevel: L9' | line 3, level: \"L9\"; expected L3 to L7",
        "place: Ohio | 'place: Ohio\nplace: Iowa' | place: comes twice",
        "place: Ohio | 'place: Ohio\ngoals: {aim: rich}' | goals.aim: \"rich\"; expected fair, as much as holds",
        "place: Ohio | 'place: Ohio\ngoals: {weights: {equity: 200%}}' | goals.weights.equity: \"200%\"; expected a percentage",
        "place: Ohio | 'place: Ohio\ngoals: {rank: [leave, leave]}' | expected each at most once",
        "place: Ohio | 'place: Ohio\ngoals: {years: 0}' | goals.years: \"0\"; expected a whole number from 1 to 10",
        "place: Ohio | 'place: Ohio\ngoals: {walk_away: 5 EUR}' | goals.walk_away: \"5 EUR\"; expected a sum in USD",
        "place: Ohio | 'place: Ohio\ncompeting: {a: b}' | competing: expected a list",
        "place: Ohio | 'place: Ohio\ncompeting: [{employer: A, base: 9 EUR/year}]' | expected a pay in USD/year, as the offer",
        "place: Ohio | 'place: Ohio\nmeasure: all' | measure: \"all\"; expected",
        "base: 71,500 | 'base: 71,500\n  deadline: soon' | offer.deadline: \"soon\"; expected a date",
        "base: 71,500 | 'base: 71,500\n  bonus: 301%' | offer.bonus: \"301%\"; expected a percentage",
        "base: 71,500 | 'base: 71,500\n  equity: 9000\n  vesting: 4.5' | offer.vesting: \"4.5\"; expected a whole number",
        "base: 71,500 | 'base: 71,500\n  posted: {low: 9, high: 8}' | offer.posted.high: \"8\"; expected the high end",
        "base: 71,500 | 'base: 71,500\n  vesting: 3' | offer.vesting: \"3\"; expected equity beside it",
        "role: Nurse | 'role: &a [*a]' | my.yml"
      })
  void whatIsWrongIsNamedWithFileLineAndField(String from, String to, String message) {
    List<String> said = problems(LEAST.replace(from, to.replace("\\n", "\n")));
    assertTrue(said.stream().anyMatch(problem -> problem.contains(message)), said.toString());
    assertTrue(said.stream().allMatch(problem -> problem.startsWith("my.yml")), said.toString());
  }

  @Test
  void totalsAreToldByTheYear() {
    assertTrue(
        problems(LEAST.replace("71,500", "31 USD/hour") + "measure: total\n")
            .getFirst()
            .contains("expected base"));
  }

  @Test
  void allProblemsAreToldTogether() {
    assertTrue(problems(LEAST.replace("71,500", "x") + "goals: {aim: y, years: z}\n").size() >= 3);
  }

  @Test
  void damagedTextNeverEndsInAnythingButAProblem() {
    Random random = new Random(11);
    String all =
        LEAST
            + "goals: {aim: fair, range: yes}\nreasons: [a, b]\n"
            + "competing: [{employer: X, base: 80000}]\n";
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
      switch (SituationFile.read("my.yml", text.toString())) {
        case Entered.Sound<Situation>(Situation situation) ->
            assertTrue(situation.offer().base().amount().signum() > 0);
        case Entered.Refused<Situation>(List<String> problems) ->
            assertTrue(problems.stream().allMatch(problem -> problem.startsWith("my.yml")));
      }
    }
  }
}
