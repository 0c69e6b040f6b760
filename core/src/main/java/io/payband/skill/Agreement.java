package io.payband.skill;

import io.payband.stats.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets two surveys' premiums beside each other. */
final class Agreement {

  private static final double NINETY = 1.6448536269514722;

  private Agreement() {}

  private record Pair(double early, double earlyError, double late, double raw, double rawError) {

    boolean isInside() {
      return Math.abs(raw - early) <= NINETY * Math.hypot(earlyError, rawError);
    }

    double sameSign() {
      return Normal.cdf(Math.abs(early) / Math.hypot(earlyError, rawError));
    }

    boolean isClear() {
      return Math.abs(early) > NINETY * earlyError;
    }
  }

  /** Of pairs of role and technology that both surveys have; empty when there are fewer than 3. */
  static Optional<SurveyAgreement> of(String first, Fitted early, String last, Fitted late) {
    Fitted raw = late.unshrunk();
    List<Pair> pairs = new ArrayList<>();
    Design design = early.design();
    for (int r = 0; r < design.roles.size(); r++) {
      int role = late.design().roles.indexOf(design.roles.get(r));
      for (int t = 0; t < design.technologies.size(); t++) {
        int technology = late.design().technologies.indexOf(design.technologies.get(t));
        if (role >= 0
            && technology >= 0
            && design.own[r][t] >= 0
            && late.design().own[role][technology] >= 0) {
          pairs.add(
              new Pair(
                  early.log(r, t),
                  early.error(r, t),
                  late.log(role, technology),
                  raw.log(role, technology),
                  raw.error(role, technology)));
        }
      }
    }
    if (pairs.size() < 3) {
      return Optional.empty();
    }
    List<Pair> clear = pairs.stream().filter(Pair::isClear).toList();
    return Optional.of(
        new SurveyAgreement(
            first,
            last,
            pairs.size(),
            (float) correlation(pairs),
            (float) pairs.stream().filter(Pair::isInside).count() / pairs.size(),
            clear.size(),
            (int) clear.stream().filter(p -> p.early * p.raw > 0).count(),
            (float) clear.stream().mapToDouble(Pair::sameSign).sum()));
  }

  private static double correlation(List<Pair> pairs) {
    double n = pairs.size();
    double x = pairs.stream().mapToDouble(Pair::early).sum() / n;
    double y = pairs.stream().mapToDouble(Pair::late).sum() / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Pair p : pairs) {
      xx += (p.early - x) * (p.early - x);
      yy += (p.late - y) * (p.late - y);
      xy += (p.early - x) * (p.late - y);
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }
}
