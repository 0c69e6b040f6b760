package io.payband.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class EnteredTest {

  private static <T> T sound(String text, Function<Value, T> reader) {
    return switch (Entered.read("a.yml", text, reader)) {
      case Entered.Sound<T>(T value) -> value;
      case Entered.Refused<T>(List<String> problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> problems(String text, Function<Value, ?> reader) {
    return switch (Entered.read("a.yml", text, reader)) {
      case Entered.Sound<?>(Object value) -> throw new AssertionError(value);
      case Entered.Refused<?>(List<String> problems) -> problems;
    };
  }

  private static String one(String text, Function<Value, ?> reader) {
    List<String> problems = problems(text, reader);
    assertEquals(1, problems.size(), problems.toString());
    return problems.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "185000|185000", "185,000|185000", "$185,000|185000", "185k|185000", "185.5k|185500",
        "USD 185000|185000", "185000 USD|185000", "1.2m|1200000", "185000.50|185000.5", "0|0",
        "95k a year|95000", "185000 / year|185000", "10|10", "0.35|0.35"
      })
  void moneyIsReadAsPeopleWriteIt(String written, String amount) {
    assertEquals(amount, sound("\"" + written + "\"", value -> value.money("USD")).toPlainString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e5",
        "71.500",
        "1.234,56",
        "a lot",
        "12,34",
        "0185",
        "185_000",
        "NaN",
        "0x1F",
        "1:30",
        "EUR 10 USD",
        "99999999999999"
      })
  void moneyThatCouldMeanTwoThingsIsRefused(String written) {
    String problem = one("\"" + written + "\"", value -> value.money("USD"));

    assertTrue(problem.startsWith("a.yml, line 1: \"" + written + "\"; expected "), problem);
  }

  @Test
  void anotherCurrencyAnHourAndLessThanNothingAreNamed() {
    assertEquals(
        "a.yml, line 1: \"EUR 10\"; expected a sum in USD, the currency of the file",
        one("EUR 10", value -> value.money("USD")));
    assertTrue(one("$95 an hour", value -> value.money("USD")).contains("without \"hour\""));
    assertEquals(
        "a.yml, line 1: \"-5\"; expected a sum that is not below 0",
        one("-5", value -> value.money("USD")));
  }

  @Test
  void everyProblemIsToldWithItsLineAndField() {
    assertEquals(
        List.of(
            "a.yml, line 1, start: is missing; expected a day",
            "a.yml, line 1, base: \"much\"; expected a sum such as 185000, 185,000 or 185k",
            "a.yml, line 2: unknown key \"bonos\"; did you mean bonus?",
            "a.yml, line 4, list[1].a: \"2 %%\"; expected a percentage from 0 % to 50 %, such as"
                + " 10 %"),
        problems(
            "base: much\nbonos: 3\nlist: [{a: 1 %},\n {a: 2 %%}]",
            value -> {
              Entry entry = value.map(List.of("base", "bonus", "list", "start"));
              entry.get("start", "a day").date();
              entry.get("base").money("USD");
              return entry.get("list").list(5).stream()
                  .map(item -> item.map(List.of("a")).get("a").percent(0, 50))
                  .toList();
            }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1\\nb: *x|an anchor",
        "a: *x|an alias",
        "a: !!java.net.URL [x]|a tag",
        "a: !x 1|a tag",
        "--- 1\\n--- 2|a second document",
        "[[[[[[[[[[[[[[1]]]]]]]]]]]]]]|nested deeper than 12",
        "a: [1|not YAML",
        "a: 1\\na: 2|comes twice",
        "? [1]\\n: 2|a key that is no word",
        "a: \"\\u0000\"|not YAML",
        "''|expected keys with values"
      })
  void hostileYamlIsRefusedInASentence(String text, String said) {
    String problem =
        one(text.replace("\\n", "\n").replace("\\u0000", "\0"), value -> value.map(List.of("a")));

    assertTrue(problem.contains(said), problem);
  }

  @Test
  void emptyAndEndlessTextsAreRefused() {
    assertEquals("a.yml: nothing in it; expected keys with values", one("", v -> v.text(9)));
    assertTrue(one("x".repeat(1_000_001), v -> v.text(9)).contains("at most 1,000,000"));
    assertTrue(one("[".repeat(900_000), v -> v.text(9)).contains("nested deeper"));
    assertEquals(
        100,
        problems("[" + "x,".repeat(500) + "]", v -> v.list(900).stream().map(Value::date).toList())
            .size());
  }

  @Test
  void daysTimesAndChoices() {
    assertEquals("2028-02-29", sound("2028-02-29", Value::date).toString());
    assertTrue(one("2027-02-29", Value::date).contains("that the calendar has"));
    assertTrue(one("11.01.2027", Value::date).contains("such as 2027-01-11"));
    assertEquals("18", sound("18 months", value -> "" + value.months(1, 60)));
    assertEquals("24", sound("2 years", value -> "" + value.months(1, 60)));
    assertTrue(one("12", value -> value.months(1, 60)).contains("such as 6 months"));
    Map<String, Integer> choices = new LinkedHashMap<>(Map.of("half year", 6));
    assertEquals("6", sound("Half-Year", value -> "" + value.choice(choices)));
    assertTrue(
        one("half yaer", value -> value.choice(choices)).endsWith("did you mean half year?"));
  }

  @Test
  void jsonIsReadToo() {
    assertEquals("10", sound("{\"a\":\t\"10\"}", v -> v.map(List.of("a")).get("a").text(9)));
  }

  @Test
  void whateverIsWrittenEndsInSentences() {
    Random random = new Random(7);
    String signs = "{}[]:,-\"'&*!|>%@`#?\n\t ab1.0~<\\\u2028";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Entered<?> entered =
          Entered.read(
              "a.yml",
              text.toString(),
              value -> {
                Entry entry = value.map(List.of("a", "b"));
                return List.of(entry.get("a").money("USD"), entry.get("b").date());
              });
      assertInstanceOf(Entered.Refused.class, entered, text.toString());
    }
  }
}
