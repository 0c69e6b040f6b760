package io.payband.letter.negotiation;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import io.payband.fact.Ledger;
import io.payband.letter.FactList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The ledger of a letter about an offer. */
final class NegotiationFacts {

  private NegotiationFacts() {}

  /** The facts; those of the market only when they are given. */
  static Ledger of(Negotiation negotiation, @Nullable MarketQuote market) {
    FactList facts = new FactList();
    negotiation.parties().addTo(facts);
    offer(facts, negotiation.offer());
    asked(facts, negotiation.asked());
    @Nullable Pay competing = negotiation.competing();
    if (competing != null) {
      pay(
          facts,
          "competing-base",
          competing,
          " of the competing offer",
          negotiation.competingEmployer());
      facts.name(
          "competing-employer",
          negotiation.competingEmployer(),
          "employer that made the competing offer");
    }
    for (int i = 0; i < Math.min(2, negotiation.reasons().size()); i++) {
      facts.statement(
          "reason-" + (i + 1), negotiation.reasons().get(i), "reason of the writer", null);
    }
    facts.statement(
        "decline-reason", negotiation.declineReason(), "reason for declining the offer", null);
    if (market != null) {
      market(facts, market);
    }
    return facts.ledger();
  }

  private static void offer(FactList facts, OfferTerms offer) {
    @Nullable String by = offer.employer();
    facts
        .title("title-offered", offer.title(), "title offered", by)
        .title("opening", offer.title(), "opening applied for", by)
        .name("employer-offer", by, "employer that made the offer")
        .name("employer-applied", by, "employer applied to");
    @Nullable Pay pay = offer.pay();
    String currency = pay == null ? "USD" : pay.currency();
    if (pay != null) {
      pay(facts, "offer-base", pay, " of the offer", by);
    }
    facts
        .amount(
            "offer-bonus",
            FactKind.PERCENT,
            offer.bonus(),
            "percent",
            "target bonus of the offer",
            by)
        .amount(
            "offer-sign-on",
            FactKind.MONEY,
            offer.signOn(),
            currency,
            "sign-on bonus of the offer",
            by)
        .amount(
            "offer-equity",
            FactKind.MONEY,
            offer.equity(),
            currency,
            "equity grant of the offer",
            by)
        .amount(
            "offer-vesting",
            FactKind.DURATION,
            offer.vestingYears(),
            "years",
            "vesting period of the equity grant of the offer",
            by)
        .date("offer-start", offer.start(), "start date of the offer", by)
        .date("deadline", offer.deadline(), "deadline for answering the offer", by);
  }

  private static void asked(FactList facts, Asked asked) {
    if (asked.pay() != null) {
      pay(facts, "ask-base", asked.pay(), " asked for", null);
    }
    if (asked.high() != null) {
      pay(facts, "ask-base-high", asked.high(), " asked for", null);
    }
    for (int i = 0; i < Math.min(Asked.MOST_LEVERS, asked.levers().size()); i++) {
      Lever lever = asked.levers().get(i);
      facts.add(
          new Fact(
              "ask-lever-" + (i + 1),
              lever.kind(),
              lever.value(),
              lever.unit(),
              lever.role(),
              null,
              new FactSource.Entry("ask")));
    }
    facts
        .amount(
            "ask-time", FactKind.DURATION, asked.hours(), "hours", "time asked for to decide", null)
        .date("ask-answer-date", asked.until(), "date asked for to answer by", null);
  }

  private static void market(FactList facts, MarketQuote market) {
    String whom = market.place() == null ? market.role() : market.role() + ", " + market.place();
    FactSource source =
        new FactSource.Snapshot(
            market.snapshot(), market.kind(), whom, market.measure(), market.date());
    facts.amount(
        "market-median",
        FactKind.MONEY,
        market.median(),
        market.unit(),
        "market median " + market.measure(),
        whom,
        source);
    percentile(facts, "75th", market.p75(), market, whom, source);
    percentile(facts, "90th", market.p90(), market, whom, source);
    @Nullable Integer reports = market.reports();
    facts.amount(
        "market-reports",
        FactKind.NUMBER,
        reports == null ? null : BigDecimal.valueOf(reports),
        "pay reports",
        "pay reports behind the market figures",
        whom,
        source);
    words(
        facts,
        "market-role",
        FactKind.NAME,
        market.role(),
        "role the market figures describe",
        source);
    words(
        facts,
        "market-place",
        FactKind.NAME,
        market.place(),
        "place the market figures describe",
        source);
    words(
        facts,
        "market-source",
        FactKind.NAME,
        market.kind(),
        "kind of source of the market figures",
        source);
    words(facts, "market-date", FactKind.DATE, market.date(), "date of the market figures", source);
  }

  private static void percentile(
      FactList facts,
      String rank,
      @Nullable BigDecimal value,
      MarketQuote market,
      String whom,
      FactSource source) {
    facts.amount(
        "market-p" + rank.substring(0, 2),
        FactKind.MONEY,
        value,
        market.unit(),
        rank + " percentile of market " + market.measure(),
        whom,
        source);
  }

  private static void words(
      FactList facts,
      String id,
      FactKind kind,
      @Nullable String value,
      String role,
      FactSource source) {
    if (value != null) {
      facts.add(new Fact(id, kind, new FactValue.Words(value), null, role, null, source));
    }
  }

  private static void pay(
      FactList facts, String id, Pay pay, String whose, @Nullable String subject) {
    facts.amount(
        id, FactKind.MONEY, pay.amount(), pay.unit(), pay.measure().noun() + whose, subject);
  }
}
