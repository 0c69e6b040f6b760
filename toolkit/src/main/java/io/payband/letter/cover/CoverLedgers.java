package io.payband.letter.cover;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import io.payband.fact.Ledger;
import io.payband.letter.FactList;
import io.payband.letter.negotiation.Pay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of the person, and what the ad says. They are made apart, from one document each;
 * ids of the second begin with {@code ad-}.
 */
public record CoverLedgers(Ledger person, Ledger other) {

  /** The name of the résumé in sources. */
  public static final String RESUME = "résumé";

  /** The name of the ad in sources. */
  public static final String AD = "job ad";

  static CoverLedgers of(Cover cover, JobAd ad, Pairing pairing, LocalDate today) {
    return new CoverLedgers(person(cover, ad, pairing, today), other(cover, ad, pairing));
  }

  private static Ledger person(Cover cover, JobAd ad, Pairing pairing, LocalDate today) {
    FactList facts = new FactList();
    cover.parties().addTo(facts);
    facts.date("letter-date", today, "date of the letter", null);
    for (int i = 0; i < pairing.pairs().size(); i++) {
      Pairing.Pair pair = pairing.pairs().get(i);
      Evidence evidence = pair.evidence();
      String n = String.valueOf(i + 1);
      @Nullable String at = evidence.employer() == null ? null : evidence.employer().text();
      document(
          facts,
          "evidence-" + n,
          FactKind.STATEMENT,
          pair.sentence(),
          evidence.line(),
          "achievement",
          at);
      passage(facts, "evidence-title-" + n, FactKind.TITLE, evidence.title(), "title held", at);
      passage(
          facts, "evidence-employer-" + n, FactKind.NAME, evidence.employer(), "employer", null);
    }
    facts.date("start", cover.start(), "date from which the writer can start", null);
    @Nullable Pay pay = ad.asks().contains(JobAd.Asks.PAY) ? cover.ask() : null;
    if (pay != null) {
      facts.amount(
          "ask-base",
          FactKind.MONEY,
          pay.amount(),
          pay.unit(),
          pay.measure().noun() + " asked for",
          null);
    }
    for (int i = 0; i < Math.min(3, cover.answers().size()); i++) {
      facts.statement("answer-" + (i + 1), cover.answers().get(i), "answer of the writer", null);
    }
    return facts.ledger();
  }

  private static Ledger other(Cover cover, JobAd ad, Pairing pairing) {
    FactList facts = new FactList();
    @Nullable String typed = cover.employer();
    @Nullable String employer =
        typed != null ? typed : ad.employer() == null ? null : ad.employer().text();
    if (cover.title() != null) {
      facts.title("ad-title", cover.title(), "opening applied for", employer);
    } else {
      passage(facts, "ad-title", FactKind.TITLE, ad.title(), "opening applied for", employer);
    }
    if (typed != null) {
      facts.name("ad-employer", typed, "employer applied to");
    } else {
      passage(facts, "ad-employer", FactKind.NAME, ad.employer(), "employer applied to", null);
    }
    facts.name("ad-seen", cover.seen(), "place where the job ad was seen");
    for (int i = 0; i < pairing.pairs().size(); i++) {
      passage(
          facts,
          "ad-term-" + (i + 1),
          FactKind.NAME,
          pairing.pairs().get(i).term(),
          "requirement of the job ad",
          employer);
    }
    passage(
        facts,
        "ad-why",
        FactKind.STATEMENT,
        ad.why(),
        "what the job ad says of the employer",
        employer);
    return facts.ledger();
  }

  private static void passage(
      FactList facts,
      String id,
      FactKind kind,
      @Nullable Passage passage,
      String role,
      @Nullable String subject) {
    if (passage != null) {
      document(facts, id, kind, passage.text(), passage, role, subject);
    }
  }

  private static void document(
      FactList facts,
      String id,
      FactKind kind,
      String text,
      Passage passage,
      String role,
      @Nullable String subject) {
    String name = id.startsWith("ad-") ? AD : RESUME;
    facts.add(
        new Fact(
            id,
            kind,
            new FactValue.Words(text),
            null,
            role,
            subject,
            new FactSource.Document(name, passage.from(), passage.to(), null)));
  }

  /** Both, for a letter that quotes the one and answers with the other. */
  Ledger both() {
    List<Fact> facts = new ArrayList<>(person.facts());
    facts.addAll(other.facts());
    return Ledger.of(facts);
  }
}
