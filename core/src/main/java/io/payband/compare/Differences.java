package io.payband.compare;

import io.payband.compare.Comparison.Gap;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.ReportedPay;
import io.payband.market.RoleAgeing;
import io.payband.place.Metro;
import io.payband.skill.SkillPremiums;
import org.jspecify.annotations.Nullable;

/** The gap between two figures: how sure it is, and what it is made of. */
final class Differences {

  private final MarketSnapshot snapshot;
  private final Cells cells;
  private final MarketCells market;

  Differences(MarketSnapshot snapshot, Cells cells, MarketCells market) {
    this.snapshot = snapshot;
    this.cells = cells;
    this.market = market;
  }

  /** A gap in parts, as far as these are known. */
  Gap gap(
      PathName a,
      PathName b,
      Chosen chosen,
      Estimate.Estimated x,
      Estimate.Estimated y,
      double variance) {
    if (isOfficial(x) || isOfficial(y)) {
      return Gaps.undivided(
          x.band().p50(),
          y.band().p50(),
          a.occupation().equals(b.occupation())
              ? "Official statistics count both roles under one occupation, "
                  + a.occupation()
                  + "; only reports tell them apart."
              : "Official statistics do not say at which level or employer people work, so the"
                  + " gap is not taken apart.");
    }
    if (chosen.lane() == Lane.MARKET) {
      ReportedPay pay = snapshot.market().pay(chosen.measure());
      return Gaps.ofMarket(
          x.band().p50(),
          y.band().p50(),
          pay.mix(a.slug(), ""),
          pay.mix(b.slug(), ""),
          chosen.group(),
          !a.occupation().equals(b.occupation()),
          skills(a.slug(), b.slug()),
          variance);
    }
    ReportedPay pay = snapshot.reported(chosen.measure());
    Metro place = chosen.metro();
    String metro = place == null ? "" : place.code();
    return Gaps.of(
        x.band().p50(),
        y.band().p50(),
        pay.mix(a.slug(), metro),
        pay.mix(b.slug(), metro),
        chosen.group(),
        !metro.isEmpty(),
        variance);
  }

  /** What skills make of a gap; null where the snapshot knows nothing of skills at all. */
  private @Nullable SkillPart skills(String a, String b) {
    SkillPremiums skills = snapshot.skills();
    return skills.roles().isEmpty()
        ? null
        : skills
            .findMix(a, b)
            .map(mix -> new SkillPart(true, mix.logFrom(a), mix.error()))
            .orElse(SkillPart.NOT_ASKED);
  }

  /** Variance of the difference of ln medians, and the part that more reports would not lessen. */
  double[] variance(
      PathName a, PathName b, Chosen chosen, Estimate.Estimated x, Estimate.Estimated y) {
    boolean same = a.occupation().equals(b.occupation());
    if (isOfficial(x) && isOfficial(y) && same) {
      return new double[] {0, 0};
    }
    double apart = x.standardError() * x.standardError() + y.standardError() * y.standardError();
    if (isOfficial(x) || isOfficial(y)) {
      return new double[] {apart, apart};
    }
    if (chosen.lane() == Lane.MARKET) {
      double v =
          snapshot
              .market()
              .pay(chosen.measure())
              .differenceVariance(a.slug(), b.slug(), chosen.group());
      double local = 0;
      double habit = snapshot.market().methodError();
      double fixed = habit * habit;
      if (!same) {
        double first = market.local(a.occupation(), chosen.spot()).error();
        double second = market.local(b.occupation(), chosen.spot()).error();
        local = first * first + second * second;
        fixed += officialVariance(a) + officialVariance(b);
      }
      return new double[] {v + local, local + Math.min(v, fixed)};
    }
    if (!cells.hasReports(a, chosen.measure()) || !cells.hasReports(b, chosen.measure())) {
      return new double[] {apart, apart};
    }
    ReportedPay pay = snapshot.reported(chosen.measure());
    double v = pay.differenceVariance(a.slug(), b.slug(), chosen.group());
    RoleAgeing first = snapshot.ageing(a.slug());
    RoleAgeing second = snapshot.ageing(b.slug());
    double fixed = same ? 0 : first.error() * first.error() + second.error() * second.error();
    Metro metro = chosen.metro();
    if (metro != null) {
      v += cells.blend(a, chosen.measure(), chosen.group(), metro).variance();
      v += cells.blend(b, chosen.measure(), chosen.group(), metro).variance();
    }
    return new double[] {v + fixed, fixed};
  }

  private double officialVariance(PathName name) {
    return snapshot
        .findOfficial(name.occupation())
        .map(official -> official.standardError() * official.standardError())
        .orElse(0.0);
  }

  /** How a gap in a metro stands to the nation's. */
  String gapRemark(PathName a, PathName b, Chosen chosen, Metro metro) {
    if (chosen.lane() != Lane.REPORTED) {
      return "";
    }
    boolean own =
        cells.blend(a, chosen.measure(), chosen.group(), metro).ownReports()
            && cells.blend(b, chosen.measure(), chosen.group(), metro).ownReports();
    return own
        ? "Both roles have reports here, so this place's gap may differ from the nation's."
        : "At least one of the roles has no reports here: its gap is assumed equal to the nation's,"
            + " official ratios aside.";
  }

  static boolean isOfficial(Estimate.Estimated figure) {
    return figure.evidence().kind() == Lane.OFFICIAL;
  }
}
