package io.payband.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.fact.Ledger;
import io.payband.fact.LedgerJson;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ClaimCheckTest {

  private static final Ledger LEDGER =
      LedgerJson.read(
          "facts.json",
          """
          {"facts": [
            {"id": "offer-base", "kind": "money", "value": 185000, "unit": "USD/year",
             "role": "base salary of the offer", "subject": "Acme", "source": {"entry": "base"}},
            {"id": "ask-base", "kind": "money", "value": 205000, "unit": "USD/year",
             "role": "base salary asked for", "subject": "Acme", "source": {"entry": "ask"}},
            {"id": "s-lead", "kind": "statement", "value": "I helped build the billing system.",
             "unit": null, "role": "achievement", "subject": null, "source": {"entry": "s"}}
          ]}
          """);

  private static Judgement check(String text) {
    return ClaimCheck.check(LEDGER, text);
  }

  @Test
  void aFigureOfTheOfferCarriesItsFact() {
    Judgement judgement = check("You offered a base salary of $185,000.");
    assertTrue(judgement.supported(), judgement::toString);
    assertEquals("offer-base", String.valueOf(judgement.claims().getFirst().fact()));
  }

  @Test
  void anAskIsNotAnOffer() {
    assertFalse(check("You offered a base salary of $205,000.").supported());
    assertTrue(check("Could you do $205,000?").supported());
  }

  @Test
  void aLimitingWordIsKept() {
    assertTrue(check("I helped to build the billing system.").supported());
    assertFalse(check("I built the billing system.").supported());
  }

  @Test
  void spansCountCodePoints() {
    Claim claim = check("\uD83D\uDE00 You offered $185,000.").claims().getFirst();
    assertEquals("$185,000", claim.text());
    assertEquals(14, claim.from());
    assertEquals(22, claim.to());
  }

  @Test
  void whatMarkupHidesIsJudged() {
    assertTrue(check("Your offer: $<i>1</i>8<b>5,000</b>").supported());
    assertFalse(check("Thank you.<!-- The base is $250,000. -->").supported());
  }

  @Test
  void noTextIsTooOdd() {
    for (String text :
        new String[] {
          "", "<", "&#x;", "$", "%", "<!--", "<a href=", "\uD800", "1/", "a b/", "|", "- ", "'s"
        }) {
      check(text);
    }
    check("<b>".repeat(5000) + "1,".repeat(5000));
  }
}
