package io.payband.plan;

import io.payband.entry.Entry;
import io.payband.entry.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the block of a situation that tells what is on the table. */
final class OfferFile {

  private static final int LINE = 200;
  private static final int YEARS = 4;

  private OfferFile() {}

  static OfferTerms read(Value value) {
    Entry offer = value.map(SituationFields.OFFER);
    Pay base = SituationFile.pay(offer.get("base", "the base salary, or an hourly or day rate"));
    @Nullable BigDecimal bonus =
        offer
            .find("bonus")
            .map(percent -> percent.percent(0, 300).movePointRight(2).stripTrailingZeros())
            .filter(percent -> percent.signum() > 0)
            .map(percent -> percent.scale() < 0 ? percent.setScale(0) : percent)
            .orElse(null);
    return new OfferTerms(
        offer.get("employer", "who made the offer").text(LINE),
        SituationFile.line(offer, "title"),
        base,
        bonus,
        offer.find("sign_on").map(sum -> SituationFile.sum(sum, base)).orElse(null),
        grant(offer, base),
        offer.find("start").map(Value::date).orElse(null),
        offer.find("deadline").map(Value::date).orElse(null),
        offer.find("posted").map(posted -> posted(posted, base)).orElse(null),
        offer.find("in_writing").map(Value::yes).orElse(false));
  }

  private static OfferTerms.@Nullable Grant grant(Entry offer, Pay base) {
    int years = offer.find("vesting").map(value -> (int) value.whole(1, 10)).orElse(YEARS);
    boolean sellable = offer.find("sellable").map(Value::yes).orElse(true);
    if (!offer.has("equity")) {
      for (String key : List.of("vesting", "sellable")) {
        offer
            .find(key)
            .ifPresent(value ->
                value.problem(
                    "expected equity beside it: there is no grant that it could belong to"));
      }
      return null;
    }
    BigDecimal equity = SituationFile.sum(offer.get("equity"), base);
    return new OfferTerms.Grant(equity, years, sellable);
  }

  private static OfferTerms.PostedRange posted(Value value, Pay base) {
    Entry posted = value.map(List.of("low", "high", "document"));
    BigDecimal low = SituationFile.sum(posted.get("low", "the low end of the range"), base);
    Value end = posted.get("high", "the high end of the range");
    BigDecimal high = SituationFile.sum(end, base);
    if (high.compareTo(low) < 0) {
      end.problem("expected the high end of the range, not below its low end");
    }
    return new OfferTerms.PostedRange(
        low,
        high.max(low),
        posted.find("document").map(document -> document.text(LINE)).orElse("job ad"));
  }
}
