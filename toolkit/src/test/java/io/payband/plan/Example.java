package io.payband.plan;

import io.payband.law.LawBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Made-up situations. */
@NullMarked
final class Example {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  static final String REASON = "I led the move of the billing store with no downtime.";

  private Example() {}

  static OfferTerms offer(String base) {
    return new OfferTerms(
        "Harborlight",
        "Senior Backend Engineer",
        Pay.year(base, "USD"),
        BigDecimal.TEN,
        new BigDecimal("15000"),
        new OfferTerms.Grant(new BigDecimal("160000"), 4, true),
        LocalDate.of(2027, 1, 11),
        LocalDate.of(2026, 12, 11),
        null,
        true);
  }

  static Situation situation(String base, Aim aim) {
    return situation(offer(base), Goals.of(aim));
  }

  static Situation situation(OfferTerms offer, Goals goals) {
    return new Situation(
        "Backend Engineer",
        "L5",
        "Seattle, WA",
        false,
        offer,
        List.of(),
        goals,
        Constraints.NONE,
        List.of(REASON),
        null,
        null);
  }

  static Situation with(Situation from, CompetingOffer... others) {
    return new Situation(
        from.role(),
        from.level(),
        from.place(),
        from.total(),
        from.offer(),
        List.of(others),
        from.goals(),
        from.constraints(),
        from.reasons(),
        from.writer(),
        from.addressee());
  }

  static Situation with(Situation from, Constraints constraints) {
    return new Situation(
        from.role(),
        from.level(),
        from.place(),
        from.total(),
        from.offer(),
        from.competing(),
        from.goals(),
        constraints,
        from.reasons(),
        from.writer(),
        from.addressee());
  }

  static Situation with(Situation from, @Nullable Person writer, @Nullable Person addressee) {
    return new Situation(
        from.role(),
        from.level(),
        from.place(),
        from.total(),
        from.offer(),
        from.competing(),
        from.goals(),
        from.constraints(),
        from.reasons(),
        writer,
        addressee);
  }

  static Goals goals(Aim aim, String walkAway) {
    return new Goals(aim, new BigDecimal(walkAway), false, 3, List.of(), Map.of());
  }

  /** Median 200,000, off by at most 4 %. */
  static MarketBand band() {
    return band("high", 812);
  }

  static MarketBand band(String confidence, @Nullable Integer reports) {
    return new MarketBand(
        "senior backend engineer",
        "Seattle",
        "base salary",
        "USD/year",
        new BigDecimal("150000"),
        new BigDecimal("172000"),
        new BigDecimal("200000"),
        new BigDecimal("226000"),
        new BigDecimal("258000"),
        new BigDecimal("193000"),
        new BigDecimal("208000"),
        reports,
        confidence,
        "self-reported",
        "2026-06",
        "7c1e");
  }

  /** The same, as official statistics have it. */
  static MarketBand official() {
    MarketBand band = band();
    return new MarketBand(
        band.role(),
        band.place(),
        "annual wage",
        band.unit(),
        band.p10(),
        band.p25(),
        band.p50(),
        band.p75(),
        band.p90(),
        band.low(),
        band.high(),
        null,
        "medium",
        "official",
        band.date(),
        band.snapshot());
  }

  static Plan plan(Situation situation, @Nullable MarketBand band) {
    return new PlanMaker(LawBook.bundled()).plan(situation, band, null, TODAY);
  }
}
