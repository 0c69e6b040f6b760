package io.payband.estimate;

import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private static final int CLASSES = 5;
  private static final double MOST_TAU = 6;
  private static final int HALVINGS = 40;
  private static final double RATIO_PRIOR = 20;
  private static final double MIX_PRIOR = 5;
  private static final double LEAST_STRETCH = .3;
  private static final double MOST_STRETCH = 2;
  private static final double STRETCH_STEP = .02;
  private static final int ENOUGH = 10;
  private static final int PUBLISHER = 30;
  private static final String RESIDUAL = "99";
  private static final double QUARTILE = 2 * 0.674489750196082;
  private static final double EFFICIENCY = Math.PI / 2;
  private static final int MEDIAN = Quantiles.MEDIAN;

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

  private final Input in;
  private final Setting setting;
  private final Fused fused;
  private final int n;
  private final TreeMap<String, List<Integer>> byRole = new TreeMap<>();
  private final TreeMap<String, List<Integer>> byOccupation = new TreeMap<>();
  private final double[] weight;
  private final double[] own;
  private final Map<String, Fused.RoleEffect> effects = new HashMap<>();
  private final Map<String, double[]> shares = new HashMap<>();
  private final Map<String, MarketAnchor> anchors = new TreeMap<>();
  private final Map<String, double[]> centreDirection = new HashMap<>();
  private final Map<String, Double> apart = new HashMap<>();
  private final java.util.Set<String> alone = new java.util.HashSet<>();

  private MarketLaneFit(Input in, Setting setting) {
    this.in = in;
    this.setting = setting;
    fused = in.fused();
    n = fused.reports().size();
    weight = new double[n];
    own = new double[n];
    for (int i = 0; i < n; i++) {
      String slug = fused.reports().get(i).subject().slug();
      if (!slug.isEmpty()) {
        byRole.computeIfAbsent(slug, k -> new ArrayList<>()).add(i);
        byOccupation
            .computeIfAbsent(setting.occupation().apply(slug), k -> new ArrayList<>())
            .add(i);
      }
    }
  }

  /** Fits the lane. */
  public static Lane fit(Input in, Setting setting) {
    return new MarketLaneFit(in, setting).run();
  }

  private Lane run() {
    Map<String, double[]> taus = new HashMap<>();
    byOccupation.forEach((occupation, rows) -> taus.put(occupation, weigh(occupation, rows)));
    byRole.forEach(this::describe);
    byOccupation.forEach((occupation, rows) ->
        setting
            .official()
            .apply(occupation)
            .ifPresent(o ->
                anchors.put(
                    occupation,
                    anchor(
                        occupation,
                        rows,
                        o,
                        java.util.Objects.requireNonNull(taus.get(occupation))))));
    anchors.replaceAll((occupation, anchor) -> isResidual(occupation) ? related(anchor) : anchor);
    PayRatios ratios = new PayRatios(in, weight, setting.title());
    List<MarketRole> roles = new ArrayList<>();
    byRole.forEach((slug, rows) -> {
      MarketAnchor anchor = anchors.get(setting.occupation().apply(slug));
      boolean told = rows.stream().anyMatch(i -> !fused.reports().get(i).posted());
      if (anchor != null && rows.size() >= Math.max(told ? ENOUGH : PUBLISHER, setting.minimum())) {
        roles.add(role(slug, rows, anchor, ratios));
      }
    });
    return new Lane(roles, List.copyOf(anchors.values()), variances(roles));
  }

  /**
   * Rows that say what people of an occupation or role are like: those whose employer is known,
   * since only they can be weighed; without enough of them all self-reports, and posted pay only
   * where nobody reports.
   */
  private List<Integer> people(List<Integer> rows) {
    List<Integer> said = rows.stream().filter(i -> !fused.reports().get(i).posted()).toList();
    List<Integer> known = said.stream().filter(i -> in.lean()[i] != 0).toList();
    if (known.size() >= PUBLISHER) {
      return known;
    }
    return said.size() >= Math.max(ENOUGH, setting.minimum()) ? said : rows;
  }

  /** Weighs the rows of an occupation; τ, and 1 when it meets the official median. */
  private double[] weigh(String occupation, List<Integer> rows) {
    List<Integer> people = people(rows);
    Optional<OfficialBand> official = setting.official().apply(occupation);
    int[] based =
        people.stream()
            .filter(i -> !Double.isNaN(in.logBase()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double tau = 0;
    boolean met = false;
    if (official.isPresent() && based.length >= ENOUGH) {
      double target = official.get().logBand()[MEDIAN];
      double low = 0;
      double high = MOST_TAU;
      if (weightedBase(based, 0) <= target) {
        high = 0;
      } else if (weightedBase(based, MOST_TAU) > target) {
        low = MOST_TAU;
      } else {
        met = true;
        for (int k = 0; k < HALVINGS; k++) {
          double middle = (low + high) / 2;
          if (weightedBase(based, middle) > target) {
            low = middle;
          } else {
            high = middle;
          }
        }
      }
      tau = (low + high) / 2;
    }
    for (int i : people) {
      weight[i] = fused.reports().get(i).weight() * Math.exp(-tau * in.lean()[i]);
    }
    return new double[] {tau, met ? 1 : 0};
  }

  private double weightedBase(int[] rows, double tau) {
    double[] value = new double[rows.length];
    double[] w = new double[rows.length];
    for (int k = 0; k < rows.length; k++) {
      value[k] = in.logBase()[rows[k]];
      w[k] = Math.exp(-tau * in.lean()[rows[k]]);
    }
    return Medians.weighted(value, w);
  }

  /** Level mix, speciality mix and effects of a role, under the weights. */
  private void describe(String slug, List<Integer> rows) {
    double[] mix = new double[CLASSES];
    double[] occupationMix = new double[CLASSES];
    for (int i : byOccupation.getOrDefault(setting.occupation().apply(slug), List.of())) {
      addLevels(occupationMix, i, weight[i]);
    }
    normalise(occupationMix, 1);
    Map<String, Double> focus = new TreeMap<>();
    double sum = 0;
    // A role whose own people are not among those who are weighed stands by itself.
    boolean weighed = rows.stream().anyMatch(i -> weight[i] > 0);
    for (int i : weighed ? rows : people(rows)) {
      own[i] = weighed ? weight[i] : fused.reports().get(i).weight();
      addLevels(mix, i, own[i]);
      focus.merge(Rows.roleWord(fused.reports().get(i).subject()), own[i], Double::sum);
      sum += own[i];
    }
    double all = sum;
    focus.replaceAll((word, w) -> w / all);
    for (int c = 0; c < CLASSES; c++) {
      mix[c] += MIX_PRIOR * occupationMix[c];
    }
    normalise(mix, 1);
    shares.put(slug, mix);
    effects.put(slug, fused.effect(setting.title().apply(slug), slug, focus));
  }

  private void addLevels(double[] mix, int row, double times) {
    if (times > 0) {
      double[] shares = fused.levelShares(row);
      for (int c = 0; c < CLASSES; c++) {
        mix[c] += times * shares[c];
      }
    }
  }

  private static void normalise(double[] values, double to) {
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] = sum > 0 ? values[i] * to / sum : to / values.length;
    }
  }

  private Fused.RoleEffect effect(String slug) {
    return java.util.Objects.requireNonNull(effects.get(slug));
  }

  private double[] share(String slug) {
    return java.util.Objects.requireNonNull(shares.get(slug));
  }

  private MarketAnchor anchor(
      String occupation, List<Integer> rows, OfficialBand official, double[] tau) {
    Map<String, double[]> cells = new LinkedHashMap<>();
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i : rows) {
      double[] cell =
          cells.computeIfAbsent(fused.reports().get(i).subject().slug(), k -> new double[CLASSES]);
      addLevels(cell, i, weight[i]);
      sum += weight[i];
      squares += weight[i] * weight[i];
      count += weight[i] > 0 ? 1 : 0;
    }
    double[] value = new double[cells.size() * CLASSES];
    double[] w = new double[value.length];
    double[] direction = new double[effect(cells.keySet().iterator().next()).direction()[0].length];
    int k = 0;
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      Fused.RoleEffect effect = effect(cell.getKey());
      for (int c = 0; c < CLASSES; c++) {
        value[k] = effect.effect()[c];
        w[k++] = cell.getValue()[c];
        for (int j = 0; j < direction.length; j++) {
          direction[j] += cell.getValue()[c] / sum * effect.direction()[c][j];
        }
      }
    }
    centreDirection.put(occupation, direction);
    // A role's mix is smoothed before it is shown, and the occupation is put together from the
    // same.
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      double mass = Arrays.stream(cell.getValue()).sum();
      double[] mix = share(cell.getKey());
      cell.setValue(Arrays.stream(mix).map(share -> share * mass).toArray());
    }
    if (cells.size() == 1) {
      alone.add(occupation);
    }
    double near = Medians.weighted(value, w);
    double stretch = stretch(cells, near, official.logBand());
    // The only role of an occupation is the occupation; between several the median of their medians
    // proved closer to surveys than the median of everybody.
    double centre = cells.size() > 1 ? near : near + mixture(cells, near, stretch)[MEDIAN];
    return new MarketAnchor(
        occupation, tau[0], tau[1] > 0, centre, stretch, count, sum * sum / squares);
  }

  /**
   * Whether a code holds what has no code of its own: its official wages mix other work with a
   * role's, so that they cannot give the role its level.
   */
  public static boolean isResidual(String occupation) {
    return occupation.endsWith(RESIDUAL);
  }

  /** A residual occupation stands to its reports as the related occupations do to theirs. */
  private MarketAnchor related(MarketAnchor anchor) {
    List<MarketAnchor> near = new ArrayList<>();
    for (MarketAnchor other : anchors.values()) {
      if (!isResidual(other.occupation())
          && other.occupation().startsWith(anchor.occupation().substring(0, 2))
          && other.effectiveReports() >= PUBLISHER) {
        near.add(other);
      }
    }
    if (near.isEmpty()) {
      return anchor;
    }
    double weights = 0;
    double sum = 0;
    double squares = 0;
    double stretch = 0;
    for (MarketAnchor other : near) {
      double w = Math.sqrt(other.effectiveReports());
      double level = median(other.occupation()) - other.centre();
      weights += w;
      sum += w * level;
      squares += w * level * level;
      stretch += w * other.stretch();
    }
    double level = sum / weights;
    apart.put(anchor.occupation(), Math.sqrt(Math.max(0, squares / weights - level * level)));
    return new MarketAnchor(
        anchor.occupation(),
        anchor.tau(),
        anchor.met(),
        median(anchor.occupation()) - level,
        stretch / weights,
        anchor.reports(),
        anchor.effectiveReports());
  }

  private double median(String occupation) {
    return setting.official().apply(occupation).orElseThrow().logBand()[MEDIAN];
  }

  /** Standard error of an occupation's level. */
  private double levelError(String occupation) {
    double official = setting.official().apply(occupation).orElseThrow().error();
    double related = apart.getOrDefault(occupation, 0.0);
    return Math.sqrt(official * official + related * related);
  }

  /** The factor by which the mixture of an occupation's roles spreads like its official wages. */
  private double stretch(Map<String, double[]> cells, double centre, double[] official) {
    double best = 1;
    double least = Double.MAX_VALUE;
    for (double b = LEAST_STRETCH; b <= MOST_STRETCH + STRETCH_STEP / 2; b += STRETCH_STEP) {
      double[] all = mixture(cells, centre, b);
      double miss = 0;
      for (int j = 0; j < all.length; j++) {
        if (j != MEDIAN && !Double.isNaN(official[j])) {
          double off = all[j] - all[MEDIAN] - (official[j] - official[MEDIAN]);
          miss += off * off;
        }
      }
      if (miss < least) {
        least = miss;
        best = b;
      }
    }
    return best;
  }

  /** All roles of an occupation together, ln pay about a centre. */
  private double[] mixture(Map<String, double[]> cells, double centre, double stretch) {
    BandMixture mixture = new BandMixture();
    for (Map.Entry<String, double[]> cell : cells.entrySet()) {
      Fused.RoleEffect effect = effect(cell.getKey());
      for (int c = 0; c < CLASSES; c++) {
        double[] band = new double[Quantiles.COUNT];
        for (int j = 0; j < band.length; j++) {
          band[j] = effect.effect()[c] - centre + stretch * effect.deviation()[c][j];
        }
        mixture.add(band, cell.getValue()[c]);
      }
    }
    return mixture.band();
  }

  private MarketRole role(String slug, List<Integer> rows, MarketAnchor anchor, PayRatios ratios) {
    String title = setting.title().apply(slug);
    OfficialBand official = setting.official().apply(anchor.occupation()).orElseThrow();
    Fused.RoleEffect effect = effect(slug);
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
        totals < Math.max(ENOUGH, setting.minimum())
            ? Optional.empty()
            : Optional.of(ratios.total(title, slug, base));
    double[] variance = new double[CLASSES + 1];
    for (int g = 0; g <= CLASSES; g++) {
      double[] d = direction(slug, g);
      double loose = g == 0 ? effect.loose()[2] : effect.loose()[g - 1];
      double[] centre = java.util.Objects.requireNonNull(centreDirection.get(anchor.occupation()));
      double[] difference = new double[d.length];
      for (int j = 0; j < d.length; j++) {
        difference[j] = d[j] - centre[j];
      }
      double level = levelError(anchor.occupation()) * levelError(anchor.occupation());
      // All levels of an occupation's only role are the occupation: nothing but its error is left.
      variance[g] =
          g == 0 && alone.contains(anchor.occupation())
              ? level
              : setting.constant() * (fused.variance(difference) + loose) + level + habit(slug);
    }
    double[] ratioVariance = ratios.variances(title, slug);
    double[] totalVariance = new double[variance.length];
    for (int g = 0; g < variance.length; g++) {
      totalVariance[g] = variance[g] + ratioVariance[g];
    }
    RoleFigures baseFigures = figures(slug, title, rows, base, variance);
    Optional<RoleFigures> totalFigures =
        total.map(t -> figures(slug, title, rows, t, totalVariance));
    Map<String, Integer> sources = new TreeMap<>();
    rows.forEach(i -> sources.merge(fused.reports().get(i).subject().source(), 1, Integer::sum));
    return new MarketRole(
        slug,
        title,
        anchor.occupation(),
        baseFigures,
        totalFigures,
        mix(slug, rows, base, effect, 1),
        total.map(t -> mix(slug, rows, t, effect, ratios.employerFactor())),
        sources);
  }

  private double[] direction(String slug, int group) {
    Fused.RoleEffect effect = effect(slug);
    if (group > 0) {
      return effect.direction()[group - 1];
    }
    double[] mix = share(slug);
    double[] out = new double[effect.direction()[0].length];
    for (int c = 0; c < CLASSES; c++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += mix[c] * effect.direction()[c][j];
      }
    }
    return out;
  }

  private RoleFigures figures(
      String slug, String title, List<Integer> rows, double[][] bands, double[] variance) {
    double[] mix = share(slug);
    BandMixture whole = new BandMixture();
    for (int c = 0; c < CLASSES; c++) {
      whole.add(bands[c], mix[c]);
    }
    List<CohortFigure> out = new ArrayList<>();
    out.add(figure(slug, title, rows, 0, whole.band(), variance[0]));
    for (int c = 1; c <= CLASSES; c++) {
      out.add(figure(slug, title, rows, c, bands[c - 1], variance[c]));
    }
    return new RoleFigures(slug, title, LevelOrder.ordered(out), List.of());
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

  /** Who the people of a role are under the lane's weights, for taking a gap apart. */
  private MixSummary mix(
      String slug,
      List<Integer> rows,
      double[][] bands,
      Fused.RoleEffect effect,
      double employerFactor) {
    double[] mix = share(slug);
    double[] levelEffect = new double[CLASSES];
    double[] levelVariance = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      levelEffect[c] = bands[c][MEDIAN];
      levelVariance[c] = fused.variance(effect.direction()[c]) + effect.loose()[c];
    }
    double[] employer = new double[CLASSES + 1];
    double[] employerVariance = new double[CLASSES + 1];
    for (int g = 0; g <= CLASSES; g++) {
      double sum = 0;
      double squares = 0;
      double total = 0;
      for (int i : rows) {
        double level = g == 0 ? 1 : fused.levelShares(i)[g - 1];
        double w = own[i] * (level + (g == 0 ? 0 : MIX_PRIOR / rows.size()));
        sum += w * in.employer()[i];
        squares += w * in.employer()[i] * in.employer()[i];
        total += w;
      }
      double mean = total > 0 ? sum / total : 0;
      employer[g] = employerFactor * mean;
      employerVariance[g] =
          total > 0 ? Math.max(0, squares / total - mean * mean) / rows.size() : 0;
    }
    return new MixSummary(
        slug,
        "",
        (int) rows.stream().filter(k -> !fused.reports().get(k).posted()).count(),
        mix.clone(),
        levelEffect,
        levelVariance,
        new double[CLASSES + 1],
        new double[CLASSES + 1],
        employer,
        employerVariance);
  }

  /** Variance of the difference of two roles' ln medians, what they share cancelled. */
  private float[] variances(List<MarketRole> roles) {
    int count = roles.size();
    int groups = CLASSES + 1;
    float[] out = new float[count * (count - 1) / 2 * groups];
    double[][][] directions = new double[count][groups][];
    for (int i = 0; i < count; i++) {
      for (int g = 0; g < groups; g++) {
        directions[i][g] = direction(roles.get(i).slug(), g);
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
    return alone.contains(role.occupation());
  }

  private static double whole(MarketRole role) {
    return role.base().nation().getFirst().variance();
  }

  /** Variance that the habits of the publishers behind a role leave in its figure. */
  private double habit(String slug) {
    Map<String, Integer> publishers = new HashMap<>();
    for (int i : byRole.getOrDefault(slug, List.of())) {
      String source = fused.reports().get(i).subject().source();
      int dash = source.indexOf('-');
      publishers.merge(dash < 0 ? source : source.substring(0, dash), 1, Integer::sum);
    }
    long several = publishers.values().stream().filter(count -> count >= PUBLISHER).count();
    return setting.methodError() * setting.methodError() / Math.max(1, several);
  }

  private double error(MarketRole role) {
    return levelError(role.occupation());
  }

  /** Least effective number of rows by which a weighted median is trusted on its own. */
  static double ratioPrior() {
    return RATIO_PRIOR;
  }

  static int classes() {
    return CLASSES;
  }
}
