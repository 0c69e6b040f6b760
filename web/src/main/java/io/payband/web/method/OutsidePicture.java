package io.payband.web.method;

import io.payband.market.Interval;
import io.payband.market.OutsideCheck;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What the market lane said of roles beside a survey that it had not seen.
 *
 * @param survey name of the survey
 * @param heading what follows
 * @param rows the roles, the largest answer first
 * @param scale dollars a year at the survey's time
 * @param mean mean size of the logarithm of said over found
 * @param bias mean of that logarithm
 */
public record OutsidePicture(
    String survey, String heading, List<Row> rows, Scale scale, double mean, double bias) {

  private static final double ROOM = .14;

  /** Copies the list. */
  public OutsidePicture {
    rows = List.copyOf(rows);
  }

  /**
   * One role.
   *
   * @param name its name
   * @param line as the record has it
   * @param said what the lane said, per cent
   * @param found what the survey found, per cent
   * @param from left end of the 90 % interval of what was found, per cent
   * @param width of that interval, per cent
   * @param right where the label begins, per cent
   */
  public record Row(
      String name,
      OutsideCheck.Line line,
      String said,
      String found,
      String from,
      String width,
      String right) {

    /** How far what was said lies from what was found. */
    public String off() {
      return Say.change(Math.exp(line.logRatio()));
    }
  }

  static OutsidePicture of(OutsideCheck check, String survey, UnaryOperator<String> nameOf) {
    List<OutsideCheck.Line> lines =
        check.lines().stream()
            .sorted(Comparator.comparingDouble((OutsideCheck.Line l) -> -l.found()))
            .toList();
    double low = Double.MAX_VALUE;
    double high = 0;
    for (OutsideCheck.Line line : lines) {
      low = Math.min(low, Math.min(line.said(), at(line, -1)));
      high = Math.max(high, Math.max(line.said(), at(line, 1)));
    }
    Scale scale = Scale.within(low, high + ROOM * (high - low), 5);
    List<Row> rows = new ArrayList<>();
    for (OutsideCheck.Line line : lines) {
      rows.add(
          new Row(
              nameOf.apply(line.slug()),
              line,
              scale.x(line.said()),
              scale.x(line.found()),
              scale.x(at(line, -1)),
              scale.width(at(line, -1), at(line, 1)),
              scale.x(Math.max(line.said(), at(line, 1)))));
    }
    String heading =
        "Of "
            + lines.size()
            + " roles the median was "
            + String.format(
                Locale.ROOT, "%.0f\u00a0%% off", 100 * Math.expm1(check.meanDeviation()))
            + " on average";
    return new OutsidePicture(survey, heading, rows, scale, check.meanDeviation(), check.bias());
  }

  private static double at(OutsideCheck.Line line, int side) {
    return line.found() * Math.exp(side * Interval.NINETY * line.error());
  }

  /** The mean size of the logarithm, as it is measured. */
  public String meanWords() {
    return String.format(Locale.ROOT, "%.3f", mean);
  }

  /** The mean logarithm with its sign, as it is measured. */
  public String biasWords() {
    return (bias < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.3f", Math.abs(bias));
  }

  /** How many roles lie inside the 90 % interval of the survey's own median. */
  public long inside() {
    return rows.stream()
        .filter(r -> Math.abs(r.line().logRatio()) <= Interval.NINETY * r.line().error())
        .count();
  }

  /** Answers behind what was found. */
  public long answers() {
    return rows.stream().mapToLong(r -> r.line().answers()).sum();
  }
}
