package io.payband.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class LedgerJsonTest {

  private static final String LEDGER =
      """
      {"facts":[{"id":"offer-base","kind":"money","value":185000.50,"unit":"USD/year",\
      "role":"base salary of the offer","subject":"Acme","source":{"entry":"base"}},\
      {"id":"range-low","kind":"money","value":170000,"unit":"USD/year",\
      "role":"low end of the employer's posted range","subject":"Acme",\
      "source":{"document":"job ad","span":[10,17],"kind":"posted"}},\
      {"id":"median","kind":"money","value":300000,"unit":"USD/year",\
      "role":"market median total compensation","subject":"backend engineer",\
      "source":{"snapshot":"61fead88c10e","kind":"self-reported","cohort":"L5",\
      "measure":null,"date":"2026-06"}},\
      {"id":"name","kind":"name","value":"Jo Reyes","unit":null,"role":"writer","subject":null,\
      "source":{"entry":"name"}}]}\
      """;

  @Test
  void whatIsReadIsWrittenAgain() {
    assertEquals(LEDGER, LedgerJson.write(LedgerJson.read("facts.json", LEDGER)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | expected {",
        "{} | \"facts\" is missing",
        "{\"facts\": 3} | is a list",
        "{\"facts\": [3]} | fact 1 is not an object",
        "{\"facts\": [{\"kind\": \"money\"}]} | \"id\" is missing",
        "{\"facts\": [{\"id\": \"a\", \"kind\": \"sum\"}]} | expected money, percent",
        "{\"facts\": [{\"id\": \"a\", \"kind\": \"money\", \"value\": \"x\", \"unit\": \"USD\", \"role\":"
            + " \"r\"}]} | expected a number",
        "{\"facts\": [{\"id\": \"a\", \"kind\": \"money\", \"value\": 1, \"role\": \"r\"}]} | \"unit\""
            + " is missing",
        "{\"facts\": [ | not JSON",
      })
  void whatIsNoLedgerSaysWhy(String text, String reason) {
    LedgerProblem problem =
        assertThrows(LedgerProblem.class, () -> LedgerJson.read("facts.json", text));
    String message = String.valueOf(problem.getMessage());
    assertTrue(message.startsWith("facts.json"), message);
    assertTrue(message.contains(reason), message);
  }

  @Test
  void twoFactsOfOneNameAreRefused() {
    String fact = "{\"id\": \"a\", \"kind\": \"name\", \"value\": \"x\", \"role\": \"writer\"}";
    LedgerProblem problem =
        assertThrows(
            LedgerProblem.class,
            () -> LedgerJson.read("f", "{\"facts\": [" + fact + ", " + fact + "]}"));
    assertEquals("f: two facts are called a", problem.getMessage());
  }
}
