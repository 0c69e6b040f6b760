package io.payband.plan;

import io.payband.fact.Fact;
import io.payband.fact.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Base, target bonus and a year's vesting; a sign-on bonus is never inside. */
final class TotalPay {

  private TotalPay() {}

  /** Adds it with its parts. */
  static Fact add(FactSheet sheet, OfferTerms offer, Fact base) {
    String unit = offer.base().unit();
    String by = offer.employer();
    BigDecimal sum = base.number();
    if (offer.bonus() != null) {
      BigDecimal bonus =
          Rules.plus(base.number(), sheet.get("offer-bonus")).subtract(base.number());
      sheet.keep(
          FactSheet.computed(
              "offer-bonus-money", FactKind.MONEY, bonus, unit, "target bonus of the offer", by));
      sum = sum.add(bonus);
    }
    OfferTerms.@Nullable Grant grant = offer.equity();
    if (grant != null) {
      BigDecimal year =
          grant.value().divide(BigDecimal.valueOf(grant.years()), 2, RoundingMode.HALF_UP);
      sheet.keep(
          FactSheet.computed(
              "offer-equity-year",
              FactKind.MONEY,
              year,
              unit,
              "equity of the offer that vests in an average year",
              by));
      sum = sum.add(year);
    }
    return sheet.say(
        FactSheet.computed(
            "offer-total",
            FactKind.MONEY,
            sum,
            unit,
            "total compensation, average year, of the offer",
            by));
  }
}
