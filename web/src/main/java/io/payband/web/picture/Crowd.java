package io.payband.web.picture;

import io.payband.market.Band;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fifty people of a role as marks, stacked where they are paid alike. One em is one mark.
 *
 * @param people the marks, from the lowest paid on
 * @param height marks in the highest stack
 */
public record Crowd(List<Person> people, int height) {

  /** How many marks. */
  public static final int PEOPLE = 50;

  private static final int STACKS = 40;

  /** Copies the list. */
  public Crowd {
    people = List.copyOf(people);
  }

  /**
   * One mark.
   *
   * @param x per cent
   * @param y em, upwards negative
   * @param style {@code outer} outside the middle half, else empty
   */
  public record Person(String x, String y, String style) {}

  /** The crowd of a band. */
  public static Crowd of(Band band, Scale scale) {
    Spread spread = new Spread(band);
    Map<Integer, Integer> stacks = new HashMap<>();
    List<Person> people = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < PEOPLE; i++) {
      double share = (i + .5) / PEOPLE;
      double at = Math.clamp(scale.share(spread.quantile(share)), 0, 1);
      int stack = (int) Math.round(at * STACKS);
      int level = stacks.merge(stack, 1, Integer::sum);
      height = Math.max(height, level);
      people.add(
          new Person(
              Scale.percent((double) stack / STACKS),
              "-" + (level - 1) + ".5em",
              share < .25 || share > .75 ? "outer" : ""));
    }
    return new Crowd(people, height);
  }
}
