package io.payband.estimate;

import io.payband.estimate.MarketLaneFit.OfficialBand;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the roles of an occupation stand to its official wages: the centre that its median is laid
 * on, and how wide its people spread.
 */
final class LaneAnchors {

  private static final int CLASSES = 5;
  private static final double MOST_STRETCH = 2;
  private static final double STRETCH_STEP = .02;
  private static final int MEDIAN = Quantiles.MEDIAN;

  private final MarketLaneFit.Input in;
  private final MarketLaneFit.Setting setting;
  private final LaneWeights weights;
  private final LanePeople people;
  private final Map<String, MarketAnchor> anchors = new TreeMap<>();
  private final Map<String, double[]> centreDirection = new HashMap<>();
  private final Map<String, Double> apart = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  /** Anchors every occupation with official wages. */
  LaneAnchors(
      MarketLaneFit.Input in,
      MarketLaneFit.Setting setting,
      LaneWeights weights,
      LanePeople people) {
    this.in = in;
    this.setting = setting;
    this.weights = weights;
    this.people = people;
    weights
        .byOccupation()
        .forEach((occupation, rows) ->
            setting
                .official()
                .apply(occupation)
                .ifPresent(
                    official -> anchors.put(occupation, anchor(occupation, rows, official))));
    anchors.replaceAll(
        (occupation, anchor) -> MarketLaneFit.isResidual(occupation) ? related(anchor) : anchor);
  }

  /** All of them, in order of code. */
  List<MarketAnchor> list() {
    return List.copyOf(anchors.values());
  }

  /** That of an occupation; empty without official wages. */
  Optional<MarketAnchor> find(String occupation) {
    return Optional.ofNullable(anchors.get(occupation));
  }

  /** Whether one role is all of an occupation. */
  boolean isAlone(String occupation) {
    return alone.contains(occupation);
  }

  /** Which effects the centre of an occupation is the sum of. */
  double[] centreDirection(String occupation) {
    return Objects.requireNonNull(centreDirection.get(occupation));
  }

  private MarketAnchor anchor(String occupation, List<Integer> rows, OfficialBand official) {
    Map<String, double[]> cells = new LinkedHashMap<>();
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i : rows) {
      double[] cell =
          cells.computeIfAbsent(
              in.fused().reports().get(i).subject().slug(), k -> new double[CLASSES]);
      people.addLevels(cell, i, weights.of(i));
      sum += weights.of(i);
      squares += weights.of(i) * weights.of(i);
      count += weights.of(i) > 0 ? 1 : 0;
    }
    LaneWeights.Tau tau = weights.tau(occupation);
    double[] value = new double[cells.size() * CLASSES];
    double[] w = new double[value.length];
    double[] direction =
        new double[people.effect(cells.keySet().iterator().next()).direction()[0].length];
    int k = 0;
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      Fused.RoleEffect effect = people.effect(cell.getKey());
      for (int c = 0; c < CLASSES; c++) {
        value[k] = effect.effect()[c];
        w[k++] = cell.getValue()[c];
        for (int j = 0; j < direction.length; j++) {
          direction[j] += cell.getValue()[c] / sum * effect.direction()[c][j];
        }
      }
    }
    centreDirection.put(occupation, direction);
    // A role's mix is smoothed before it is shown, and the occupation is put together from the
    // same.
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      double mass = Arrays.stream(cell.getValue()).sum();
      double[] mix = people.share(cell.getKey());
      cell.setValue(Arrays.stream(mix).map(share -> share * mass).toArray());
    }
    if (cells.size() == 1 && !MarketLaneFit.isResidual(occupation)) {
      alone.add(occupation);
    }
    double near = Medians.weighted(value, w);
    double stretch = stretch(cells, near, official.logBand());
    // The only role of an occupation is the occupation; between several the median of their medians
    // proved closer to surveys than the median of everybody.
    double centre = cells.size() > 1 ? near : near + mixture(cells, near, stretch)[MEDIAN];
    return new MarketAnchor(
        occupation, tau.tau(), tau.met(), centre, stretch, count, sum * sum / squares);
  }

  /** A residual occupation stands to its reports as the related occupations do to theirs. */
  private MarketAnchor related(MarketAnchor anchor) {
    List<MarketAnchor> near = new ArrayList<>();
    for (MarketAnchor other : anchors.values()) {
      if (!MarketLaneFit.isResidual(other.occupation())
          && other.occupation().startsWith(anchor.occupation().substring(0, 2))
          && other.effectiveReports() >= LaneWeights.MANY) {
        near.add(other);
      }
    }
    if (near.isEmpty()) {
      return anchor;
    }
    double weights = 0;
    double sum = 0;
    double squares = 0;
    double stretch = 0;
    double[] direction = new double[centreDirection(anchor.occupation()).length];
    for (MarketAnchor other : near) {
      double w = Math.sqrt(other.effectiveReports());
      double[] centre = centreDirection(other.occupation());
      for (int j = 0; j < direction.length; j++) {
        direction[j] += w * centre[j];
      }
      double level = median(other.occupation()) - other.centre();
      weights += w;
      sum += w * level;
      squares += w * level * level;
      stretch += w * other.stretch();
    }
    for (int j = 0; j < direction.length; j++) {
      direction[j] /= weights;
    }
    centreDirection.put(anchor.occupation(), direction);
    double level = sum / weights;
    apart.put(anchor.occupation(), Math.sqrt(Math.max(0, squares / weights - level * level)));
    return new MarketAnchor(
        anchor.occupation(),
        anchor.tau(),
        anchor.met(),
        median(anchor.occupation()) - level,
        stretch / weights,
        anchor.reports(),
        anchor.effectiveReports());
  }

  private double median(String occupation) {
    return setting.official().apply(occupation).orElseThrow().logBand()[MEDIAN];
  }

  /** Standard error of an occupation's level. */
  double levelError(String occupation) {
    double official = setting.official().apply(occupation).orElseThrow().error();
    double related = apart.getOrDefault(occupation, 0.0);
    return Math.sqrt(official * official + related * related);
  }

  /** The factor by which the mixture of an occupation's roles spreads like its official wages. */
  private double stretch(Map<String, double[]> cells, double centre, double[] official) {
    double best = 1;
    if (IntStream.range(0, official.length)
        .allMatch(j -> j == MEDIAN || Double.isNaN(official[j]))) {
      return best;
    }
    double least = Double.MAX_VALUE;
    for (double b = MarketAnchor.LEAST_STRETCH;
        b <= MOST_STRETCH + STRETCH_STEP / 2;
        b += STRETCH_STEP) {
      double[] all = mixture(cells, centre, b);
      double miss = 0;
      for (int j = 0; j < all.length; j++) {
        if (j != MEDIAN && !Double.isNaN(official[j])) {
          double off = all[j] - all[MEDIAN] - (official[j] - official[MEDIAN]);
          miss += off * off;
        }
      }
      if (miss < least) {
        least = miss;
        best = b;
      }
    }
    return best;
  }

  /** All roles of an occupation together, ln pay about a centre. */
  private double[] mixture(Map<String, double[]> cells, double centre, double stretch) {
    BandMixture mixture = new BandMixture();
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      Fused.RoleEffect effect = people.effect(cell.getKey());
      for (int c = 0; c < CLASSES; c++) {
        double[] band = new double[Quantiles.COUNT];
        for (int j = 0; j < band.length; j++) {
          band[j] = effect.effect()[c] - centre + stretch * effect.deviation()[c][j];
        }
        mixture.add(band, cell.getValue()[c]);
      }
    }
    return mixture.band();
  }
}
