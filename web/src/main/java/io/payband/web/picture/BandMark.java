package io.payband.web.picture;

import io.payband.web.figure.Figure;

/**
 * A band with the interval of its median, placed on a scale.
 *
 * @param side {@code a} or {@code b}: whose colour and which mark; {@code n} for official wages
 * @param borrowed whether it is drawn in outline
 * @param p10 per cent
 * @param p25 per cent
 * @param p50 per cent
 * @param p75 per cent
 * @param p90 per cent
 * @param pillX left end of the interval, per cent
 * @param pillWidth width of the interval, per cent
 * @param label the median for readers
 */
public record BandMark(
    String side,
    boolean borrowed,
    String p10,
    String p25,
    String p50,
    String p75,
    String p90,
    String pillX,
    String pillWidth,
    String label) {

  /** The mark of a figure that is known. */
  public static BandMark of(Figure figure, String side, Scale scale) {
    var band = figure.band();
    var interval = figure.interval();
    return new BandMark(
        side,
        figure.borrowed(),
        scale.x(band.p10()),
        scale.x(band.p25()),
        scale.x(band.p50()),
        scale.x(band.p75()),
        scale.x(band.p90()),
        scale.x(interval.low()),
        scale.width(interval.low(), interval.high()),
        figure.money());
  }

  /** Classes of the group that holds it. */
  public String classes() {
    return (side.equals("n") ? "neutral" : side) + (borrowed ? " borrowed" : "");
  }
}
