package io.payband.web.json;

import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A figure with its doubt and evidence as members of an object. */
public final class EstimateJson {

  private static final String NO_REPORTS = "official wages are not counted in pay reports";
  private static final String NOT_MEASURED = "not measured for this figure";

  private EstimateJson() {}

  /** Writes the members of a figure into the object that is open. */
  public static void members(Json json, Estimate estimate) {
    switch (estimate) {
      case Estimate.Estimated found -> found(json, found);
      case Estimate.Unknown unknown -> unknown(json, unknown.reason());
    }
  }

  /** Writes an interval in money, or null for a reason. */
  public static void interval(
      Json json, String name, @Nullable Interval interval, String reasonIfNull) {
    if (interval == null) {
      json.absent(name, reasonIfNull);
      return;
    }
    json.object(name)
        .money("low", interval.low())
        .money("high", interval.high())
        .number("level", interval.level(), 2)
        .end();
  }

  private static void found(Json json, Estimate.Estimated found) {
    Band band = found.band();
    Evidence evidence = found.evidence();
    json.money("p10", band.p10())
        .money("p25", band.p25())
        .money("p50", band.p50())
        .money("p75", band.p75())
        .money("p90", band.p90());
    interval(json, "medianInterval", found.medianInterval(), NOT_MEASURED);
    evidence(json, evidence);
    json.text("confidence", found.confidence().word());
    if (evidence.withheld()) {
      json.absent("manipulationMargin", Evidence.FEW);
    } else if (evidence.kind() == Lane.OFFICIAL) {
      json.absent("manipulationMargin", NO_REPORTS);
    } else if (evidence.manipulationMargin() <= 0) {
      json.absent("manipulationMargin", NOT_MEASURED);
    } else {
      json.whole("manipulationMargin", evidence.manipulationMargin());
    }
  }

  private static void evidence(Json json, Evidence evidence) {
    boolean few = evidence.withheld();
    boolean official = evidence.kind() == Lane.OFFICIAL;
    String why = few ? Evidence.FEW : official ? NO_REPORTS : NOT_MEASURED;
    json.object("evidence").text("kind", evidence.kind().key());
    if (few || official) {
      json.absent("reports", why).absent("effectiveReports", why).absent("borrowedShare", why);
    } else {
      json.whole("reports", evidence.reports())
          .number("effectiveReports", evidence.effectiveReports(), 1, why)
          .number("borrowedShare", evidence.borrowedShare(), 3, why);
    }
    json.texts("borrowedFrom", evidence.borrowedFrom()).texts("sources", evidence.sources());
    month(json, "from", few ? null : evidence.from(), few);
    month(json, "to", few ? null : evidence.to(), few);
    json.number("agedBy", evidence.agedBy(), 4, NOT_MEASURED)
        .text("ageingIndex", evidence.ageingIndex())
        .texts("remarks", evidence.remarks())
        .end();
  }

  private static void month(Json json, String name, @Nullable YearMonth month, boolean few) {
    if (month == null) {
      json.absent(name, few ? Evidence.FEW : "no date of its own");
    } else {
      json.text(name, month.toString());
    }
  }

  private static void unknown(Json json, String reason) {
    for (String name :
        new String[] {
          "p10",
          "p25",
          "p50",
          "p75",
          "p90",
          "medianInterval",
          "evidence",
          "confidence",
          "manipulationMargin"
        }) {
      json.absent(name, reason);
    }
  }
}
