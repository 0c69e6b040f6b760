package io.payband.compare;

/**
 * A question about pay as people write it; empty text is not said.
 *
 * @param level {@code L3} … {@code L7}
 * @param place place as written
 * @param measure {@code total} or {@code base}
 * @param lane {@code reported} or {@code official}
 */
public record Ask(String level, String place, String measure, String lane) {

  /** Nothing said: all levels, the nation, default measure and lane. */
  public static final Ask PLAIN = new Ask("", "", "", "");
}
