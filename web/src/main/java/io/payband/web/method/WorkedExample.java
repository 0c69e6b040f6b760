package io.payband.web.method;

import io.payband.compare.Comparison.Side;
import io.payband.compare.LaneMark;
import io.payband.compare.LaneMark.Kind;
import io.payband.estimate.MarketAnchor;
import io.payband.market.Measure;
import io.payband.web.compare.LanePicture;
import io.payband.web.figure.Slips;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the figure of one role in the market lane comes about, and what other sources say of it.
 *
 * @param name the role
 * @param path its page
 * @param steps from the official median to total pay in the market
 * @param beside what others say, in one sentence
 * @param weighing how reports were weighed; may be empty
 * @param picture every source beside the others
 */
public record WorkedExample(
    String name,
    String path,
    List<Step> steps,
    String beside,
    String weighing,
    LanePicture picture) {

  /** Copies the list. */
  public WorkedExample {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param words what is done
   * @param times by which factor; empty for the first
   * @param money what stands there then
   */
  public record Step(String words, String times, String money) {}

  static Optional<WorkedExample> of(
      Side side, List<MarketAnchor> anchors, LanePicture picture, Slips slips) {
    Optional<LaneMark> official = find(side, Kind.OFFICIAL, Measure.BASE);
    Optional<LaneMark> base = find(side, Kind.MARKET, Measure.BASE);
    Optional<LaneMark> total = find(side, Kind.MARKET, Measure.TOTAL);
    if (official.isEmpty() || base.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    double level = official.get().p50();
    double inBase = base.get().p50();
    double inTotal = total.get().p50();
    List<Step> steps =
        List.of(
            new Step(
                "Official base median of "
                    + side.occupationName()
                    + ", "
                    + official.get().period()
                    + ", moved to the snapshot’s date",
                "",
                Say.dollars(level)),
            new Step(
                "What all sources together say of this role within that occupation",
                times(inBase / level),
                Say.dollars(inBase)),
            new Step(
                "What comes on top of base pay, by people who report both",
                times(inTotal / inBase),
                Say.dollars(inTotal)));
    List<String> beside = new ArrayList<>();
    for (LaneMark mark : side.lanes()) {
      if (mark.measure() == Measure.TOTAL
          && (mark.kind() == Kind.REPORTED || mark.kind() == Kind.SURVEY)) {
        beside.add(
            Say.dollars(mark.p50()) + " by " + slips.namesOf(List.of(mark.source())).getFirst());
      }
    }
    return Optional.of(
        new WorkedExample(
            side.name(),
            "/roles/" + side.slug(),
            steps,
            beside.isEmpty()
                ? ""
                : "Moved to the same date the median is " + Say.list(beside) + ".",
            anchors.stream()
                .filter(anchor -> anchor.occupation().equals(side.occupation()))
                .findFirst()
                .map(WorkedExample::weighing)
                .orElse(""),
            picture));
  }

  private static String weighing(MarketAnchor anchor) {
    if (!(anchor.tau() > 0)) {
      return "";
    }
    return "Here τ is "
        + String.format(Locale.ROOT, "%.1f", anchor.tau())
        + ": the occupation’s "
        + Say.count(anchor.reports())
        + " reports with a known employer say as much as "
        + Say.count(Math.round(anchor.effectiveReports()))
        + " of equal weight"
        + (anchor.met()
            ? ", and their base pay meets the official median."
            : ". That is the most that is allowed, and their base pay still lies above the official"
                + " median, which sets the level all the same.");
  }

  private static String times(double factor) {
    return "×\u00a0" + String.format(Locale.ROOT, "%.3f", factor);
  }

  private static Optional<LaneMark> find(Side side, Kind kind, Measure measure) {
    return side.lanes().stream()
        .filter(mark -> mark.kind() == kind && mark.measure() == measure)
        .filter(mark -> kind == Kind.OFFICIAL || mark.untold().isEmpty())
        .findFirst();
  }
}
