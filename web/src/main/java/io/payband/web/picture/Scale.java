package io.payband.web.picture;

import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/**
 * Dollars along the width of a picture, as per cent: the picture stretches, its words do not.
 *
 * @param low dollars at the left edge
 * @param high dollars at the right edge
 * @param ticks the marks of the axis
 */
public record Scale(double low, double high, List<Tick> ticks) {

  private static final double[] STEPS = {
    500, 1_000, 2_000, 2_500, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 250_000,
    500_000, 1_000_000
  };

  /** Copies the list. */
  public Scale {
    if (!(high > low)) {
      throw new IllegalArgumentException("a scale needs a width: " + low + " to " + high);
    }
    ticks = List.copyOf(ticks);
  }

  /**
   * A mark of the axis.
   *
   * @param x where, in per cent
   * @param label what it says
   * @param style which way its text leans, and whether it goes on a narrow screen
   */
  public record Tick(String x, String label, String style) {}

  /** Whole steps from below the low to above the high, about as many ticks as wanted. */
  public static Scale around(double low, double high, int wanted) {
    double step = step(low, high, wanted);
    double from = Math.floor(low / step) * step;
    double to = Math.ceil(high / step) * step;
    return of(from, to > from ? to : from + step, step, true);
  }

  /** From just below the low to just above the high, with ticks at whole steps between. */
  public static Scale within(double low, double high, int wanted) {
    double room = Math.max((high - low) * .06, 500);
    double from = low - room;
    double to = high + room;
    return of(from, to, step(from, to, wanted), false);
  }

  private static Scale of(double from, double to, double step, boolean edges) {
    List<Tick> ticks = new ArrayList<>();
    int number = 0;
    int count = (int) Math.round((to - from) / step) + 1;
    for (double at = Math.ceil(from / step - 1e-9) * step; at <= to + 1e-6; at += step) {
      boolean first = edges && at - from < step / 2;
      boolean last = edges && to - at < step / 2;
      String style = first ? "first" : last ? "last" : "mid";
      if (count > 6 && number % 2 == 1) {
        style += " minor";
      }
      double share = (at - from) / (to - from);
      if (edges || (share > .02 && share < .98)) {
        ticks.add(new Tick(percent(share), at == 0 ? "$0" : Say.money(at), style));
      }
      number++;
    }
    return new Scale(from, to, ticks);
  }

  /** The whole step that comes closest to a number of ticks. */
  private static double step(double low, double high, int wanted) {
    double best = STEPS[0];
    for (double step : STEPS) {
      double ticks = (high - low) / step;
      double bestTicks = (high - low) / best;
      if (ticks > wanted + 1.5
          ? bestTicks > ticks
          : bestTicks > wanted + 1.5 || Math.abs(ticks - wanted) < Math.abs(bestTicks - wanted)) {
        best = step;
      }
    }
    return best;
  }

  /** Where an amount lies, 0 to 1 within the picture. */
  public double share(double dollars) {
    return (dollars - low) / (high - low);
  }

  /** Where an amount lies, in per cent. */
  public String x(double dollars) {
    return percent(share(dollars));
  }

  /** How wide a range is, in per cent. */
  public String width(double from, double to) {
    return percent(Math.abs(share(to) - share(from)));
  }

  static String percent(double share) {
    long hundredths = Math.round(share * 10_000);
    long size = Math.abs(hundredths);
    StringBuilder text = new StringBuilder();
    if (hundredths < 0) {
      text.append('-');
    }
    text.append(size / 100);
    if (size % 100 != 0) {
      text.append('.').append(size % 100 / 10);
      if (size % 10 != 0) {
        text.append(size % 10);
      }
    }
    return text.append('%').toString();
  }
}
