package io.payband.estimate;

import io.payband.estimate.MarketLaneFit.OfficialBand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one role in the market lane, with what stands behind them. */
final class LaneFigures {

  private static final int CLASSES = 5;
  private static final double QUARTILE = 2 * 0.674489750196082;
  private static final double EFFICIENCY = Math.PI / 2;
  private static final int MEDIAN = Quantiles.MEDIAN;

  private final MarketLaneFit.Input in;
  private final MarketLaneFit.Setting setting;
  private final LanePeople people;
  private final LaneAnchors anchors;
  private final LaneErrors errors;
  private final PayRatios ratios;
  private final Fused fused;

  LaneFigures(
      MarketLaneFit.Input in,
      MarketLaneFit.Setting setting,
      LanePeople people,
      LaneAnchors anchors,
      LaneErrors errors,
      PayRatios ratios) {
    this.in = in;
    this.setting = setting;
    this.people = people;
    this.anchors = anchors;
    this.errors = errors;
    this.ratios = ratios;
    fused = in.fused();
  }

  /** All figures of a role. */
  MarketRole role(String slug, List<Integer> rows, MarketAnchor anchor) {
    String title = setting.title().apply(slug);
    OfficialBand official = setting.official().apply(anchor.occupation()).orElseThrow();
    Fused.RoleEffect effect = people.effect(slug);
    double[][] base = new double[CLASSES][Quantiles.COUNT];
    for (int c = 0; c < CLASSES; c++) {
      for (int j = 0; j < Quantiles.COUNT; j++) {
        base[c][j] =
            official.logBand()[MEDIAN]
                + effect.effect()[c]
                - anchor.centre()
                + anchor.stretch() * effect.deviation()[c][j];
      }
    }
    long totals = rows.stream().filter(i -> in.hasTotal()[i]).count();
    Optional<double[][]> total =
        ratios.isEmpty() || totals < Math.max(LaneWeights.ENOUGH, setting.minimum())
            ? Optional.empty()
            : Optional.of(ratios.total(title, slug, base));
    double[] variance = errors.variances(slug, anchor.occupation());
    double[] ratioVariance = ratios.variances(title, slug);
    double[] totalVariance = new double[variance.length];
    for (int g = 0; g < variance.length; g++) {
      totalVariance[g] = variance[g] + ratioVariance[g];
    }
    double[] shift =
        anchors.isAlone(anchor.occupation())
            ? shift(whole(slug, base), official.logBand())
            : new double[Quantiles.COUNT];
    RoleFigures baseFigures = figures(slug, title, rows, base, shift, variance);
    Optional<RoleFigures> totalFigures =
        total.map(t -> figures(slug, title, rows, t, shift, totalVariance));
    Map<String, Integer> sources = new TreeMap<>();
    rows.forEach(i -> sources.merge(fused.reports().get(i).subject().source(), 1, Integer::sum));
    return new MarketRole(
        slug,
        title,
        anchor.occupation(),
        baseFigures,
        totalFigures,
        people.mix(slug, rows, base, 1),
        total.map(t -> people.mix(slug, rows, t, ratios.employerFactor())),
        sources);
  }

  private RoleFigures figures(
      String slug,
      String title,
      List<Integer> rows,
      double[][] bands,
      double[] shift,
      double[] variance) {
    double[] whole = whole(slug, bands);
    for (int j = 0; j < whole.length; j++) {
      whole[j] += shift[j];
    }
    Arrays.sort(whole);
    List<CohortFigure> out = new ArrayList<>();
    out.add(figure(slug, title, rows, 0, whole, variance[0]));
    for (int c = 1; c <= CLASSES; c++) {
      out.add(figure(slug, title, rows, c, bands[c - 1], variance[c]));
    }
    return new RoleFigures(slug, title, LevelOrder.ordered(out), List.of());
  }

  /** All levels of a role together. */
  private double[] whole(String slug, double[][] bands) {
    double[] mix = people.share(slug);
    BandMixture whole = new BandMixture();
    for (int c = 0; c < CLASSES; c++) {
      whole.add(bands[c], mix[c]);
    }
    return whole.band();
  }

  /**
   * By how much the official percentiles lie beside those of an occupation's only role, which is
   * the occupation; one that is not published is moved with its neighbour towards the median.
   */
  private static double[] shift(double[] whole, double[] official) {
    double[] out = new double[whole.length];
    for (int step = 0; step <= MEDIAN; step++) {
      for (int j : new int[] {MEDIAN - step, MEDIAN + step}) {
        int inner = j + Integer.signum(MEDIAN - j);
        out[j] = Double.isNaN(official[j]) ? out[inner] : official[j] - whole[j];
      }
    }
    return out;
  }

  private CohortFigure figure(
      String slug, String title, List<Integer> rows, int group, double[] band, double variance) {
    int reports = 0;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i : rows) {
      boolean own =
          !fused.reports().get(i).posted() && (group == 0 || fused.careerClass(i) == group);
      reports += own ? 1 : 0;
      if (own || fused.reports().get(i).posted()) {
        from = Math.min(from, in.month()[i]);
        to = Math.max(to, in.month()[i]);
      }
    }
    double sd = (band[3] - band[1]) / QUARTILE;
    return new CohortFigure(
        band,
        variance,
        reports,
        EFFICIENCY * sd * sd / variance,
        fused.borrowed(title, slug, group, reports),
        reports == 0
            ? Neighbour.EVERYONE.bit()
            : Neighbour.SAME_ROLE.bit() | Neighbour.SAME_TITLE.bit(),
        margin(title, slug, group),
        from == Integer.MAX_VALUE ? 0 : from,
        to,
        false);
  }

  private int margin(String title, String slug, int group) {
    return Margin.of(fakes -> fused.moved(title, slug, group, fakes), fused.spread());
  }
}
