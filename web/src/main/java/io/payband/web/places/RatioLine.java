package io.payband.web.places;

import io.payband.region.Differential;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;

/**
 * A differential in one line of a list or picture.
 *
 * @param path where it leads; empty for nowhere
 * @param name what it is of
 * @param differential the ratio and its middle half
 * @param here whether it is of the page's own place
 */
public record RatioLine(String path, String name, Differential differential, boolean here) {

  /** The ratio in words. */
  public String ratio() {
    return Say.times(differential.ratio());
  }

  /** The middle half in words. */
  public String middleHalf() {
    return Say.times(differential.low()) + " to " + Say.times(differential.high());
  }

  /** How many occupations were compared. */
  public String occupations() {
    return Say.count(differential.occupations());
  }

  /** Where the ratio lies. */
  public String x(Scale scale) {
    return scale.x(differential.ratio());
  }

  /** Whether there is no room for a label to the right of the line. */
  public boolean isLabelledLeft(Scale scale) {
    return scale.share(differential.high()) > ROOM_FOR_LABEL;
  }

  private static final double ROOM_FOR_LABEL = .84;

  /** Where the middle half begins. */
  public String from(Scale scale) {
    return scale.x(differential.low());
  }

  /** Where the middle half ends. */
  public String to(Scale scale) {
    return scale.x(differential.high());
  }
}
