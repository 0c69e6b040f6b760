package io.payband.store;

import io.payband.estimate.CohortFigure;
import io.payband.estimate.MixSummary;
import io.payband.estimate.RoleFigures;
import io.payband.market.ReportedPay;
import java.util.Arrays;
import java.util.List;

/** Figures with every component in sight. */
final class Printed {

  private Printed() {}

  static List<String> roles(ReportedPay pay) {
    return pay.roles().stream().map(Printed::role).toList();
  }

  static List<String> mixes(ReportedPay pay) {
    return pay.mixes().stream().map(Printed::mix).toList();
  }

  private static String role(RoleFigures role) {
    return role.slug()
        + role.title()
        + figures(role.nation())
        + role.places().stream()
            .map(p -> p.metro() + figures(p.figures()) + p.variance() + "/" + p.roleReports())
            .toList();
  }

  private static List<String> figures(List<CohortFigure> figures) {
    return figures.stream()
        .map(f ->
            Arrays.toString(f.logBand())
                + List.of(
                    f.variance(),
                    f.reports(),
                    f.effective(),
                    f.borrowed(),
                    f.borrowedFrom(),
                    f.margin(),
                    f.fromMonth(),
                    f.toMonth(),
                    f.moved()))
        .toList();
  }

  private static String mix(MixSummary mix) {
    return mix.slug()
        + "|"
        + mix.metro()
        + "|"
        + mix.reports()
        + Arrays.toString(mix.share())
        + Arrays.toString(mix.levelEffect())
        + Arrays.toString(mix.levelVariance())
        + Arrays.toString(mix.placeMean())
        + Arrays.toString(mix.placeVariance())
        + Arrays.toString(mix.employerMean())
        + Arrays.toString(mix.employerVariance());
  }
}
