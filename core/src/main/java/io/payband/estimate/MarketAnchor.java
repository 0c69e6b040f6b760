package io.payband.estimate;

/**
 * How the reports of one occupation are made to speak of the market.
 *
 * @param occupation code
 * @param tau how strongly reports of employers and places that pay much are weighed down
 * @param met whether that makes their weighted median base pay meet the official one; else the
 *     nearest end stands
 * @param centre weighted median of the role and level effects of its reports, ln pay
 * @param stretch what the spread within a role and level is multiplied by, so that all roles
 *     together spread like the official percentiles
 * @param reports reports behind it
 * @param effectiveReports how many of equal weight would say as much
 */
public record MarketAnchor(
    String occupation,
    double tau,
    boolean met,
    double centre,
    double stretch,
    int reports,
    double effectiveReports) {

  /** The end of the stretch: where it stands, people of one level are no closer than that. */
  public static final double LEAST_STRETCH = .3;

  /** The same with its reports rounded down to whole steps, and worth no more than that. */
  public MarketAnchor countedInSteps(int step) {
    int counted = reports / step * step;
    return new MarketAnchor(
        occupation, tau, met, centre, stretch, counted, Math.min(effectiveReports, counted));
  }
}
