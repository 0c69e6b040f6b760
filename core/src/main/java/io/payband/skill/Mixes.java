package io.payband.skill;

import java.util.ArrayList;
import java.util.List;

/** What skills make of the difference between each two roles. */
final class Mixes {

  private final Fitted fitted;
  private final Design design;
  private final int minimum;

  Mixes(Fitted fitted, int minimum) {
    this.fitted = fitted;
    this.design = fitted.design();
    this.minimum = minimum;
  }

  /** Of all pairs of roles with the minimum of respondents, in order of slug. */
  List<SkillMix> list() {
    List<SkillMix> out = new ArrayList<>();
    for (int a = 0; a < design.roles.size(); a++) {
      for (int b = a + 1; b < design.roles.size(); b++) {
        if (design.respondents[a] >= minimum && design.respondents[b] >= minimum) {
          out.add(of(a, b));
        }
      }
    }
    return out;
  }

  /**
   * Each technology counts with the mean of its effects in the two roles. The error holds that of
   * the effects, with what they share, and that of the shares.
   */
  private SkillMix of(int a, int b) {
    int technologies = design.technologies.size();
    TwoLevelFit fit = fitted.fit();
    TwoLevelFit.Contrast contrast = fit.contrast();
    double[] effect = new double[technologies];
    double log = 0;
    for (int t = 0; t < technologies; t++) {
      double difference = share(b, t) - share(a, t);
      effect[t] = fit.overall(t) + (fit.deviation(a, t) + fit.deviation(b, t)) / 2;
      log += difference * effect[t];
      contrast
          .overall(t, difference)
          .deviation(a, t, difference / 2)
          .deviation(b, t, difference / 2);
    }
    double variance = contrast.variance() + sampling(a, effect) + sampling(b, effect);
    return new SkillMix(
        design.roles.get(a), design.roles.get(b), (float) log, (float) Math.sqrt(variance));
  }

  private double share(int role, int technology) {
    return design.with[role][technology] / (double) design.respondents[role];
  }

  /** Variance of the mean over a role's respondents of what their technologies add up to. */
  private double sampling(int role, double[] effect) {
    double sum = 0;
    double squares = 0;
    int n = design.respondents[role];
    for (int i = 0; i < design.y.length; i++) {
      if (design.role[i] == role) {
        double score = 0;
        for (int t : design.used[i]) {
          score += effect[t];
        }
        sum += score;
        squares += score * score;
      }
    }
    double mean = sum / n;
    return Math.max(0, squares / n - mean * mean) / n;
  }
}
