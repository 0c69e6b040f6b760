package io.payband.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a random person of a role is paid: official statistics give the level, reports the
 * differences.
 *
 * <p>ln M = O + R − R̄: O the logarithm of the occupation's official median, R the effect of role
 * and level from the fused fit, R̄ the weighted median of R over the occupation's reports. Reports
 * of employers and places that pay much are weighed down by exp(−τ · effect), τ such that the
 * weighted median of base pay meets the official one; never by pay itself, which would flatten
 * levels and let taste decide gaps.
 *
 * <p>Total pay is base pay times exp(S), S the shrunk weighted median of ln(total ÷ base).
 */
public final class MarketLaneFit {

  private static final String RESIDUAL = "99";

  private MarketLaneFit() {}

  /**
   * What the lane is fitted to, by row of the fused fit.
   *
   * @param fused the fused fit
   * @param lean effect of employer and place together in base pay; 0 where not known
   * @param employer effect of the employer alone
   * @param logBase ln base pay, or NaN
   * @param logTotal ln total pay where base is given too, or NaN
   * @param hasTotal whether a self-report states total pay
   * @param month month of each report, year × 12 + month − 1
   */
  @SuppressWarnings("ArrayRecordComponent") // stays inside a build
  public record Input(
      Fused fused,
      double[] lean,
      double[] employer,
      double[] logBase,
      double[] logTotal,
      boolean[] hasTotal,
      int[] month) {}

  /**
   * The official wages of an occupation.
   *
   * @param logBand ln p10 … p90; NaN where not published or top-coded, the median never
   * @param error standard error of the median
   */
  @SuppressWarnings("ArrayRecordComponent") // stays inside a build
  public record OfficialBand(double[] logBand, double error) {}

  /**
   * What does not follow from the reports.
   *
   * @param occupation code of a role
   * @param title title under which most reports of a role stand
   * @param official official wages of an occupation at the month of the fit
   * @param constant of the interval, at least 1
   * @param methodError standard error that one publisher's habit leaves in a role's figure; several
   *     publishers halve its variance and so on
   * @param minimum least cohort that is published
   */
  public record Setting(
      Function<String, String> occupation,
      Function<String, String> title,
      Function<String, Optional<OfficialBand>> official,
      double constant,
      double methodError,
      int minimum) {}

  /**
   * The lane.
   *
   * @param roles in order of slug
   * @param anchors in order of code
   * @param differenceVariance of ln medians, first role before second, six groups each
   */
  @SuppressWarnings("ArrayRecordComponent") // stays inside a build
  public record Lane(
      List<MarketRole> roles, List<MarketAnchor> anchors, float[] differenceVariance) {

    /** Copies the lists. */
    public Lane {
      roles = List.copyOf(roles);
      anchors = List.copyOf(anchors);
    }
  }

  /** Fits the lane. */
  public static Lane fit(Input in, Setting setting) {
    LaneWeights weights = new LaneWeights(in, setting);
    LanePeople people = new LanePeople(in, setting, weights);
    LaneAnchors anchors = new LaneAnchors(in, setting, weights, people);
    LaneErrors errors = new LaneErrors(in.fused(), setting, weights, people, anchors);
    PayRatios ratios = new PayRatios(in, weights::of, setting.title());
    LaneFigures figures = new LaneFigures(in, setting, people, anchors, errors, ratios);
    List<MarketRole> roles = new ArrayList<>();
    weights
        .byRole()
        .forEach((slug, rows) ->
            anchors
                .find(setting.occupation().apply(slug))
                .filter(anchor -> isEnough(in, rows, setting.minimum()))
                .ifPresent(anchor -> roles.add(figures.role(slug, rows, anchor))));
    return new Lane(roles, anchors.list(), errors.differences(roles));
  }

  private static boolean isEnough(Input in, List<Integer> rows, int minimum) {
    long told = rows.stream().filter(i -> !in.fused().reports().get(i).posted()).count();
    return told >= Math.max(LaneWeights.ENOUGH, minimum)
        || rows.size() >= Math.max(LaneWeights.MANY, minimum);
  }

  /**
   * Whether a code holds what has no code of its own: its official wages mix other work with a
   * role's, so that they cannot give the role its level.
   */
  public static boolean isResidual(String occupation) {
    return occupation.endsWith(RESIDUAL);
  }
}
