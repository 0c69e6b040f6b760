package io.payband.compare;

import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.PlaceEffect;
import io.payband.compare.Comparison.Side;
import io.payband.estimate.RoleFigures;
import io.payband.job.CareerLevel;
import io.payband.job.Occupation;
import io.payband.market.Estimate;
import io.payband.market.Lane;
import io.payband.market.MarketSnapshot;
import io.payband.market.Measure;
import io.payband.market.ReportedPay;
import io.payband.place.Metro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** All that is said of one role or occupation. */
final class Sides {

  private final MarketSnapshot snapshot;
  private final Cells cells;
  private final MarketCells market;

  Sides(MarketSnapshot snapshot, Cells cells, MarketCells market) {
    this.snapshot = snapshot;
    this.cells = cells;
    this.market = market;
  }

  /**
   * One side.
   *
   * @param gapRemark how its gap to the other side stands to the nation's; empty where it does not
   */
  Side of(PathName name, Chosen chosen, String gapRemark) {
    Metro metro = chosen.metro();
    boolean reported = chosen.lane() == Lane.REPORTED;
    Estimate official =
        chosen.spot().isNation() || metro != null
            ? cells.official(name.occupation(), metro)
            : cells.official(name.occupation(), market.local(name.occupation(), chosen.spot()));
    Estimate typical = figure(name, chosen, chosen.group());
    List<LevelEstimate> levels = new ArrayList<>();
    String remark = "Official wages do not split an occupation by career level.";
    boolean split =
        reported
            ? cells.hasReports(name, chosen.measure())
            : chosen.lane() == Lane.MARKET && market.has(name, chosen.measure());
    if (split) {
      for (CareerLevel level : CareerLevel.values()) {
        levels.add(level(name, chosen, level));
      }
      remark =
          levels.stream().anyMatch(LevelEstimate::movedToKeepOrder)
              ? "Figures that fell with the level were moved to keep the levels in order."
              : "";
    } else if (reported) {
      remark = "No source reports the levels of this role.";
    }
    PlaceEffect effect =
        metro == null || !reported || !cells.hasReports(name, chosen.measure())
            ? null
            : effect(name, chosen, metro, gapRemark);
    String occupationName =
        snapshot.findOccupation(name.occupation()).map(Occupation::title).orElse("");
    return new Side(
        name.slug(),
        name.name(),
        name.occupation(),
        occupationName,
        name.isRole(),
        typical,
        levels,
        remark,
        official,
        effect,
        new LaneMarks(snapshot, cells, market).of(name, chosen.measure()));
  }

  private Estimate figure(PathName name, Chosen chosen, int group) {
    return switch (chosen.lane()) {
      case MARKET -> market.figure(name, chosen.measure(), group, chosen.spot());
      case REPORTED -> cells.reported(name, chosen.measure(), group, chosen.metro());
      case OFFICIAL -> cells.official(name.occupation(), chosen.metro());
    };
  }

  private LevelEstimate level(PathName name, Chosen chosen, CareerLevel level) {
    Measure measure = chosen.measure();
    Metro metro = chosen.metro();
    if (chosen.lane() == Lane.MARKET) {
      return new LevelEstimate(
          level, figure(name, chosen, level.number()), market.moved(name, measure, level.number()));
    }
    ReportedPay pay = snapshot.reported(measure);
    Optional<RoleFigures> role = pay.find(name.slug());
    boolean moved = role.isPresent() && role.get().nation().get(level.number()).moved();
    if (metro != null) {
      Optional<RoleFigures.PlaceFigures> place = pay.find(name.slug(), metro.code());
      moved = place.isPresent() && place.get().figures().get(level.number()).moved();
    }
    return new LevelEstimate(level, figure(name, chosen, level.number()), moved);
  }

  private PlaceEffect effect(PathName name, Chosen chosen, Metro metro, String gapRemark) {
    Cells.Blend blend = cells.blend(name, chosen.measure(), chosen.group(), metro);
    return new PlaceEffect(
        Math.exp(blend.logRatio()),
        exp(blend.reported()),
        blend.reportedWeight(),
        exp(blend.official()),
        blend.official().isPresent() ? 1 - blend.reportedWeight() : 0,
        gapRemark);
  }

  private static OptionalDouble exp(OptionalDouble log) {
    return log.isPresent() ? OptionalDouble.of(Math.exp(log.getAsDouble())) : log;
  }
}
