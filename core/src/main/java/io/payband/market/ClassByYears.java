package io.payband.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each career level is by years of experience, for each title and over all.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class ClassByYears {

  /** Upper ends of the bins of years, exclusive; the last bin is open. */
  public static final List<Integer> EDGES = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22);

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
    if (Double.isNaN(years)) {
      return EDGES.size() + 1;
    }
    int bin = 0;
    while (bin < EDGES.size() && years >= EDGES.get(bin)) {
      bin++;
    }
    return bin;
  }

  /** Number of bins, the one for unknown years included. */
  public static int bins() {
    return EDGES.size() + 2;
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
