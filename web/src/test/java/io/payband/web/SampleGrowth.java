package io.payband.web;

import io.payband.growth.RoleGrowth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Made-up growth over years of the sample roles. */
@NullMarked
final class SampleGrowth {

  /** By slug. */
  static final Map<String, RoleGrowth> OF =
      Map.of(
          "backend-engineer", growth("backend-engineer", 6, .2),
          "full-stack-engineer", growth("full-stack-engineer", 10, .7));

  private SampleGrowth() {}

  /** 6 % a year until growth turns slow, then 1 %. */
  private static RoleGrowth growth(String slug, double slowFrom, double borrowed) {
    List<RoleGrowth.Knot> course = new ArrayList<>();
    double level = -.3;
    int last = RoleGrowth.KNOTS.size() - 1;
    for (int k = 0; k <= last; k++) {
      double a = RoleGrowth.KNOTS.get(k) < slowFrom ? .06 : .01;
      course.add(
          k == last
              ? new RoleGrowth.Knot(level, .02, Double.NaN, Double.NaN, Double.NaN)
              : new RoleGrowth.Knot(level, .02, a, .005, borrowed));
      if (k < last) {
        level += a * (RoleGrowth.KNOTS.get(k + 1) - RoleGrowth.KNOTS.get(k));
      }
    }
    return new RoleGrowth(slug, 1200, List.of("levels"), 5, course, slowFrom);
  }
}
