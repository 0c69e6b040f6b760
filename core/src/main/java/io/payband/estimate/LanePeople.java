package io.payband.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Who the people of each role are under the lane's weights: at which levels, of which specialities,
 * at which employers; and what the fused fit says of them.
 */
final class LanePeople {

  private static final int CLASSES = 5;
  private static final double MIX_PRIOR = 5;
  private static final int MEDIAN = Quantiles.MEDIAN;

  private final MarketLaneFit.Input in;
  private final MarketLaneFit.Setting setting;
  private final LaneWeights weights;
  private final Fused fused;
  private final double[] own;
  private final Map<String, Fused.RoleEffect> effects = new HashMap<>();
  private final Map<String, double[]> shares = new HashMap<>();

  /** Describes the people of every role. */
  LanePeople(MarketLaneFit.Input in, MarketLaneFit.Setting setting, LaneWeights weights) {
    this.in = in;
    this.setting = setting;
    this.weights = weights;
    fused = in.fused();
    own = new double[fused.reports().size()];
    weights.byRole().forEach(this::describe);
  }

  /** Level mix, speciality mix and effects of a role, under the weights. */
  private void describe(String slug, List<Integer> rows) {
    double[] mix = new double[CLASSES];
    double[] occupationMix = new double[CLASSES];
    for (int i : weights.byOccupation().getOrDefault(setting.occupation().apply(slug), List.of())) {
      addLevels(occupationMix, i, weights.of(i));
    }
    normalise(occupationMix, 1);
    Map<String, Double> focus = new TreeMap<>();
    double sum = 0;
    // A role with hardly anybody among those who are weighed stands by itself.
    long among = rows.stream().filter(i -> weights.of(i) > 0).count();
    boolean weighed = among >= Math.min(LaneWeights.ENOUGH, weights.people(rows).size());
    for (int i : weighed ? rows : weights.people(rows)) {
      own[i] = weighed ? weights.of(i) : fused.reports().get(i).weight();
      addLevels(mix, i, own[i]);
      focus.merge(Rows.roleWord(fused.reports().get(i).subject()), own[i], Double::sum);
      sum += own[i];
    }
    double all = sum;
    focus.replaceAll((word, w) -> w / all);
    for (int c = 0; c < CLASSES; c++) {
      mix[c] += MIX_PRIOR * occupationMix[c];
    }
    normalise(mix, 1);
    shares.put(slug, mix);
    effects.put(slug, fused.effect(setting.title().apply(slug), slug, focus));
  }

  /** Adds a row's shares of the levels, times its weight. */
  void addLevels(double[] mix, int row, double times) {
    if (times > 0) {
      double[] shares = fused.levelShares(row);
      for (int c = 0; c < CLASSES; c++) {
        mix[c] += times * shares[c];
      }
    }
  }

  private static void normalise(double[] values, double to) {
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] = sum > 0 ? values[i] * to / sum : to / values.length;
    }
  }

  /** What the fused fit says of a role. */
  Fused.RoleEffect effect(String slug) {
    return Objects.requireNonNull(effects.get(slug));
  }

  /** Shares of the five levels among the people of a role. */
  double[] share(String slug) {
    return Objects.requireNonNull(shares.get(slug));
  }

  /** Which effects a role's figure is the sum of; group 0 all levels together. */
  double[] direction(String slug, int group) {
    Fused.RoleEffect effect = effect(slug);
    if (group > 0) {
      return effect.direction()[group - 1];
    }
    double[] mix = share(slug);
    double[] out = new double[effect.direction()[0].length];
    for (int c = 0; c < CLASSES; c++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += mix[c] * effect.direction()[c][j];
      }
    }
    return out;
  }

  /** Who the people of a role are under the lane's weights, for taking a gap apart. */
  MixSummary mix(String slug, List<Integer> rows, double[][] bands, double employerFactor) {
    Fused.RoleEffect effect = effect(slug);
    double[] mix = share(slug);
    double[] levelEffect = new double[CLASSES];
    double[] levelVariance = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      levelEffect[c] = bands[c][MEDIAN];
      levelVariance[c] = fused.variance(effect.direction()[c]) + effect.loose()[c];
    }
    double[] employer = new double[CLASSES + 1];
    double[] employerVariance = new double[CLASSES + 1];
    for (int g = 0; g <= CLASSES; g++) {
      double sum = 0;
      double squares = 0;
      double total = 0;
      double weightSquares = 0;
      for (int i : rows) {
        double level = g == 0 ? 1 : fused.levelShares(i)[g - 1];
        double w = own[i] * (level + (g == 0 ? 0 : MIX_PRIOR / rows.size()));
        sum += w * in.employer()[i];
        squares += w * in.employer()[i] * in.employer()[i];
        total += w;
        weightSquares += w * w;
      }
      double mean = total > 0 ? sum / total : 0;
      employer[g] = employerFactor * mean;
      employerVariance[g] =
          total > 0
              ? Math.max(0, squares / total - mean * mean) * weightSquares / (total * total)
              : 0;
    }
    return new MixSummary(
        slug,
        "",
        (int) rows.stream().filter(i -> own[i] > 0 && !fused.reports().get(i).posted()).count(),
        mix.clone(),
        levelEffect,
        levelVariance,
        new double[CLASSES + 1],
        new double[CLASSES + 1],
        employer,
        employerVariance);
  }
}
