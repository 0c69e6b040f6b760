package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import io.payband.fact.FactSource;
import io.payband.fact.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is on the table, as facts. */
final class OfferFacts {

  private OfferFacts() {}

  /**
   * Adds the facts of the situation.
   *
   * @return the figure that is negotiated: the base of the offer, or its total
   */
  static Fact add(FactSheet sheet, Situation situation) {
    OfferTerms offer = situation.offer();
    String by = offer.employer();
    String unit = offer.base().unit();
    String currency = offer.base().currency();
    name(sheet, "employer-offer", by, "employer that made the offer", "offer.employer");
    if (offer.title() != null) {
      sheet.say(
          FactSheet.words(
              "title-offered",
              FactKind.TITLE,
              offer.title(),
              "title offered",
              by,
              new FactSource.Entry("offer.title")));
    }
    Fact base =
        sheet.say(
            FactSheet.typed(
                "offer-base",
                FactKind.MONEY,
                offer.base().amount(),
                unit,
                offer.base().period().measure() + " of the offer",
                by,
                "offer.base"));
    amount(
        sheet,
        "offer-bonus",
        FactKind.PERCENT,
        offer.bonus(),
        "percent",
        "target bonus of the offer",
        by,
        "offer.bonus");
    amount(
        sheet,
        "offer-sign-on",
        FactKind.MONEY,
        offer.signOn(),
        currency,
        "sign-on bonus of the offer",
        by,
        "offer.sign_on");
    OfferTerms.@Nullable Grant grant = offer.equity();
    if (grant != null) {
      amount(
          sheet,
          "offer-equity",
          FactKind.MONEY,
          grant.value(),
          currency,
          "equity grant of the offer",
          by,
          "offer.equity");
      amount(
          sheet,
          "offer-vesting",
          FactKind.DURATION,
          BigDecimal.valueOf(grant.years()),
          "years",
          "vesting period of the equity grant of the offer",
          by,
          "offer.equity");
    }
    date(sheet, "offer-start", offer.start(), "start date of the offer", by, "offer.start");
    date(
        sheet,
        "deadline",
        offer.answerBy(),
        "deadline for answering the offer",
        by,
        "offer.answer_by");
    posted(sheet, offer);
    Competing.add(sheet, situation);
    for (int i = 0; i < situation.reasons().size(); i++) {
      sheet.say(
          FactSheet.words(
              "reason-" + (i + 1),
              FactKind.STATEMENT,
              situation.reasons().get(i),
              "reason of the writer",
              null,
              new FactSource.Entry("reasons." + (i + 1))));
    }
    return situation.total() ? TotalPay.add(sheet, offer, base) : base;
  }

  private static void posted(FactSheet sheet, OfferTerms offer) {
    OfferTerms.@Nullable PostedRange posted = offer.posted();
    if (posted == null) {
      return;
    }
    FactSource source = new FactSource.Document(posted.document(), 0, 0, "posted");
    sheet.say(
        end("posted-low", posted.low(), "low end of the employer's posted range", offer, source));
    sheet.say(
        end(
            "posted-high",
            posted.high(),
            "high end of the employer's posted range",
            offer,
            source));
  }

  private static Fact end(
      String id, BigDecimal value, String role, OfferTerms offer, FactSource source) {
    return new Fact(
        id,
        FactKind.MONEY,
        new FactValue.Amount(value),
        offer.base().unit(),
        role,
        offer.employer(),
        source);
  }

  private static void name(FactSheet sheet, String id, String value, String role, String field) {
    sheet.say(FactSheet.words(id, FactKind.NAME, value, role, null, new FactSource.Entry(field)));
  }

  private static void amount(
      FactSheet sheet,
      String id,
      FactKind kind,
      @Nullable BigDecimal value,
      String unit,
      String role,
      String subject,
      String field) {
    if (value != null) {
      sheet.say(FactSheet.typed(id, kind, value, unit, role, subject, field));
    }
  }

  private static void date(
      FactSheet sheet,
      String id,
      @Nullable LocalDate day,
      String role,
      String subject,
      String field) {
    if (day != null) {
      sheet.say(
          FactSheet.words(
              id, FactKind.DATE, day.toString(), role, subject, new FactSource.Entry(field)));
    }
  }
}
