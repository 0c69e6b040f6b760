package io.payband.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the medians of the market lane, and the gaps between them, may be off. */
final class LaneErrors {

  private static final int CLASSES = 5;

  private final MarketLaneFit.Setting setting;
  private final LaneWeights weights;
  private final LanePeople people;
  private final LaneAnchors anchors;
  private final Fused fused;

  LaneErrors(
      Fused fused,
      MarketLaneFit.Setting setting,
      LaneWeights weights,
      LanePeople people,
      LaneAnchors anchors) {
    this.setting = setting;
    this.weights = weights;
    this.people = people;
    this.anchors = anchors;
    this.fused = fused;
  }

  /** Variance of a role's ln median base pay; all levels together, then levels 1 to 5. */
  double[] variances(String slug, String occupation) {
    Fused.RoleEffect effect = people.effect(slug);
    double[] variance = new double[CLASSES + 1];
    for (int g = 0; g <= CLASSES; g++) {
      double[] d = people.direction(slug, g);
      double loose = g == 0 ? effect.loose()[2] : effect.loose()[g - 1];
      double[] centre = anchors.centreDirection(occupation);
      double[] difference = new double[d.length];
      for (int j = 0; j < d.length; j++) {
        difference[j] = d[j] - centre[j];
      }
      double level = anchors.levelError(occupation) * anchors.levelError(occupation);
      // All levels of an occupation's only role are the occupation: nothing but its error is left.
      variance[g] =
          g == 0 && anchors.isAlone(occupation)
              ? level
              : setting.constant() * (fused.variance(difference) + loose) + level + habit(slug);
    }
    return variance;
  }

  /** Variance of the difference of two roles' ln medians, what they share cancelled. */
  float[] differences(List<MarketRole> roles) {
    int count = roles.size();
    int groups = CLASSES + 1;
    float[] out = new float[count * (count - 1) / 2 * groups];
    double[][][] directions = new double[count][groups][];
    for (int i = 0; i < count; i++) {
      for (int g = 0; g < groups; g++) {
        directions[i][g] = people.direction(roles.get(i).slug(), g);
      }
    }
    int at = 0;
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        boolean same = roles.get(i).occupation().equals(roles.get(j).occupation());
        for (int g = 0; g < groups; g++) {
          double[] a = directions[i][g];
          double[] b = directions[j][g];
          double[] d = new double[a.length];
          for (int k = 0; k < d.length; k++) {
            d[k] = a[k] - b[k];
          }
          double v = setting.constant() * fused.variance(d);
          v += habit(roles.get(i).slug()) + habit(roles.get(j).slug());
          if (!same) {
            double first = error(roles.get(i));
            double second = error(roles.get(j));
            v += first * first + second * second;
          }
          if (g == 0 && (isAlone(roles.get(i)) || isAlone(roles.get(j)))) {
            v = whole(roles.get(i)) + whole(roles.get(j));
          }
          out[at++] = (float) v;
        }
      }
    }
    return out;
  }

  private boolean isAlone(MarketRole role) {
    return anchors.isAlone(role.occupation());
  }

  private static double whole(MarketRole role) {
    return role.base().nation().getFirst().variance();
  }

  /** Variance that the habits of the publishers behind a role leave in its figure. */
  private double habit(String slug) {
    Map<String, Integer> publishers = new HashMap<>();
    for (int i : weights.byRole().getOrDefault(slug, List.of())) {
      String source = fused.reports().get(i).subject().source();
      int dash = source.indexOf('-');
      publishers.merge(dash < 0 ? source : source.substring(0, dash), 1, Integer::sum);
    }
    long several = publishers.values().stream().filter(count -> count >= LaneWeights.MANY).count();
    return setting.methodError() * setting.methodError() / Math.max(1, several);
  }

  private double error(MarketRole role) {
    return anchors.levelError(role.occupation());
  }
}
