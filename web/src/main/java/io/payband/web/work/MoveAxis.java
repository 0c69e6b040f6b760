package io.payband.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Changes of pay along the width of a picture, so that all moves of a page can be read against each
 * other.
 *
 * @param low the lowest change, as a share
 * @param high the highest
 * @param ticks its marks
 */
public record MoveAxis(double low, double high, List<Tick> ticks) {

  private static final double[] STEPS = {.05, .1, .2, .25, .5, 1, 2, 5};
  private static final int MOST_TICKS = 5;
  private static final double ROOM = .07;

  /** Copies the list. */
  public MoveAxis {
    ticks = List.copyOf(ticks);
  }

  /**
   * A mark of the axis.
   *
   * @param x where, in per cent
   * @param label what it says
   * @param zero whether nothing changes here
   */
  public record Tick(String x, String label, boolean zero) {}

  static MoveAxis of(List<MoveRow> moves) {
    double low = 0;
    double high = 0;
    for (MoveRow move : moves) {
      if (move.change() != null) {
        low = Math.min(low, move.change().interval().low() - 1);
        high = Math.max(high, move.change().interval().high() - 1);
      }
    }
    double width = Math.max(high - low, STEPS[0]);
    low -= width * ROOM;
    high += width * ROOM;
    double step = STEPS[0];
    for (int i = 1; i < STEPS.length && (high - low) / step > MOST_TICKS; i++) {
      step = STEPS[i];
    }
    List<Tick> ticks = new ArrayList<>();
    for (int k = (int) Math.ceil(low / step); k * step <= high; k++) {
      long points = Math.round(k * step * 100);
      String sign = points < 0 ? "−" : points > 0 ? "+" : "";
      ticks.add(
          new Tick(percent((k * step - low) / (high - low)), sign + Math.abs(points), k == 0));
    }
    return new MoveAxis(low, high, ticks);
  }

  /** Where a move lies. */
  public String x(MoveRow move) {
    return move.change() == null ? "0" : at(move.change().ratio());
  }

  /** Where its interval begins. */
  public String pillX(MoveRow move) {
    return move.change() == null ? "0" : at(move.change().interval().low());
  }

  /** How wide its interval is. */
  public String pillWidth(MoveRow move) {
    return move.change() == null
        ? "0"
        : percent(
            (move.change().interval().high() - move.change().interval().low()) / (high - low));
  }

  private String at(double ratio) {
    return percent((ratio - 1 - low) / (high - low));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
