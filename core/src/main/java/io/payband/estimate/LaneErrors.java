package io.payband.estimate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
      double[] difference = less(d, anchors.centreDirection(occupation));
      double level = anchors.levelError(occupation) * anchors.levelError(occupation);
      // All levels of an occupation's only role are the occupation: nothing but its error is left.
      variance[g] =
          g == 0 && anchors.isAlone(occupation)
              ? level
              : setting.constant() * (fused.variance(difference) + loose(effect, g))
                  + level
                  + habit(slug);
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
          double[] d = less(directions[i][g], directions[j][g]);
          if (!same) {
            d = less(d, less(centre(roles.get(i)), centre(roles.get(j))));
          }
          double loose = loose(effect(roles.get(i)), g) + loose(effect(roles.get(j)), g);
          double v = setting.constant() * (fused.variance(d) + loose);
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

  private double[] centre(MarketRole role) {
    return anchors.centreDirection(role.occupation());
  }

  private Fused.RoleEffect effect(MarketRole role) {
    return people.effect(role.slug());
  }

  /** Variance of effects that have no group; all levels together are about as unsure as L5. */
  private static double loose(Fused.RoleEffect effect, int group) {
    return effect.loose()[group == 0 ? 2 : group - 1];
  }

  private static double[] less(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] - b[k];
    }
    return out;
  }

  private boolean isAlone(MarketRole role) {
    return anchors.isAlone(role.occupation());
  }

  private static double whole(MarketRole role) {
    return role.base().nation().getFirst().variance();
  }

  /**
   * Variance that the habits of the publishers behind a role leave in its figure, each publisher by
   * how sure it is. What employers post strays from what people of the role earn by more.
   */
  private double habit(String slug) {
    Map<String, Integer> records = new TreeMap<>();
    Set<String> posting = new HashSet<>();
    for (int i : weights.byRole().getOrDefault(slug, List.of())) {
      FusedReport report = fused.reports().get(i);
      String source = report.subject().source();
      int dash = source.indexOf('-');
      String publisher = dash < 0 ? source : source.substring(0, dash);
      records.merge(publisher, 1, Integer::sum);
      if (report.posted()) {
        posting.add(publisher);
      }
    }
    double told = setting.methodError() * setting.methodError();
    double posted = told + fused.postedVariance();
    double precision = 0;
    for (Map.Entry<String, Integer> one : records.entrySet()) {
      if (one.getValue() >= LaneWeights.MANY) {
        precision += 1 / (posting.contains(one.getKey()) ? posted : told);
      }
    }
    double alone = posting.containsAll(records.keySet()) ? posted : told;
    return Math.min(alone, 1 / precision);
  }

  private double error(MarketRole role) {
    return anchors.levelError(role.occupation());
  }
}
