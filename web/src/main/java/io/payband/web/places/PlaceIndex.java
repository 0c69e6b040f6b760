package io.payband.web.places;

import io.payband.web.picture.Scale;
import java.util.List;

/**
 * All places.
 *
 * @param states the states, highest wages first
 * @param highest metros with the highest wages beside the nation's
 * @param lowest metros with the lowest
 * @param metros metros by state
 * @param count how many metros
 * @param asked what was searched for and not found; empty when nothing was
 * @param closest the closest to it
 */
public record PlaceIndex(
    List<RatioLine> states,
    List<RatioLine> highest,
    List<RatioLine> lowest,
    List<OfState> metros,
    int count,
    String asked,
    List<RatioLine> closest) {

  /** Copies the lists. */
  public PlaceIndex {
    states = List.copyOf(states);
    highest = List.copyOf(highest);
    lowest = List.copyOf(lowest);
    metros = List.copyOf(metros);
    closest = List.copyOf(closest);
  }

  /**
   * The metros of a state.
   *
   * @param name name of the state
   * @param path its page
   * @param lines its metros by name
   */
  public record OfState(String name, String path, List<RatioLine> lines) {

    /** Copies the list. */
    public OfState {
      lines = List.copyOf(lines);
    }
  }

  /** One axis for all lines. */
  public Scale scale() {
    return RatioScale.of(
        java.util.stream.Stream.of(states, highest, lowest)
            .flatMap(List::stream)
            .map(RatioLine::differential)
            .toList());
  }
}
