package io.payband.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class TellingTest {

  @Test
  void aNumberInWordsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Telling().say("about 12 reports"));
    assertThrows(IllegalArgumentException.class, () -> new Telling().say("٣ reports"));
  }

  @Test
  void everyNumberIsAFact() {
    Telling text =
        new Telling()
            .say("It is ")
            .money("median base salary", "Backend Engineer", 180_986)
            .say(", ")
            .percent("difference", "", -.124)
            .say(", from ")
            .count("reports", "", 1, "report", "reports")
            .say(" of ")
            .month("date", YearMonth.of(2026, 6));

    assertEquals("It is $181k, −12\u00a0%, from 1\u00a0report of June\u00a02026", text.text());
    assertEquals(
        List.of(180_986.0, -12.0, 1.0, 2026 * 12 + 5.0),
        text.facts().stream().map(Fact::value).toList());
    assertEquals(List.of(), Grounds.missing(text.text(), text.facts()));
  }

  @ParameterizedTest
  @CsvSource({
    "640, $640",
    "14208, '$14,208'",
    "24999, '$24,999'",
    "25499, $25k",
    "999499, $999k",
    "999500, $1M",
    "1234567, $1.23M",
    "-39316, −$39k"
  })
  void moneyIsShortened(double dollars, String written) {
    assertEquals(written, new Telling().money("pay", "", dollars).text());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aShortenedAmountIsWithinTwoPerCent(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      long dollars = Math.round(Math.exp(5 + 10 * random.nextDouble()));
      String written = new Telling().money("pay", "", (double) dollars).text();
      double unit = written.endsWith("k") ? 1e3 : written.endsWith("M") ? 1e6 : 1;
      double read = unit * Double.parseDouble(written.replaceAll("[$,kM]", ""));

      assertTrue(
          Math.abs(read / dollars - 1) <= .02, dollars + " as " + written + ", seed " + seed);
    }
  }

  @Test
  void whatNoFactHoldsIsFound() {
    Telling text = new Telling().money("median", "", 30_000);

    assertEquals(List.of("12", "twice"), Grounds.missing("$30k, 12 reports, twice", text.facts()));
  }
}
