package io.payband.cli;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.PlaceEffect;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.job.CareerLevel;
import io.payband.job.Role;
import io.payband.job.RoleCatalogue;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Measure;
import io.payband.market.SourceEntry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A small market with made-up figures. */
public final class Fixtures {

  public static final Manifest MANIFEST =
      new Manifest(
          YearMonth.of(2030, 1),
          "0.0.0",
          true,
          5,
          "00ff00ff00ff00ff",
          List.of(
              source("made-up", "Made-up reports", "self-reported"),
              source("official", "Made-up wages", "official")),
          List.of());

  public static final RoleCatalogue ROLES =
      new RoleCatalogue(
          List.of(
              new Role(
                  "tea-taster", "Tea Taster", "15-1252", "Food", List.of("taster of teas"), ""),
              new Role(
                  "kite-maker",
                  "Kite Maker",
                  "15-1253",
                  "Crafts",
                  List.of("maker of kites"),
                  "Makes kites, and flies none")),
          List.of());

  private Fixtures() {}

  private static SourceEntry source(String id, String name, String kind) {
    return new SourceEntry(id, name, kind, "Nobody", "2029", "CC0", "Nobody's.", 30, 20, 8, 2, "1");
  }

  /** Two roles with all levels. */
  public static Comparison comparison() {
    return comparison("United States", null, null);
  }

  /** The same in a place. */
  public static Comparison comparisonInPlace() {
    return comparison(
        "Springfield, XX",
        new PlaceEffect(
            1.18,
            OptionalDouble.of(1.21),
            .62,
            OptionalDouble.of(1.13),
            .38,
            "the gap between the two is measured here"),
        new PlaceEffect(
            1.11,
            OptionalDouble.empty(),
            0,
            OptionalDouble.of(1.11),
            1,
            "no reports here: the gap is assumed as in the nation"));
  }

  /** A comparison in which one side has no figure. */
  public static Comparison withoutFigure() {
    Side first = side("Tea Taster", "tea-taster", 100_000, null);
    return new Comparison(
        new Comparison.Question(Measure.TOTAL, "", Lane.REPORTED, "United States", "", null),
        first,
        new Side(
            "kite-maker",
            "Kite Maker",
            "15-1253",
            "Kite Makers",
            true,
            new Estimate.Unknown("fewer than 5 reports"),
            List.of(),
            "",
            new Estimate.Unknown("not published"),
            null),
        new Verdict(
            Word.NO_FIGURE,
            "No figure for Kite Maker: fewer than 5 reports",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            null,
            OptionalInt.empty()),
        new Comparison.Gap(OptionalLong.empty(), List.of(), "one side has no figure"));
  }

  private static Comparison comparison(
      String place, @Nullable PlaceEffect first, @Nullable PlaceEffect second) {
    return new Comparison(
        new Comparison.Question(
            Measure.TOTAL, "", Lane.REPORTED, place, first == null ? "" : "springfield-xx", null),
        side("Tea Taster", "tea-taster", 150_000, first),
        side("Kite Maker", "kite-maker", 163_250, second),
        new Verdict(
            Word.SOMEWHAT_HIGHER,
            "Kite Maker pays somewhat more: +$13k a year",
            OptionalDouble.of(.08),
            OptionalDouble.of(.44),
            OptionalDouble.of(1.088),
            new Interval(1.01, 1.17, .9),
            OptionalInt.empty()),
        new Comparison.Gap(
            OptionalLong.of(13_250),
            List.of(
                new Part(
                    "level mix",
                    OptionalLong.of(4_250),
                    new Interval(2_100, 6_400, .9),
                    "kite makers who report are more senior"),
                new Part(
                    "place mix",
                    OptionalLong.of(-1_000),
                    new Interval(-1_900, -100, .9),
                    "they live where pay is lower"),
                new Part("skills", OptionalLong.empty(), null, "not measured in this snapshot"),
                new Part(
                    "the role itself",
                    OptionalLong.of(10_000),
                    new Interval(6_000, 14_000, .9),
                    "what remains with all else equal")),
            ""));
  }

  private static Side side(String name, String slug, double median, @Nullable PlaceEffect place) {
    List<LevelEstimate> levels = new ArrayList<>();
    double factor = .7;
    for (CareerLevel level : CareerLevel.values()) {
      int reports = level == CareerLevel.L7 ? 3 : 1_200 / level.number();
      levels.add(
          new LevelEstimate(
              level,
              reported(Math.rint(median * factor), .03 * level.number() / 2, reports),
              false));
      factor *= 1.3;
    }
    boolean taster = slug.equals("tea-taster");
    return new Side(
        slug,
        name,
        taster ? "15-1252" : "15-1253",
        taster ? "Tasters of Tea and of Other Leaves" : "Kite Makers",
        true,
        reported(median, .022, 3_210),
        levels,
        "",
        official(median * .8),
        place);
  }

  /** A figure from so many reports; below five they are withheld and mostly borrowed. */
  public static Estimate.Estimated reported(double median, double error, int reports) {
    boolean few = reports < 5;
    return Estimate.Estimated.of(
        new Band(median * .55, median * .75, median, median * 1.3, median * 1.7),
        error,
        new Evidence(
            Lane.REPORTED,
            few,
            reports,
            reports,
            few ? .8 : .2,
            List.of(),
            List.of("made-up"),
            YearMonth.of(2029, 1),
            YearMonth.of(2029, 12),
            1.02,
            "made-up index",
            7,
            List.of()));
  }

  private static Estimate official(double median) {
    return Estimate.Estimated.of(
        new Band(median * .6, median * .8, median, median * 1.2, median * 1.4),
        .01,
        new Evidence(
            Lane.OFFICIAL,
            false,
            0,
            Double.NaN,
            Double.NaN,
            List.of(),
            List.of("official"),
            YearMonth.of(2029, 5),
            YearMonth.of(2029, 5),
            1.015,
            "made-up index",
            0,
            List.of()));
  }
}
