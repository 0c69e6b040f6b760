package io.payband.estimate;

import io.payband.estimate.MarketLaneFit.OfficialBand;
import io.payband.stats.Medians;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Made-up reports with employers that pay more or less, ready for the market lane. */
final class LaneFixture {

  /** What an employer or place that pays well adds, and one that pays badly takes. */
  static final double LEAN = .3;

  private final Random random;
  private final List<FusedReport> reports = new ArrayList<>();
  private final List<Facts> facts = new ArrayList<>();
  private final Map<String, String> occupations = new HashMap<>();
  private final Map<String, double[]> official = new HashMap<>();
  private double officialError = .01;
  private double methodError;
  private int minimum = 1;

  private record Facts(double lean, double logBase, double logTotal, boolean hasTotal) {

    static Facts none(boolean hasTotal) {
      return new Facts(0, Double.NaN, Double.NaN, hasTotal);
    }
  }

  LaneFixture(long seed) {
    random = new Random(seed);
  }

  LaneFixture role(String slug, String occupation) {
    occupations.put(slug, occupation);
    return this;
  }

  /** Official wages whose p10 and p90 lie so far from the median, p25 and p75 half as far. */
  LaneFixture official(String occupation, double median, double spread) {
    return official(
        occupation,
        median - spread,
        median - spread / 2,
        median,
        median + spread / 2,
        median + spread);
  }

  LaneFixture official(String occupation, double... band) {
    official.put(occupation, band);
    return this;
  }

  LaneFixture officialError(double error) {
    officialError = error;
    return this;
  }

  LaneFixture methodError(double error) {
    methodError = error;
    return this;
  }

  LaneFixture minimum(int least) {
    minimum = least;
    return this;
  }

  /**
   * People who say base and total, two in three at employers that pay well; the rest at ones that
   * pay badly.
   *
   * @param role what the role is worth, ln
   * @param ratio ln of total over base pay
   */
  LaneFixture people(String slug, double role, double ratio, int count) {
    for (int i = 0; i < count; i++) {
      int careerClass = level();
      double lean = random.nextInt(3) < 2 ? LEAN : -LEAN;
      double base = FusedFixture.level(careerClass) + role + lean + .1 * random.nextGaussian();
      double total = base + ratio + .02 * Math.abs(random.nextGaussian());
      add("guild", slug, careerClass, base, false, new Facts(lean, base, total, true));
    }
    return this;
  }

  /** Answers to a survey of base pay, which names no employer. */
  LaneFixture unplaced(String source, String slug, double role, int count) {
    for (int i = 0; i < count; i++) {
      int careerClass = level();
      double pay = FusedFixture.level(careerClass) + role + .2 * random.nextGaussian();
      add(source, slug, careerClass, pay, false, new Facts(0, pay, Double.NaN, false));
    }
    return this;
  }

  /** Answers to a survey: total pay, no employer. */
  LaneFixture answers(String source, String slug, double role, int count) {
    for (int i = 0; i < count; i++) {
      int careerClass = level();
      double pay = FusedFixture.level(careerClass) + role + .2 * random.nextGaussian();
      add(source, slug, careerClass, pay, false, Facts.none(true));
    }
    return this;
  }

  /** What employers post: base pay that nobody reports. */
  LaneFixture posted(String slug, double role, int count) {
    for (int i = 0; i < count; i++) {
      int careerClass = level();
      double pay = FusedFixture.level(careerClass) + role + .1 * random.nextGaussian();
      add("ads", slug, careerClass, pay, true, Facts.none(false));
    }
    return this;
  }

  /** Low levels are common, high ones rare. */
  private int level() {
    double draw = random.nextDouble();
    return 1 + (int) (5 * draw * draw);
  }

  private void add(
      String source, String slug, int careerClass, double pay, boolean posted, Facts fact) {
    reports.add(
        new FusedReport(
            FusedFixture.subject(source, slug, 2 * careerClass),
            FusedReport.Placement.STATED,
            careerClass,
            pay,
            Double.NaN,
            1,
            posted,
            reports.size() % FusedFixture.FOLDS));
    facts.add(fact);
  }

  MarketLaneFit.Input input() {
    boolean[] totals = new boolean[facts.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = facts.get(i).hasTotal();
    }
    return new MarketLaneFit.Input(
        FusedFit.fitOnce(reports, FusedFixture.options(minimum, 1)),
        column(Facts::lean),
        column(Facts::lean),
        column(Facts::logBase),
        column(Facts::logTotal),
        totals,
        IntStream.range(0, totals.length).map(i -> 2023 * 12 + i % 12).toArray());
  }

  private double[] column(ToDoubleFunction<Facts> fact) {
    return facts.stream().mapToDouble(fact).toArray();
  }

  MarketLaneFit.Lane fit() {
    return MarketLaneFit.fit(
        input(),
        new MarketLaneFit.Setting(
            slug -> java.util.Objects.requireNonNull(occupations.get(slug)),
            slug -> "Crafts",
            occupation ->
                Optional.ofNullable(official.get(occupation))
                    .map(band -> new OfficialBand(band, officialError)),
            1,
            methodError,
            minimum));
  }

  /** Median base pay of an occupation's people, each weighed by exp(−τ · employer). */
  double weightedBase(String occupation, double tau) {
    int[] rows =
        IntStream.range(0, facts.size())
            .filter(i -> !Double.isNaN(facts.get(i).logBase()))
            .filter(i -> occupation.equals(occupations.get(reports.get(i).subject().slug())))
            .toArray();
    return Medians.weighted(
        IntStream.of(rows).mapToDouble(i -> facts.get(i).logBase()).toArray(),
        IntStream.of(rows).mapToDouble(i -> Math.exp(-tau * facts.get(i).lean())).toArray());
  }

  static MarketAnchor anchor(MarketLaneFit.Lane lane, String occupation) {
    return lane.anchors().stream()
        .filter(a -> a.occupation().equals(occupation))
        .findFirst()
        .orElseThrow();
  }

  static MarketRole role(MarketLaneFit.Lane lane, String slug) {
    return lane.roles().stream().filter(r -> r.slug().equals(slug)).findFirst().orElseThrow();
  }

  static double median(RoleFigures figures, int group) {
    return figures.nation().get(group).logBand()[Quantiles.MEDIAN];
  }
}
