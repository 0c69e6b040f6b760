package io.payband.market;

import io.payband.estimate.MarketAnchor;
import io.payband.estimate.MarketLaneFit;
import io.payband.estimate.MarketRole;
import io.payband.estimate.MixSummary;
import io.payband.estimate.RoleCohorts;
import io.payband.estimate.RoleFigures;
import java.util.ArrayList;
import java.util.List;

/** From the fitted lane to what is kept of it. */
final class MarketPayBuilder {

  private final MarketLaneFit.Lane lane;
  private final BuildSettings settings;

  MarketPayBuilder(MarketLaneFit.Lane lane, BuildSettings settings) {
    this.lane = lane;
    this.settings = settings;
  }

  /** The lane's figures in a measure. */
  ReportedPay pay(Measure measure) {
    List<Integer> kept = new ArrayList<>();
    List<RoleFigures> figures = new ArrayList<>();
    List<MixSummary> mixes = new ArrayList<>();
    for (int i = 0; i < lane.roles().size(); i++) {
      MarketRole role = lane.roles().get(i);
      if (measure == Measure.BASE || role.total().isPresent()) {
        kept.add(i);
        figures.add(shown(measure == Measure.BASE ? role.base() : role.total().orElseThrow()));
        MixSummary mix = measure == Measure.BASE ? role.baseMix() : role.totalMix().orElseThrow();
        if (mix.reports() >= settings.minimumCohort()) {
          mixes.add(settings.published() ? shown(mix) : mix);
        }
      }
    }
    mixes.removeIf(mix -> mix.reports() == 0);
    return new ReportedPay(figures, mixes, variances(kept, measure), .01);
  }

  /**
   * How occupations were weighed. What is published counts their reports in steps of the minimum:
   * beside the counts of its roles an exact one would tell how many report a role that is not
   * shown.
   */
  List<MarketAnchor> anchors() {
    int step = settings.minimumCohort();
    return settings.published()
        ? lane.anchors().stream()
            .filter(anchor -> anchor.reports() >= step)
            .map(anchor -> anchor.countedInSteps(step))
            .toList()
        : lane.anchors();
  }

  private MixSummary shown(MixSummary mix) {
    return mix.withheldBelow(settings.minimumCohort()).countedInSteps(settings.minimumCohort());
  }

  /**
   * What is published counts in steps of the minimum, so that beside the counts of each source and
   * of the reported lane none of 1 to 4 is left over.
   */
  private RoleFigures shown(RoleFigures figures) {
    return settings.published()
        ? figures.withheldBelow(settings.minimumCohort()).countedInSteps(settings.minimumCohort())
        : figures;
  }

  private float[] variances(List<Integer> kept, Measure measure) {
    int n = kept.size();
    int all = lane.roles().size();
    float[] out = new float[n * (n - 1) / 2 * RoleCohorts.GROUPS];
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        for (int g = 0; g < RoleCohorts.GROUPS; g++) {
          float v =
              lane.differenceVariance()[ReportedPay.pairIndex(kept.get(a), kept.get(b), all, g)];
          double more =
              measure == Measure.TOTAL ? ratio(kept.get(a), g) + ratio(kept.get(b), g) : 0;
          out[ReportedPay.pairIndex(a, b, n, g)] = (float) (v + more);
        }
      }
    }
    return out;
  }

  /** Variance that the ratio of total to base adds. */
  private double ratio(int role, int group) {
    MarketRole one = lane.roles().get(role);
    return Math.max(
        0,
        one.total().orElseThrow().nation().get(group).variance()
            - one.base().nation().get(group).variance());
  }
}
