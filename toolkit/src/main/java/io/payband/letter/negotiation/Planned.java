package io.payband.letter.negotiation;

import io.payband.fact.Fact;
import io.payband.fact.Ledger;
import io.payband.plan.MarketBand;
import io.payband.plan.MarketUse;
import io.payband.plan.Plan;
import io.payband.plan.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan says to ask, as a letter asks it. The walk-away stays behind. */
public final class Planned {

  private Planned() {}

  /** The ask of a plan: one figure or a range, the levers by rank, the time to decide. */
  public static Asked asked(Plan plan, Situation situation) {
    Ledger sayable = plan.sayable();
    boolean range = situation.goals().range();
    Optional<Fact> low = sayable.fact("ask-range-low");
    Optional<Fact> high = sayable.fact("ask-range-high");
    List<Lever> levers = new ArrayList<>();
    for (io.payband.plan.Lever lever : plan.levers()) {
      sayable
          .fact("ask-" + lever.kind().word())
          .filter(fact -> lever.kind() != io.payband.plan.Lever.Kind.BASE)
          .map(Lever::of)
          .ifPresent(levers::add);
    }
    Pay.Measure measure = measure(situation);
    @Nullable Fact hours = sayable.fact("ask-time").orElse(null);
    @Nullable Fact until = sayable.fact("ask-answer-date").orElse(null);
    return new Asked(
        pay(range && low.isPresent() ? low.get() : plan.ask().fact(), measure),
        range && high.isPresent() ? pay(high.get(), measure) : null,
        levers,
        hours == null ? null : hours.number(),
        until == null ? null : LocalDate.parse(until.text()));
  }

  /** The market figures of a plan that leans on them; null where it does not. */
  public static @Nullable MarketQuote quote(@Nullable MarketBand band) {
    return band == null
        ? null
        : new MarketQuote(
            band.role(),
            band.place(),
            band.measure(),
            band.unit(),
            band.p50(),
            band.p75(),
            band.p90(),
            band.reports(),
            band.confidence(),
            band.kind(),
            band.date(),
            band.snapshot());
  }

  /** Why a plan does not lean on the market; empty where it does, or there is no figure. */
  public static List<String> leftOut(Plan plan) {
    return plan.market() instanceof MarketUse.LeftOut out
        ? out.reasons().stream().map(io.payband.plan.Passage::text).toList()
        : List.of();
  }

  private static Pay.Measure measure(Situation situation) {
    if (situation.total()) {
      return Pay.Measure.TOTAL;
    }
    return switch (situation.offer().base().period()) {
      case YEAR -> Pay.Measure.BASE;
      case DAY -> Pay.Measure.DAILY;
      case HOUR -> Pay.Measure.HOURLY;
    };
  }

  private static Pay pay(Fact fact, Pay.Measure measure) {
    return new Pay(fact.number(), String.valueOf(fact.unit()).substring(0, 3), measure);
  }
}
