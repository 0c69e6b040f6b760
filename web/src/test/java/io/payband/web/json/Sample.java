package io.payband.web.json;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.compare.LaneMark;
import io.payband.job.CareerLevel;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.SourceEntry;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One small comparison with made-up figures. */
public final class Sample {

  /** What it comes from. */
  public static final Manifest MANIFEST =
      new Manifest(
          YearMonth.of(2030, 1),
          "0.0.0",
          true,
          5,
          "00ff",
          List.of(
              new SourceEntry(
                  "made-up",
                  "Made-up reports",
                  "self-reported",
                  "Nobody",
                  "2029",
                  "CC0",
                  "Nobody's.",
                  30,
                  20,
                  8,
                  2,
                  "11")),
          List.of());

  private static final Estimate FEW = reported(90_000.4, true);
  private static final Estimate NONE = new Estimate.Unknown("not published");

  /** The comparison. */
  public static final Comparison COMPARISON =
      new Comparison(
          new Comparison.Question(Measure.TOTAL, "", Lane.REPORTED, "United States", "", null),
          side("one-role", "One Role", reported(100_000, false), NONE),
          side("other-role", "Other, \"Role\"", FEW, official()),
          new Verdict(
              Word.SOMEWHAT_HIGHER,
              "One Role pays somewhat more: +$10k a year",
              OptionalDouble.of(.91234),
              OptionalDouble.of(.6),
              OptionalDouble.of(1.1111),
              new Interval(1.01, 1.2, .9),
              OptionalInt.empty()),
          new Comparison.Gap(
              OptionalLong.of(-10_000),
              List.of(
                  new Part(
                      "level mix",
                      OptionalLong.of(-4_000),
                      new Interval(-5_000, -3_000, .9),
                      "more juniors"),
                  new Part("the role itself", OptionalLong.of(-6_000), null, "the rest"),
                  new Part("skills", OptionalLong.empty(), null, "not measured yet")),
              ""));

  private Sample() {}

  private static Side side(String slug, String name, Estimate typical, Estimate official) {
    return new Side(
        slug,
        name,
        "15-1252",
        "Software Developers",
        true,
        typical,
        List.of(new LevelEstimate(CareerLevel.L5, typical, false)),
        "",
        official,
        null,
        List.of(
            new LaneMark(
                LaneMark.Kind.MARKET,
                "",
                Measure.TOTAL,
                80_000,
                100_000.4,
                120_000,
                40,
                "",
                "2029",
                OptionalDouble.empty()),
            new LaneMark(
                LaneMark.Kind.OFFICIAL,
                "made-up",
                Measure.BASE,
                70_000,
                80_000,
                90_000,
                0,
                "official wages are not counted in pay reports",
                "2029",
                OptionalDouble.empty())));
  }

  private static Estimate reported(double median, boolean few) {
    return Estimate.Estimated.of(
        new Band(median * .6, median * .8, median, median * 1.2, median * 1.5),
        .03,
        new Evidence(
            Lane.REPORTED,
            few,
            few ? 3 : 12,
            few ? 3 : 40.06,
            few ? .9 : .25,
            List.of("all levels"),
            List.of("made-up"),
            YearMonth.of(2029, 1),
            YearMonth.of(2029, 12),
            1.02,
            "made-up index",
            few ? 2 : 4,
            List.of()));
  }

  private static Estimate official() {
    return Estimate.Estimated.of(
        new Band(60_000, 70_000, 80_000, 90_000, 99_000),
        .02,
        new Evidence(
            Lane.OFFICIAL,
            false,
            0,
            Double.NaN,
            Double.NaN,
            List.of(),
            List.of("oews"),
            null,
            YearMonth.of(2029, 5),
            1.01,
            "made-up index",
            0,
            List.of()));
  }
}
