package io.payband.estimate;

import io.payband.MadeUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up reports of several sources, whose truth is known. */
final class FusedFixture {

  static final int FOLDS = 4;

  private static final double LEVEL_STEP = .2;
  private static final double START = 11;

  private final Random random;
  private final List<FusedReport> reports = new ArrayList<>();

  FusedFixture(long seed) {
    random = new Random(seed);
  }

  /** ln pay of a level, beside what a role is worth. */
  static double level(int careerClass) {
    return START + LEVEL_STEP * careerClass;
  }

  /** Whom a report of a role and source is about, places aside. */
  static Subject subject(String source, String slug, double years) {
    return new Subject(
        "Crafts", "@" + slug, slug, "", "", "", "", "", years, Double.NaN, 2023 * 4, source);
  }

  /** So many reports of all levels, each spread by 0.15 about the role's and level's ln pay. */
  FusedFixture add(String source, String slug, double role, boolean posted, int count) {
    for (int i = 0; i < count; i++) {
      int careerClass = 1 + random.nextInt(5);
      reports.add(
          new FusedReport(
              subject(source, slug, 2 * careerClass),
              FusedReport.Placement.STATED,
              careerClass,
              level(careerClass) + role + .15 * random.nextGaussian(),
              Double.NaN,
              1,
              posted,
              reports.size() % FOLDS));
    }
    return this;
  }

  List<FusedReport> reports() {
    return List.copyOf(reports);
  }

  static FitOptions options(int minimum, int threads) {
    return new FitOptions(MadeUp.ladders(), minimum, FOLDS, threads);
  }

  Fused fit() {
    return FusedFit.fit(reports, options(1, 2));
  }

  Fused fitOnce() {
    return FusedFit.fitOnce(reports, options(1, 1));
  }

  /** By how much one role is paid more than another at a level, by a fit. */
  static double apart(Fused fused, String higher, String lower, int careerClass) {
    return effect(fused, higher, careerClass) - effect(fused, lower, careerClass);
  }

  static double effect(Fused fused, String slug, int careerClass) {
    return fused.effect("Crafts", slug, java.util.Map.of("@" + slug, 1.0))
        .effect()[careerClass - 1];
  }
}
