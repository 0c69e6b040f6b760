package io.payband.web.rank;

import io.payband.market.Band;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Measure;
import io.payband.web.figure.Figure;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.List;

/**
 * Where a pay stands in one lane.
 *
 * @param lane whose pay it is set beside
 * @param figure the band, known; or why there is none
 * @param pay the pay in dollars a year
 * @param rank share of people who are paid less, in per cent
 * @param rankLow the same where the median is as high as its interval allows
 * @param rankHigh the same where the median is as low
 * @param path what the band is made of
 */
public record LaneStanding(
    Lane lane,
    Figure figure,
    double pay,
    double rank,
    double rankLow,
    double rankHigh,
    List<String> path) {

  private static final double EDGE = .2;
  private static final double HUNDRED = 100;

  /** Copies the list. */
  public LaneStanding {
    path = List.copyOf(path);
  }

  /** Whether there is an answer. */
  public boolean known() {
    return figure.known();
  }

  /** Name of the section. */
  public String name() {
    return switch (lane) {
      case MARKET -> "Beside the market";
      case REPORTED -> "Beside those who report";
      case OFFICIAL -> "Beside official wages";
    };
  }

  /** Id of its picture. */
  public String id() {
    return "p-" + lane.key();
  }

  /** People of a hundred who are paid less, never none and never all. */
  public long less() {
    return hundred(rank);
  }

  private static long hundred(double rank) {
    return Math.clamp(Math.round(rank), 1, 99);
  }

  /** What that may be where the median errs. */
  public String lessRange() {
    long low = hundred(rankLow);
    long high = hundred(rankHigh);
    return low == high ? String.valueOf(low) : low + " to " + high;
  }

  /** The pay over the median. */
  public double compaRatio() {
    return pay / figure.median();
  }

  /** The same in words. */
  public String compa() {
    return String.format(java.util.Locale.ROOT, "%.2f", compaRatio());
  }

  /** Where the pay stands, in a heading. */
  public String heading() {
    if (!known()) {
      return "No figure to stand beside";
    }
    return "More than about " + less() + " in 100 are paid";
  }

  /** What that says of the median, claiming no more than its interval allows. */
  public String verdict() {
    Interval median = figure.interval();
    long points = Math.round(HUNDRED * Math.abs(compaRatio() - 1));
    String distance = points + "\u00a0%";
    String amount = Say.money(pay);
    if (pay > median.high()) {
      return amount + " lies " + distance + " above the median, whichever way the error falls.";
    }
    if (pay < median.low()) {
      return amount + " lies " + distance + " below the median, whichever way the error falls.";
    }
    return points == 0
        ? amount + " is the median, as far as can be told."
        : amount
            + " lies "
            + distance
            + (compaRatio() > 1 ? " above" : " below")
            + " the median, which is within the median’s own error.";
  }

  /** Where the pay stands among people. */
  public String among() {
    Band band = figure.band();
    String eight = "8 in 10 are paid " + figure.eightInTen();
    String where =
        pay < band.p10()
            ? ": this pay lies below."
            : pay > band.p90() ? ": this pay lies above." : ": this pay is among them.";
    return eight + where;
  }

  /** A scale with the band and the pay on it. */
  public Scale scale() {
    Band band = figure.band();
    return Scale.within(
        Math.min(band.p10(), pay),
        Math.max(Math.max(band.p90(), figure.interval().high()), pay),
        5);
  }

  /** Which way the label of the pay leans, so that it stays in the picture. */
  public String lean(Scale scale) {
    double share = scale.share(pay);
    return share < EDGE ? "" : share > 1 - EDGE ? "end" : "mid";
  }

  /** Where the pay stands in the picture. */
  public String x(Scale scale) {
    return scale.x(pay);
  }

  /** The pay for readers. */
  public String money() {
    return Say.money(pay);
  }

  /** Which pay the band is of. */
  Measure measure() {
    return figure.official() || figure.pay().equals(Measure.BASE.words())
        ? Measure.BASE
        : Measure.TOTAL;
  }

  /** The same in words. */
  public String pays() {
    return measure().words();
  }
}
