package io.payband.cli;

import io.payband.job.CareerLevel;
import io.payband.job.Role;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.market.PersonAnswer;
import io.payband.market.PersonQuestion;
import io.payband.plan.MarketBand;
import io.payband.plan.Pay;
import io.payband.plan.Situation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the market pays for the role, level and place of an offer. */
final class OfferMarket {

  /** Hours in which official statistics count a year's wage. */
  private static final int HOURS = 2_080;

  private final Market market;
  private final Situation situation;

  OfferMarket(Market market, Situation situation) {
    this.market = market;
    this.situation = situation;
  }

  /**
   * What a snapshot says.
   *
   * @param band the figures; null where there are none
   * @param remark why not, or what else to know; may be empty
   */
  record Answer(@Nullable MarketBand band, String remark) {}

  /** The level of the situation; null where it names none, or one of managers. */
  @Nullable CareerLevel level() {
    String written = situation.level();
    return written == null || written.startsWith("M") ? null : CareerLevel.valueOf(written);
  }

  /** The band of the role and place at a level; null for all levels together. */
  Answer band(@Nullable CareerLevel level) {
    Pay base = situation.offer().base();
    boolean hourly = base.unit().equals("USD/hour");
    if (!hourly && !base.unit().equals("USD/year")) {
      return new Answer(
          null,
          "the snapshot's figures are dollars a year; the offer is in "
              + base.unit()
              + ", so the plan does without them.");
    }
    if (situation.level() != null && level == null) {
      return new Answer(
          null, "the snapshot has no figures for levels of managers, so the plan does without.");
    }
    Measure measure = situation.total() ? Measure.TOTAL : Measure.BASE;
    PersonQuestion question =
        new PersonQuestion(
            situation.role(),
            "",
            level == null ? "" : level.name(),
            "",
            place(),
            Double.NaN,
            Double.NaN,
            null,
            measure,
            Lane.MARKET,
            "");
    return switch (market.answer(question)) {
      case PersonAnswer.Answered answered
          when hourly && !official(answered.estimate().evidence()) ->
          new Answer(
              null,
              "the snapshot's figures for this role are salaries, not wages by the hour, so the"
                  + " plan does without them.");
      case PersonAnswer.Answered answered when hourly ->
          new Answer(
              band(answered, level, HOURS),
              "wages by the hour are the official ones of a year over 2,080 hours, as the"
                  + " statistics count a year.");
      case PersonAnswer.Answered answered when answered.measure() == measure ->
          new Answer(band(answered, level, 1), "");
      case PersonAnswer.Answered answered ->
          new Answer(null, "for this role the snapshot has base pay alone.");
      case PersonAnswer.Refused(String message) -> new Answer(null, Failures.ended(message));
    };
  }

  /** As the market looks places up: the nation for remote work. */
  private String place() {
    return situation.place().toLowerCase(Locale.ROOT).matches("remote(,? ?(us|usa|united states))?")
        ? ""
        : situation.place();
  }

  /** The band, in the unit of the offer: over so many units of a year. */
  private MarketBand band(PersonAnswer.Answered answered, @Nullable CareerLevel level, int units) {
    Estimate.Estimated estimate = answered.estimate();
    Band band = estimate.band();
    Evidence evidence = estimate.evidence();
    boolean official = official(evidence);
    return new MarketBand(
        name(answered.role(), level),
        place().isEmpty() ? "the United States" : situation.place(),
        answered.measure() == Measure.TOTAL
            ? "total compensation"
            : !official ? "base salary" : units == 1 ? "annual wage" : "hourly rate",
        situation.offer().base().unit(),
        each(band.p10(), units),
        each(band.p25(), units),
        each(band.p50(), units),
        each(band.p75(), units),
        each(band.p90(), units),
        each(estimate.medianInterval().low(), units),
        each(estimate.medianInterval().high(), units),
        official || evidence.withheld() ? null : evidence.reports(),
        // Fewer than five reports are too few to lean on, however many are borrowed.
        evidence.withheld() ? "low" : estimate.confidence().word().toLowerCase(Locale.ROOT),
        official ? "official" : "self-reported",
        market.manifest().date().toString(),
        market.manifest().hash());
  }

  /** Whether nobody reports this pay, so that the figure is made of official wages. */
  private boolean official(Evidence evidence) {
    return !evidence.isCounted()
        || (evidence.reports() == 0
            && !evidence.withheld()
            && market.manifest().sources().stream()
                .anyMatch(source ->
                    source.kind().equals("official") && evidence.sources().contains(source.id())));
  }

  private String name(String role, @Nullable CareerLevel level) {
    String name =
        market
            .roles()
            .findBySlug(role)
            .map(Role::name)
            .orElse(situation.role())
            .toLowerCase(Locale.ROOT);
    return level == null
        ? name
        : level.label().toLowerCase(Locale.ROOT).replace(' ', '-') + " " + name;
  }

  /** Whole dollars a year, or dollars and cents an hour. */
  private static BigDecimal each(double dollars, int units) {
    BigDecimal year = BigDecimal.valueOf(Math.round(dollars));
    return units == 1 ? year : year.divide(BigDecimal.valueOf(units), 2, RoundingMode.HALF_UP);
  }
}
