package io.payband.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every plan, over seeded situations. */
@NullMarked
class PlanPropertiesTest {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "\\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
              + "|forty|fifty|hundred|thousand|million|half|double|twice|triple|dozen|couple"
              + "|first|second|third|once)\\b",
          Pattern.CASE_INSENSITIVE);

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  private static BigDecimal money(Random random, int from, int to) {
    return BigDecimal.valueOf(from + random.nextInt(to - from));
  }

  static Situation situation(Random random) {
    Pay base = new Pay(money(random, 30_000, 400_000), "USD", Pay.Period.YEAR);
    OfferTerms offer =
        new OfferTerms(
            "Harborlight",
            random.nextBoolean() ? "Engineer" : null,
            base,
            random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(30)) : null,
            random.nextBoolean() ? money(random, 1, 90_000) : null,
            random.nextBoolean()
                ? new OfferTerms.Grant(
                    money(random, 1_000, 900_000), 1 + random.nextInt(6), random.nextInt(4) > 0)
                : null,
            null,
            random.nextBoolean() ? Example.TODAY.plusDays(random.nextInt(20) - 2) : null,
            random.nextBoolean()
                ? new OfferTerms.PostedRange(
                    base.amount(), base.amount().add(money(random, 0, 50_000)), "job ad")
                : null,
            random.nextBoolean());
    List<CompetingOffer> others = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      others.add(
          new CompetingOffer(
              "Northwind " + (char) ('A' + i),
              new Pay(money(random, 30_000, 400_000), "USD", Pay.Period.YEAR),
              random.nextBoolean()));
    }
    Map<Lever.Kind, BigDecimal> weights = new HashMap<>();
    for (Lever.Kind kind : List.of(Lever.Kind.SIGN_ON, Lever.Kind.EQUITY, Lever.Kind.LEAVE)) {
      if (random.nextBoolean()) {
        weights.put(kind, BigDecimal.valueOf(1 + random.nextInt(100), 2));
      }
    }
    Goals goals =
        new Goals(
            List.of(Aim.FAIR, Aim.AS_MUCH, Aim.SAFE).get(random.nextInt(3)),
            random.nextInt(3) == 0 ? money(random, 30_000, 400_000) : null,
            random.nextBoolean(),
            1 + random.nextInt(6),
            List.of(),
            weights);
    return new Situation(
        "Engineer",
        null,
        random.nextBoolean() ? "New York, NY" : "Remote",
        random.nextInt(4) == 0,
        offer,
        others,
        goals,
        new Constraints(random.nextBoolean(), random.nextBoolean() ? BigDecimal.TEN : null, null),
        random.nextBoolean() ? List.of(Example.REASON) : List.of(),
        null,
        null);
  }

  static @Nullable MarketBand band(Random random, Situation situation) {
    if (random.nextInt(5) == 0) {
      return null;
    }
    BigDecimal median = money(random, 40_000, 380_000);
    BigDecimal error = BigDecimal.valueOf(1 + random.nextInt(18), 2);
    return new MarketBand(
        "engineer",
        "New York",
        situation.total() ? "total compensation" : "base salary",
        "USD/year",
        times(median, "0.7"),
        times(median, "0.86"),
        median,
        times(median, "1.14"),
        times(median, "1.31"),
        median.subtract(whole(median.multiply(error))),
        median.add(whole(median.multiply(error))),
        random.nextInt(60),
        List.of("high", "medium", "low").get(random.nextInt(3)),
        "self-reported",
        "2026-06",
        "7c1e");
  }

  private static BigDecimal times(BigDecimal amount, String factor) {
    return whole(amount.multiply(new BigDecimal(factor)));
  }

  private static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPlanKeepsItsPromises(int seed) {
    Random random = new Random(seed);
    Situation situation = situation(random);
    @Nullable MarketBand band = band(random, situation);
    Plan plan = Example.plan(situation, band);
    BigDecimal offer =
        plan.ledger().fact(situation.total() ? "offer-total" : "offer-base").orElseThrow().number();
    BigDecimal ask = plan.ask().fact().number();
    BigDecimal target = plan.target().fact().number();
    assertTrue(ask.compareTo(offer) > 0, "the ask is above the offer");
    assertTrue(target.compareTo(offer) > 0 && target.compareTo(ask) <= 0, "target between");
    if (situation.goals().walkAway() == null) {
      assertTrue(plan.walkAway().fact().number().compareTo(target) <= 0, "walk-away");
    }
    sizes(
        plan,
        band,
        offer,
        situation.goals().range()
            ? plan.ledger().fact("ask-range-high").orElseThrow().number()
            : ask);
    assertFalse(plan.packages().isEmpty());
    BigDecimal worth = plan.ledger().fact("package-worth").orElseThrow().number();
    for (PackageDeal deal : plan.packages()) {
      assertEquals(worth, PlanTest.sum(deal), "package " + deal.name());
    }
    for (Passage passage : passages(plan)) {
      for (Passage.Piece piece : passage.pieces()) {
        if (piece instanceof Passage.Words words) {
          assertFalse(DIGIT.matcher(words.text()).find(), passage.text());
        }
      }
      for (String id : passage.facts()) {
        assertTrue(plan.ledger().fact(id).isPresent(), id);
      }
    }
    for (Line line : plan.lines()) {
      for (String id : line.say().facts()) {
        assertTrue(plan.sayable().fact(id).isPresent(), () -> line.key() + " says " + id);
      }
    }
  }

  private static void sizes(
      Plan plan, @Nullable MarketBand band, BigDecimal offer, BigDecimal ask) {
    List<Caution.About> cautions = plan.cautions().stream().map(Caution::about).toList();
    if (plan.market() instanceof MarketUse.Used used && band != null) {
      boolean inside = ask.compareTo(band.p50()) >= 0 && ask.compareTo(band.p90()) <= 0;
      assertEquals(!inside, cautions.contains(Caution.About.OUTSIDE_BAND));
      int most = used.position() == MarketUse.Position.BELOW ? 20 : 7;
      boolean loud = Rules.above(ask, offer).compareTo(BigDecimal.valueOf(most)) > 0;
      assertEquals(loud, cautions.contains(Caution.About.IMPASSE));
    } else if (band != null) {
      assertTrue(plan.sayable().fact("market-median").isEmpty());
    }
  }

  static List<Passage> passages(Plan plan) {
    List<Passage> all = new ArrayList<>();
    all.add(plan.headline());
    all.add(plan.form());
    all.add(plan.packaging());
    for (Figure figure : List.of(plan.ask(), plan.target(), plan.walkAway())) {
      all.add(figure.formula());
    }
    plan.cautions().forEach(caution -> all.add(caution.text()));
    for (Lever lever : plan.levers()) {
      all.add(lever.ask());
      all.add(
          switch (lever.price()) {
            case Lever.Priced priced -> priced.formula();
            case Lever.Unpriced unpriced -> unpriced.why();
          });
    }
    plan.packages().forEach(deal -> deal.parts().forEach(part -> all.add(part.formula())));
    plan.moves().forEach(move -> all.add(move.what()));
    plan.followUps().forEach(move -> all.add(move.what()));
    plan.lines().forEach(line -> all.addAll(List.of(line.when(), line.say())));
    return all;
  }

  @Test
  void noTemplateHoldsAFigureOrANumberWord() throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Plan.class.getResourceAsStream("plan.properties")) {
      texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertTrue(texts.size() > 100);
    texts.forEach((key, text) -> {
      String words = text.toString().replaceAll("\\{[a-z0-9:-]+}", "");
      assertFalse(DIGIT.matcher(words).find(), () -> key + ": " + text);
      assertFalse(NUMBER_WORD.matcher(words).find(), () -> key + ": " + text);
    });
  }
}
