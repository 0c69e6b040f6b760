package io.payband.market;

import io.payband.estimate.LevelShares;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each career level is by years of experience, for each title and over all.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class ClassByYears {

  private final Map<String, List<List<Double>>> shares;

  /**
   * Copies a table.
   *
   * @param shares by title, empty for all titles: for each bin of years five shares that sum to 1,
   *     and a last row for years not known
   */
  public ClassByYears(Map<String, List<List<Double>>> shares) {
    this.shares = new HashMap<>(shares);
    if (!shares.containsKey("")) {
      throw new IllegalArgumentException("shares over all titles are missing");
    }
  }

  /** Bin of years; the last one is for years that are not known. */
  public static int bin(double years) {
    return LevelShares.bin(years);
  }

  /** Number of bins, the one for unknown years included. */
  public static int bins() {
    return LevelShares.bins();
  }

  /** Five shares that sum to 1; NaN years are not known. */
  public List<Double> shares(String title, double years) {
    List<List<Double>> table = shares.get(title);
    if (table == null) {
      table = java.util.Objects.requireNonNull(shares.get(""));
    }
    return table.get(bin(years));
  }

  /** The table, by title. */
  public Map<String, List<List<Double>>> table() {
    return Map.copyOf(shares);
  }
}
