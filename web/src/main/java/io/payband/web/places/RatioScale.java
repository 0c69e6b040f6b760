package io.payband.web.places;

import io.payband.region.Differential;
import io.payband.web.picture.Scale;
import io.payband.web.picture.Scale.Tick;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/** Ratios to the nation along the width of a picture; the nation itself is always on it. */
final class RatioScale {

  private static final double ROOM = .04;
  private static final double[] STEPS = {.05, .1, .2, .25, .5, 1};
  private static final double MOST_TICKS = 5.5;
  private static final double EDGE = .03;

  private RatioScale() {}

  /** A scale on which all of these fit. */
  static Scale of(List<Differential> all) {
    double low = 1;
    double high = 1;
    for (Differential one : all) {
      low = Math.min(low, one.low());
      high = Math.max(high, one.high());
    }
    double room = Math.max(ROOM, (high - low) * ROOM);
    double from = low - room;
    double to = high + room;
    double step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && (to - from) / STEPS[i] <= MOST_TICKS; i--) {
      step = STEPS[i];
    }
    Scale plain = new Scale(from, to, List.of());
    List<Tick> ticks = new ArrayList<>();
    for (int i = (int) Math.ceil(from / step); i * step <= to; i++) {
      double at = i * step;
      double share = plain.share(at);
      if (share > EDGE && share < 1 - EDGE) {
        ticks.add(new Tick(plain.x(at), Say.times(at), "mid"));
      }
    }
    return new Scale(from, to, ticks);
  }
}
