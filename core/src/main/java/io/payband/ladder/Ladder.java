package io.payband.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The levels of one company.
 *
 * @param key key of the company, its name in addresses
 * @param name for readers
 * @param rungs its levels, lowest first; those of managers after the others
 */
public record Ladder(String key, String name, List<Rung> rungs) {

  private static final Comparator<Rung> ORDER =
      Comparator.comparingInt((Rung rung) -> rung.manager() ? 1 : 0)
          .thenComparingDouble(Rung::height)
          .thenComparingInt(rung -> rung.level().length())
          .thenComparing(Rung::level);

  /** Sorts and copies. */
  public Ladder {
    rungs = rungs.stream().sorted(ORDER).toList();
  }

  /**
   * The level of another ladder that is most like one of this one.
   *
   * @return empty where none has even half in common
   */
  public Optional<Rung> closest(Rung to) {
    return rungs.stream()
        .filter(rung -> rung.manager() == to.manager() && rung.alike(to) >= HALF)
        .max(Comparator.comparingDouble(rung -> rung.alike(to)));
  }

  private static final double HALF = .5;
}
