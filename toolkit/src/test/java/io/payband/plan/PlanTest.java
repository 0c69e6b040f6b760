package io.payband.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PlanTest {

  private static String ask(Plan plan) {
    return plan.ask().fact().text();
  }

  private static boolean warns(Plan plan, Caution.About about) {
    return plan.cautions().stream().anyMatch(caution -> caution.about() == about);
  }

  private static String said(Plan plan) {
    return String.join("\n", plan.lines().stream().map(line -> line.say().text()).toList());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    // offer, aim, ask, target, walk-away; the median is 200,000, its interval 193,000 to 208,000
    "180000, FAIR,    216000, 210000,    193000",
    "180000, SAFE,    198000, 189000,    180000",
    "180000, AS_MUCH, 237000, 226000,    193000",
    "200000, FAIR,    214000, 210000,    200000",
    "200000, SAFE,    210000, 205000,    200000",
    "150000, FAIR,    200000, 175000,    175000",
    "150000, SAFE,    165000, 157500,    150000",
    "215000, FAIR,    226000, 220500,    215000",
    "270000, AS_MUCH, 289000, 279500,    270000"
  })
  void figuresFollowTheirFormulas(
      String offer, Aim aim, String ask, BigDecimal target, String walkAway) {
    Plan plan = Example.plan(Example.situation(offer, aim), Example.band());
    assertEquals(new BigDecimal(ask), plan.ask().fact().number().stripTrailingZeros().setScale(0));
    assertEquals(0, target.compareTo(plan.target().fact().number()), plan.target().toString());
    assertEquals(0, new BigDecimal(walkAway).compareTo(plan.walkAway().fact().number()));
  }

  @Test
  void everyInputOfAFigureIsAFactOfTheLedger() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.band());
    assertEquals(
        List.of(
            "market-median",
            "rule-ask",
            "market-p75",
            "plan-wish",
            "offer-base",
            "rule-most",
            "plan-bound",
            "rule-round"),
        plan.ask().inputs());
    for (String input : plan.ask().inputs()) {
      assertTrue(plan.ledger().fact(input).isPresent(), input);
    }
  }

  @Test
  void aLargeAskWarnsOfAnImpasseAndSaysThatTheEvidenceIsWeak() {
    Plan below = Example.plan(Example.situation("150000", Aim.FAIR), Example.band());
    assertTrue(warns(below, Caution.About.IMPASSE));
    assertTrue(
        below.cautions().stream()
            .filter(caution -> caution.about() == Caution.About.IMPASSE)
            .allMatch(caution -> caution.text().text().contains("weak")));
    assertFalse(
        warns(
            Example.plan(Example.situation("180000", Aim.FAIR), Example.band()),
            Caution.About.IMPASSE));
    assertTrue(
        warns(
            Example.plan(Example.situation("200000", Aim.AS_MUCH), Example.band()),
            Caution.About.IMPASSE));
  }

  @Test
  void anAskOutsideOfTheBandSaysWhyNot() {
    assertTrue(
        warns(
            Example.plan(Example.situation("150000", Aim.SAFE), Example.band()),
            Caution.About.OUTSIDE_BAND));
    assertTrue(
        warns(
            Example.plan(Example.situation("270000", Aim.FAIR), Example.band()),
            Caution.About.OUTSIDE_BAND));
    assertFalse(
        warns(
            Example.plan(Example.situation("180000", Aim.FAIR), Example.band()),
            Caution.About.OUTSIDE_BAND));
  }

  @Test
  void aThinMarketFigureIsLeftOutAndThePlanSaysWhy() {
    Plan few = Example.plan(Example.situation("180000", Aim.FAIR), Example.band("medium", 9));
    MarketUse.LeftOut out = assertInstanceOf(MarketUse.LeftOut.class, few.market());
    assertTrue(out.reasons().getFirst().text().contains("9 pay reports"));
    assertTrue(out.instead().text().contains("your reasons"));
    assertFalse(said(few).contains("median"));
    assertTrue(few.sayable().fact("market-median").isEmpty());
    assertEquals("192500", ask(few));
    assertInstanceOf(
        MarketUse.LeftOut.class,
        Example.plan(Example.situation("180000", Aim.FAIR), Example.band("low", 900)).market());
    assertInstanceOf(
        MarketUse.LeftOut.class,
        Example.plan(Example.situation("180000", Aim.FAIR), null).market());
  }

  @Test
  void anotherOfferIsSaidOnlyWhereThePersonSaysThatTheyHaveIt() {
    Situation alone = Example.situation("180000", Aim.FAIR);
    assertFalse(said(Example.plan(alone, Example.band())).contains("offers me"));
    Situation two =
        Example.with(alone, new CompetingOffer("Northwind", Pay.year("221300", "USD"), true));
    Plan plan = Example.plan(two, Example.band());
    assertTrue(said(plan).contains("Northwind offers me a base salary of $221,300 a year"));
    assertEquals("221500", ask(plan));
    Plan quiet =
        Example.plan(
            Example.with(alone, new CompetingOffer("Northwind", Pay.year("221300", "USD"), false)),
            Example.band());
    assertFalse(said(quiet).contains("Northwind"));
    assertTrue(quiet.sayable().fact("competing-base").isEmpty());
    assertEquals("221500", ask(quiet));
  }

  @Test
  void theWalkAwayIsNeverForTheOtherSide() {
    Plan plan =
        Example.plan(
            Example.situation(Example.offer("180000"), Example.goals(Aim.FAIR, "191250")),
            Example.band());
    assertEquals("191250", plan.walkAway().fact().text());
    assertFalse(said(plan).contains("191,250"));
    for (String id : List.of("walk-away", "plan-target", "plan-wish")) {
      assertTrue(plan.sayable().fact(id).isEmpty(), id);
    }
  }

  @Test
  void aWalkAwayAboveTheAskIsPointedOut() {
    assertTrue(
        warns(
            Example.plan(
                Example.situation(Example.offer("180000"), Example.goals(Aim.FAIR, "230000")),
                Example.band()),
            Caution.About.WALK_AWAY));
  }

  @Test
  void whoAsksChangesNothing() {
    Situation situation = Example.situation("180000", Aim.FAIR);
    String plain = PlanJson.write(Example.plan(situation, Example.band()));
    for (Person writer :
        List.of(
            new Person("Jordan Reyes", null, null, "they", null),
            new Person("Maria Lindqvist", "Engineer", "m@example.org", "she", 1961),
            new Person("Ahmed Khan", null, null, "he", 2001))) {
      for (Person addressee : List.of(new Person("Ms. Okafor", null, null, null, null), writer)) {
        Plan plan = Example.plan(Example.with(situation, writer, addressee), Example.band());
        assertEquals(plain, PlanJson.write(plan));
        assertEquals(PlanText.lines(Example.plan(situation, Example.band())), PlanText.lines(plan));
      }
    }
  }

  @Test
  void packagesAreWorthTheSameToTheCent() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.band());
    assertEquals(3, plan.packages().size());
    for (PackageDeal deal : plan.packages()) {
      assertEquals(new BigDecimal("108000.00"), sum(deal), deal.name());
    }
  }

  static BigDecimal sum(PackageDeal deal) {
    return deal.parts().stream()
        .map(part -> part.worth().number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void packagesLeaveAFixedBaseAloneAndCountWeights() {
    Goals goals =
        new Goals(
            Aim.FAIR,
            null,
            false,
            3,
            List.of(Lever.Kind.LEAVE),
            Map.of(
                Lever.Kind.SIGN_ON,
                new BigDecimal("0.9"),
                Lever.Kind.LEAVE,
                new BigDecimal("0.7")));
    Plan plan =
        Example.plan(
            Example.with(
                Example.situation(Example.offer("180000"), goals),
                new Constraints(true, null, null)),
            Example.band());
    assertEquals(3, plan.packages().size());
    assertEquals(Lever.Kind.LEAVE, plan.packages().getFirst().parts().getFirst().kind());
    for (PackageDeal deal : plan.packages()) {
      assertEquals(new BigDecimal("108000.00"), sum(deal));
      assertTrue(deal.parts().stream().noneMatch(part -> part.kind() == Lever.Kind.BASE));
    }
  }

  @Test
  void everyLeverIsPricedOrSaysWhyNot() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.band());
    assertEquals(9, plan.levers().size());
    assertEquals("12000", money(price(plan, Lever.Kind.SIGN_ON)));
    assertEquals("13333", money(price(plan, Lever.Kind.VESTING)));
    assertEquals("3462", money(price(plan, Lever.Kind.LEAVE)));
    assertTrue(
        assertInstanceOf(Lever.Unpriced.class, price(plan, Lever.Kind.REMOTE))
            .why()
            .text()
            .startsWith("It cannot be priced: "));
  }

  private static Lever.Price price(Plan plan, Lever.Kind kind) {
    return plan.levers().stream()
        .filter(lever -> lever.kind() == kind)
        .findFirst()
        .orElseThrow()
        .price();
  }

  private static String money(Lever.Price price) {
    Fact year = assertInstanceOf(Lever.Priced.class, price).year();
    assertEquals("USD/year", year.unit());
    return year.text();
  }

  @Test
  void officialWagesAreCalledWhatTheyAre() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.official());
    assertInstanceOf(MarketUse.Used.class, plan.market());
    assertTrue(said(plan).contains("market median annual wage"));
    assertFalse(said(plan).contains("market median base salary"));
    assertEquals("216000", ask(plan));
  }

  @Test
  void aRangeIsAnOptionFromTheTargetUpward() {
    Goals goals = new Goals(Aim.FAIR, null, true, 3, List.of(), Map.of());
    Plan plan = Example.plan(Example.situation(Example.offer("180000"), goals), Example.band());
    assertTrue(said(plan).contains("between $210,000 and $220,500 a year"));
    assertFalse(
        said(Example.plan(Example.situation("180000", Aim.FAIR), Example.band()))
            .contains("between"));
  }

  @Test
  void hourlyRatesAreAskedForByTheHour() {
    OfferTerms offer =
        OfferTerms.of("Bluff City", new Pay(new BigDecimal("31.50"), "USD", Pay.Period.HOUR));
    Plan plan = Example.plan(Example.situation(offer, Goals.of(Aim.FAIR)), null);
    assertEquals("33.50", new BigDecimal(ask(plan)).setScale(2).toString());
    assertTrue(said(plan).contains("an hourly rate of $33.50 an hour"));
    assertTrue(plan.packages().size() >= 2);
  }

  @Test
  void aDeadlineSoonerThanTheTimeAskedForIsPointedOut() {
    OfferTerms offer =
        new OfferTerms(
            "Harborlight",
            null,
            Pay.year("180000", "USD"),
            null,
            null,
            null,
            null,
            LocalDate.of(2026, 12, 1),
            null,
            false);
    Plan plan = Example.plan(Example.situation(offer, Goals.of(Aim.FAIR)), Example.band());
    assertTrue(warns(plan, Caution.About.DEADLINE));
    assertTrue(said(plan).contains("Tuesday, December 1"));
  }

  @Test
  void lawOfThePlaceCarriesItsMark() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.band());
    assertTrue(plan.law().stream().anyMatch(fact -> fact.id().equals("history-wa")));
    assertTrue(String.join(" ", PlanText.lines(plan)).contains("pay history (verified)"));
    Situation nowhere =
        new Situation(
            "Cook",
            null,
            "Atlantis",
            false,
            Example.offer("50000"),
            List.of(),
            Goals.of(Aim.FAIR),
            Constraints.NONE,
            List.of(),
            null,
            null);
    assertTrue(Example.plan(nowhere, null).lawRemark().contains("does not mean"));
    assertTrue(warns(Example.plan(nowhere, null), Caution.About.NO_REASON));
  }

  @Test
  void linesOfTheTextFitATerminal() {
    Plan plan = Example.plan(Example.situation("180000", Aim.FAIR), Example.band());
    for (String line : PlanText.lines(plan)) {
      assertTrue(line.length() <= PlanText.WIDTH, line);
    }
  }
}
