package io.payband.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FusedFitTest {

  private static final double[] KNOWN = {};

  /** Guild members report mostly potters; the almanac's readers, paid 0.3 more, mostly weavers. */
  private static FusedFixture twoSources(long seed) {
    return new FusedFixture(seed)
        .add("guild", "potter", 0, false, 400)
        .add("guild", "weaver", .1, false, 100)
        .add("almanac", "potter", .3, false, 100)
        .add("almanac", "weaver", .4, false, 400);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theHabitOfASourceIsNotReadAsPay(long seed) {
    FusedFixture fixture = twoSources(seed);
    Fused fused = fixture.fitOnce();

    double naive = mean(fixture.reports(), "weaver") - mean(fixture.reports(), "potter");
    assertEquals(.28, naive, .05, "seed " + seed);
    for (int c = 1; c <= 5; c++) {
      double apart = FusedFixture.apart(fused, "weaver", "potter", c);
      assertEquals(.1, apart, .06, "seed " + seed + ", level " + c);
    }
  }

  private static double mean(List<FusedReport> reports, String slug) {
    return reports.stream()
        .filter(r -> r.subject().slug().equals(slug))
        .mapToDouble(r -> r.logPay() - FusedFixture.level(r.careerClass()))
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void levelsRiseByWhatIsPaidForThem(long seed) {
    Fused fused = twoSources(seed).fitOnce();
    for (String slug : List.of("potter", "weaver")) {
      double rise = FusedFixture.effect(fused, slug, 5) - FusedFixture.effect(fused, slug, 1);
      assertEquals(.8, rise, .1, slug + ", seed " + seed);
    }
  }

  /** Employers post 0.4 more for weavers alone; reports know nothing of it. */
  private static double withAds(long seed, boolean posted) {
    Fused fused =
        new FusedFixture(seed)
            .add("guild", "potter", 0, false, 150)
            .add("guild", "weaver", 0, false, 150)
            .add("ads", "potter", 0, posted, 300)
            .add("ads", "weaver", .4, posted, 300)
            .fitOnce();
    return FusedFixture.apart(fused, "weaver", "potter", 3);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void whatEmployersPostMovesARoleLessThanWhatPeopleReport(long seed) {
    double reported = withAds(seed, false);
    double posted = withAds(seed, true);

    assertTrue(posted < .85 * reported, posted + " beside " + reported + ", seed " + seed);
    assertTrue(posted > 0, "posted pay says something all the same");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<FusedReport> reports = twoSources(9).reports();
    Fused one = FusedFit.fit(reports, FusedFixture.options(1, 1));
    Fused two = FusedFit.fit(reports, FusedFixture.options(1, 2));
    for (int i = 0; i < reports.size(); i++) {
      assertEquals(one.residual(i), two.residual(i));
      assertArrayEquals(one.heldOutBand(i), two.heldOutBand(i));
      assertArrayEquals(one.sourceBand(i), two.sourceBand(i));
    }
    for (int c = 1; c <= 5; c++) {
      assertEquals(FusedFixture.effect(one, "potter", c), FusedFixture.effect(two, "potter", c));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void eightInTenHeldOutReportsLieInTheirOwnSourcesBand(long seed) {
    Fused fused = twoSources(seed).fit();
    for (String source : List.of("guild", "almanac")) {
      int[] rows =
          IntStream.range(0, fused.reports().size())
              .filter(i -> fused.reports().get(i).subject().source().equals(source))
              .toArray();
      long inside =
          IntStream.of(rows)
              .filter(i -> {
                double[] band = fused.heldOutBand(i);
                return fused.residual(i) >= band[0] && fused.residual(i) <= band[4];
              })
              .count();
      assertEquals(.8, inside / (double) rows.length, .05, source + ", seed " + seed);
    }
  }

  @Test
  void aSourcesBandLiesAboutItsOwnLevelOfPay() {
    FusedFixture fixture = twoSources(12);
    Fused fused = fixture.fitOnce();
    double guild = 0;
    double almanac = 0;
    int n = fixture.reports().size();
    for (int i = 0; i < n; i++) {
      FusedReport report = fixture.reports().get(i);
      if (report.careerClass() == 3 && report.subject().slug().equals("potter")) {
        double median = fused.sourceBand(i)[Quantiles.MEDIAN] - FusedFixture.level(3);
        if (report.subject().source().equals("guild")) {
          guild = median;
        } else {
          almanac = median;
        }
      }
    }
    assertEquals(0, guild, .06);
    assertEquals(.3, almanac, .08);
  }

  @Test
  void moreReportsOfARoleBorrowLessAndAreHarderToMove() {
    Fused fused = twoSources(13).fitOnce();

    double few = fused.borrowed("Crafts", "potter", 3, 5);
    double many = fused.borrowed("Crafts", "potter", 3, 100);

    assertTrue(few > many && many > 0 && few < 1, few + ", " + many);
    double before = 0;
    for (int fakes : new int[] {1, 10, 100, 1000}) {
      double moved = fused.moved("Crafts", "potter", 3, fakes);
      assertTrue(moved > before && moved < 1);
      before = moved;
    }
    assertTrue(
        fused.moved("Crafts", "glazier", 3, 10) > fused.moved("Crafts", "potter", 3, 10),
        "a role that nobody reports is moved by the first who do");
  }

  @Test
  void whatHasNoEffectOfItsOwnIsDoubtAndNotPay() {
    Fused fused = twoSources(14).fitOnce();
    Fused.RoleEffect known = fused.effect("Crafts", "potter", java.util.Map.of());
    Fused.RoleEffect unknown = fused.effect("Crafts", "glazier", java.util.Map.of());
    for (int c = 0; c < 5; c++) {
      assertEquals(0, known.loose()[c], 1e-12);
      assertTrue(unknown.loose()[c] > 0);
      assertTrue(
          fused.variance(known.direction()[c])
              > fused.variance(new double[known.direction()[c].length]));
    }
  }

  /**
   * Rows whose level is a distribution over two neighbours say as much of the levels as rows whose
   * level is known; split into a row of each level, all of the same pay, they would pull the levels
   * together.
   */
  @ParameterizedTest
  @ValueSource(longs = {15, 16, 17})
  void aDistributionOverLevelsDoesNotPullTheLevelsTogether(long seed) {
    Random random = new Random(seed);
    int n = 3000;
    List<Subject> subjects = new ArrayList<>();
    double[][] shares = new double[n][];
    double[] y = new double[n];
    int[] likeliest = new int[n];
    for (int i = 0; i < n; i++) {
      subjects.add(FusedFixture.subject("a", "potter", 3));
      shares[i] = new double[5];
      int low = random.nextInt(4);
      double share = .2 + .6 * random.nextDouble();
      shares[i][low] = share;
      shares[i][low + 1] = 1 - share;
      likeliest[i] = share >= .5 ? low + 1 : low + 2;
      int truth = random.nextDouble() < share ? low + 1 : low + 2;
      y[i] = FusedFixture.level(truth) + .1 * random.nextGaussian();
    }
    double spread = rise(subjects, shares, likeliest, y, ones(n));

    List<Subject> splitSubjects = new ArrayList<>();
    List<Double> splitPay = new ArrayList<>();
    List<Double> splitWeight = new ArrayList<>();
    List<Integer> splitClass = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < 5; c++) {
        if (shares[i][c] > 0) {
          splitSubjects.add(subjects.get(i));
          splitPay.add(y[i]);
          splitWeight.add(shares[i][c]);
          splitClass.add(c + 1);
        }
      }
    }
    int m = splitSubjects.size();
    double[][] known = new double[m][];
    Arrays.fill(known, KNOWN);
    double split =
        rise(
            splitSubjects,
            known,
            splitClass.stream().mapToInt(Integer::intValue).toArray(),
            splitPay.stream().mapToDouble(Double::doubleValue).toArray(),
            splitWeight.stream().mapToDouble(Double::doubleValue).toArray());

    assertEquals(.8, spread, .04, "seed " + seed);
    assertTrue(split < .9 * spread, split + " beside " + spread + ", seed " + seed);
  }

  /** By how much level 5 is paid more than level 1. */
  private static double rise(
      List<Subject> subjects, double[][] shares, int[] careerClass, double[] y, double[] weight) {
    int n = y.length;
    Placed placed =
        new Placed(
            Rows.adding(new Vocabulary(), subjects), new double[n], careerClass, Integer.MAX_VALUE);
    placed.setSpread(shares);
    int[] all = IntStream.range(0, n).toArray();
    Term levels = Term.of(.1, Column.CLASS);
    Location location =
        LocationFit.fit(placed, all, y, weight, List.of(levels), Recipe.Mode.PAGE, 1).location();
    Rows one = Rows.of(placed.rows().vocabulary(), subjects.subList(0, 1));
    double[] at = new double[2];
    for (int k = 0; k < 2; k++) {
      Placed asked = new Placed(one, new double[1], new int[] {k == 0 ? 1 : 5}, Integer.MAX_VALUE);
      at[k] = location.effect(location.at(0, asked, 0));
    }
    return at[1] - at[0];
  }

  private static double[] ones(int n) {
    double[] out = new double[n];
    Arrays.fill(out, 1);
    return out;
  }
}
