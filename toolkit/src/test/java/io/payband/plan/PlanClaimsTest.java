package io.payband.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.claim.Claim;
import io.payband.claim.ClaimCheck;
import io.payband.claim.Judgement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Whatever the plan would have the person say passes the checker on the plan's own facts. */
@NullMarked
class PlanClaimsTest {

  private static List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    for (Aim aim : Aim.values()) {
      for (String base : List.of("150000", "182000", "200000", "231000")) {
        Situation situation = Example.situation(base, aim);
        plans.add(Example.plan(situation, Example.band()));
        plans.add(Example.plan(situation, null));
        plans.add(Example.plan(situation, Example.official()));
        plans.add(
            Example.plan(
                Example.with(
                    situation,
                    new CompetingOffer("Northwind Freight", Pay.year("207300", "USD"), true)),
                Example.band()));
      }
    }
    Goals range = new Goals(Aim.FAIR, null, true, 3, List.of(Lever.Kind.LEAVE), Map.of());
    plans.add(Example.plan(Example.situation(Example.offer("180000"), range), Example.band()));
    plans.add(Example.plan(Example.situation(Example.offer("180000"), range), null));
    OfferTerms hourly =
        OfferTerms.of(
            "Bluff City Logistics", new Pay(new BigDecimal("31.50"), "USD", Pay.Period.HOUR));
    plans.add(Example.plan(Example.situation(hourly, Goals.of(Aim.FAIR)), null));
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Situation situation = PlanPropertiesTest.situation(random);
      plans.add(Example.plan(situation, PlanPropertiesTest.band(random, situation)));
    }
    return plans;
  }

  @Test
  void everyLineForTheOtherSidePassesTheChecker() {
    List<String> refused = new ArrayList<>();
    int lines = 0;
    for (Plan plan : plans()) {
      for (Line line : plan.lines()) {
        lines++;
        Judgement judgement = ClaimCheck.check(plan.sayable(), line.say().text());
        if (!judgement.supported()) {
          for (Claim claim : judgement.claims()) {
            if (!claim.supported()) {
              refused.add(
                  line.key()
                      + ": \""
                      + line.say().text()
                      + "\": "
                      + claim.text()
                      + ": "
                      + claim.reason());
            }
          }
        }
      }
    }
    assertTrue(
        refused.isEmpty(),
        refused.size()
            + " of "
            + lines
            + "\n"
            + String.join("\n", refused.stream().distinct().toList()));
  }

  @Test
  void anAskWithAnotherFigureIsRefused() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.band());
    for (Line line : plan.lines()) {
      String text = line.say().text();
      if (text.contains("216,000")) {
        assertFalse(
            ClaimCheck.check(plan.sayable(), text.replace("216,000", "236,000")).supported(), text);
      }
    }
    assertFalse(ClaimCheck.check(plan.sayable(), "My walk-away is $193,000 a year.").supported());
  }
}
