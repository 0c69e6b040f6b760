package io.payband.web.compare;

import io.payband.web.figure.Figure;
import io.payband.web.picture.Scale;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the picture of sources.
 *
 * @param name what it is
 * @param remark more about it
 * @param marks its marks
 */
public record LaneRow(String name, String remark, List<Mark> marks) {

  /** Copies the list. */
  public LaneRow {
    marks = List.copyOf(marks);
  }

  /**
   * A median with what is drawn around it.
   *
   * @param style {@code a} or {@code b} for reports, {@code official} for official wages
   * @param x the median, per cent
   * @param from left end, per cent: of the interval, or p10 of official wages
   * @param to right end, per cent
   * @param width between the two, per cent
   * @param label the median for readers
   * @param left whether the label stands to the left
   */
  public record Mark(
      String style, String x, String from, String to, String width, String label, boolean left) {}

  static LaneRow reported(String name, String remark, SideView a, SideView b, Scale scale) {
    List<Mark> marks = new ArrayList<>();
    boolean firstIsLower =
        !a.typical().known()
            || !b.typical().known()
            || a.typical().median() <= b.typical().median();
    if (a.typical().known()) {
      marks.add(interval("a", a.typical(), scale, firstIsLower));
    }
    if (b.typical().known()) {
      marks.add(interval("b", b.typical(), scale, !firstIsLower));
    }
    return new LaneRow(name, remark, marks);
  }

  static LaneRow official(String name, String remark, Figure figure, Scale scale) {
    var band = figure.band();
    return new LaneRow(
        name,
        remark,
        List.of(
            new Mark(
                "official",
                scale.x(band.p50()),
                scale.x(band.p10()),
                scale.x(band.p90()),
                scale.width(band.p10(), band.p90()),
                figure.money(),
                false)));
  }

  private static Mark interval(String letter, Figure figure, Scale scale, boolean left) {
    var interval = figure.interval();
    return new Mark(
        letter,
        scale.x(figure.median()),
        scale.x(interval.low()),
        scale.x(interval.high()),
        scale.width(interval.low(), interval.high()),
        figure.money(),
        left);
  }
}
