package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Part;
import io.payband.market.Interval;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one median to the other, part by part.
 *
 * @param scale the axis
 * @param start where it begins, per cent
 * @param end where it ends, per cent
 * @param startLeft whether the label of the start stands to the left
 * @param endLeft whether the label of the end stands to the left
 * @param steps the parts, in order
 */
public record Waterfall(
    Scale scale, String start, String end, boolean startLeft, boolean endLeft, List<Step> steps) {

  private static final double LABEL_ROOM = .72;

  /** Copies the list. */
  public Waterfall {
    steps = List.copyOf(steps);
  }

  /**
   * One part.
   *
   * @param name what it is
   * @param known whether it has a size
   * @param style {@code step}, or {@code step-role} for what remains with all else equal
   * @param x left end of the bar, per cent
   * @param width of the bar, per cent
   * @param end where the next part begins, per cent
   * @param whiskerFrom left end of the interval of the bar's end, per cent; empty without one
   * @param whiskerTo right end, per cent
   * @param label its size
   * @param labelX where the label stands, per cent
   * @param labelLeft whether it stands to the left of that
   */
  public record Step(
      String name,
      boolean known,
      String style,
      String x,
      String width,
      String end,
      String whiskerFrom,
      String whiskerTo,
      String label,
      String labelX,
      boolean labelLeft) {}

  /** The way of a gap that has parts. */
  static Waterfall of(double from, Comparison.Gap gap) {
    double low = from;
    double high = from;
    double at = from;
    for (Part part : gap.parts()) {
      double next = at + part.amount().orElse(0);
      Interval interval = part.interval();
      low = Math.min(low, Math.min(next, interval == null ? next : at + interval.low()));
      high = Math.max(high, Math.max(next, interval == null ? next : at + interval.high()));
      at = next;
    }
    double room = Math.max((high - low) * .12, 1_000);
    Scale scale = Scale.within(low - room, high + room, 5);
    List<Step> steps = new ArrayList<>();
    double end = at;
    at = from;
    for (Part part : gap.parts()) {
      double next = at + part.amount().orElse(0);
      steps.add(step(part, at, next, scale));
      at = next;
    }
    return new Waterfall(
        scale,
        scale.x(from),
        scale.x(end),
        scale.share(from) > LABEL_ROOM,
        scale.share(end) > LABEL_ROOM,
        steps);
  }

  private static Step step(Part part, double at, double next, Scale scale) {
    Interval interval = part.interval();
    double left = Math.min(at, next);
    double right = Math.max(at, next);
    boolean known = part.amount().isPresent();
    boolean labelLeft = scale.share(right) > LABEL_ROOM && scale.share(left) > .2;
    return new Step(
        Say.sentence(part.name()),
        known,
        Findings.isRoleItself(part) ? "step-role" : "step",
        scale.x(Math.min(at, next)),
        scale.width(at, next),
        scale.x(next),
        interval == null ? "" : scale.x(at + interval.low()),
        interval == null ? "" : scale.x(at + interval.high()),
        known ? Say.signed((double) part.amount().getAsLong()) : "cannot be told apart",
        scale.x(labelLeft ? left : right),
        labelLeft);
  }
}
