package io.payband.estimate;

import io.payband.estimate.MarketLaneFit.OfficialBand;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each report counts in the market lane: reports of employers and places that pay much are
 * weighed down by exp(−τ · effect) until the weighted median base pay of their occupation meets the
 * official one.
 */
final class LaneWeights {

  /** Reports that say what people are like. */
  static final int ENOUGH = 10;

  /** Reports by which one publisher, or those who can be weighed, stand on their own. */
  static final int MANY = 30;

  private static final double MOST_TAU = 6;
  private static final double ALIKE = .98;
  private static final int HALVINGS = 40;
  private static final int MEDIAN = Quantiles.MEDIAN;

  /**
   * How an occupation was weighed.
   *
   * @param tau how strongly; 0 where its reports do not lie above, or cannot be weighed
   * @param met whether its median base pay then meets the official one
   */
  record Tau(double tau, boolean met) {}

  private final MarketLaneFit.Input in;
  private final MarketLaneFit.Setting setting;
  private final Fused fused;
  private final TreeMap<String, List<Integer>> byRole = new TreeMap<>();
  private final TreeMap<String, List<Integer>> byOccupation = new TreeMap<>();
  private final double[] weight;
  private final Map<String, Tau> taus = new HashMap<>();

  /** Weighs the rows of every occupation. */
  LaneWeights(MarketLaneFit.Input in, MarketLaneFit.Setting setting) {
    this.in = in;
    this.setting = setting;
    fused = in.fused();
    weight = new double[fused.reports().size()];
    for (int i = 0; i < weight.length; i++) {
      String slug = fused.reports().get(i).subject().slug();
      if (!slug.isEmpty()) {
        byRole.computeIfAbsent(slug, k -> new ArrayList<>()).add(i);
        byOccupation
            .computeIfAbsent(setting.occupation().apply(slug), k -> new ArrayList<>())
            .add(i);
      }
    }
    byOccupation.forEach((occupation, rows) -> taus.put(occupation, weigh(occupation, rows)));
  }

  /** Rows of each role, in order of slug. */
  SortedMap<String, List<Integer>> byRole() {
    return byRole;
  }

  /** Rows of each occupation, in order of code. */
  SortedMap<String, List<Integer>> byOccupation() {
    return byOccupation;
  }

  /** Weight of a row; 0 where it says nothing of its occupation's people. */
  double of(int row) {
    return weight[row];
  }

  /** How an occupation was weighed. */
  Tau tau(String occupation) {
    return Objects.requireNonNull(taus.get(occupation));
  }

  /**
   * Rows that say what people of an occupation or role are like: those whose employer is known,
   * since only they can be weighed; without enough of them all self-reports, and posted pay only
   * where nobody reports.
   */
  List<Integer> people(List<Integer> rows) {
    List<Integer> said = rows.stream().filter(i -> !fused.reports().get(i).posted()).toList();
    List<Integer> known = said.stream().filter(i -> in.lean()[i] != 0).toList();
    if (known.size() >= MANY) {
      return known;
    }
    return said.size() >= Math.max(ENOUGH, setting.minimum()) ? said : rows;
  }

  /** Weighs the rows of an occupation. */
  private Tau weigh(String occupation, List<Integer> rows) {
    List<Integer> people = people(rows);
    Optional<OfficialBand> official = setting.official().apply(occupation);
    int[] based =
        people.stream()
            .filter(i -> !Double.isNaN(in.logBase()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double tau = 0;
    boolean met = false;
    if (official.isPresent() && based.length >= ENOUGH) {
      double target = official.get().logBand()[MEDIAN];
      double low = 0;
      double high = MOST_TAU;
      if (weightedBase(based, 0) <= target || !canBeWeighed(based)) {
        high = 0;
      } else if (weightedBase(based, MOST_TAU) > target) {
        low = MOST_TAU;
      } else {
        met = true;
        for (int k = 0; k < HALVINGS; k++) {
          double middle = (low + high) / 2;
          if (weightedBase(based, middle) > target) {
            low = middle;
          } else {
            high = middle;
          }
        }
      }
      tau = (low + high) / 2;
    }
    for (int i : people) {
      weight[i] = fused.reports().get(i).weight() * Math.exp(-tau * in.lean()[i]);
    }
    return new Tau(tau, met);
  }

  /** Whether employers and places are known of enough rows for any τ to tell them apart. */
  private boolean canBeWeighed(int[] rows) {
    double sum = 0;
    double squares = 0;
    for (int i : rows) {
      double w = Math.exp(-MOST_TAU * in.lean()[i]);
      sum += w;
      squares += w * w;
    }
    return sum * sum / squares < ALIKE * rows.length;
  }

  private double weightedBase(int[] rows, double tau) {
    double[] value = new double[rows.length];
    double[] w = new double[rows.length];
    for (int k = 0; k < rows.length; k++) {
      value[k] = in.logBase()[rows[k]];
      w[k] = Math.exp(-tau * in.lean()[rows[k]]);
    }
    return Medians.weighted(value, w);
  }
}
