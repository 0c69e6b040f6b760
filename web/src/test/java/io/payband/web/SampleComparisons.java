package io.payband.web;

import io.payband.compare.Ask;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Gap;
import io.payband.compare.Comparison.LevelEstimate;
import io.payband.compare.Comparison.Part;
import io.payband.compare.Comparison.PlaceEffect;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.compare.LaneMark;
import io.payband.job.CareerLevel;
import io.payband.job.Role;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Evidence;
import io.payband.market.Interval;
import io.payband.market.Lane;
import io.payband.market.Manifest;
import io.payband.market.Manifest.Setting;
import io.payband.market.Measure;
import io.payband.market.SourceEntry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Made-up figures, good enough to draw: none of them comes from data. */
public final class SampleComparisons {

  /** A manifest with two made-up sources. */
  public static final Manifest MANIFEST =
      new Manifest(
          YearMonth.of(2030, 6),
          "0.0-test",
          true,
          5,
          "00ff11ee22dd33cc44bb55aa66997788",
          List.of(
              new SourceEntry(
                  "survey",
                  "Made-Up Survey 2028",
                  "self-reported",
                  "Nobody",
                  "2028 to 2029",
                  "Open Database License (ODbL) 1.0",
                  "Contains information from a made-up survey, under the ODbL.",
                  12_345,
                  12_000,
                  300,
                  45,
                  "ab".repeat(32)),
              new SourceEntry(
                  "wages",
                  "Made-up official wages",
                  "official",
                  "No bureau",
                  "May 2029",
                  "public domain",
                  "",
                  9_000,
                  9_000,
                  0,
                  0,
                  "cd".repeat(32))),
          List.of(new Setting("minimum cohort", "5"), new Setting("ageing index", "made up")));

  private SampleComparisons() {}

  /** The comparison of two roles for a question. */
  public static Comparison of(Role first, Role second, Ask ask, String place) {
    Measure measure = ask.measure().equals("base") ? Measure.BASE : Measure.TOTAL;
    Lane lane =
        switch (ask.lane()) {
          case "official" -> Lane.OFFICIAL;
          case "reported" -> Lane.REPORTED;
          default -> Lane.MARKET;
        };
    CareerLevel level = ask.level().isEmpty() ? null : CareerLevel.valueOf(ask.level());
    Question question =
        new Question(
            measure,
            "",
            lane,
            place.isEmpty() ? "United States" : place,
            place.isEmpty() ? "" : place.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
            level);
    Side a = side(first, ask, place);
    Side b = side(second, ask, place);
    if (!(a.typical() instanceof Estimate.Estimated x)
        || !(b.typical() instanceof Estimate.Estimated y)) {
      return new Comparison(
          question,
          a,
          b,
          new Verdict(
              Word.NO_FIGURE,
              "There is no figure for one of the two.",
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              null,
              OptionalInt.empty()),
          new Gap(OptionalLong.empty(), List.of(), "Without two figures there is no gap."));
    }
    double ratio = y.band().p50() / x.band().p50();
    double error = Math.hypot(x.standardError(), y.standardError());
    double up = Math.max(ratio, 1 / ratio);
    Interval interval = Interval.around(up, error);
    Word word =
        interval.high() < 1.05
            ? Word.NEARLY_IDENTICAL
            : interval.low() <= 1
                ? Word.CANNOT_TELL_YET
                : up < 1.15 ? Word.SOMEWHAT_HIGHER : Word.CLEARLY_HIGHER;
    Verdict verdict =
        new Verdict(
            word,
            (ratio > 1 ? second : first).name() + " is the higher one in this made-up pair.",
            OptionalDouble.of(ratio > 1 ? .004 : .996),
            OptionalDouble.of(ratio > 1 ? .31 : .69),
            OptionalDouble.of(up),
            interval,
            word == Word.CANNOT_TELL_YET ? OptionalInt.of(60) : OptionalInt.empty());
    long gap = Math.round(y.band().p50()) - Math.round(x.band().p50());
    return new Comparison(question, a, b, verdict, gap(gap));
  }

  /** One side for a question. */
  public static Side side(Role role, Ask ask, String place) {
    double base = 90_000 + 1_000 * Math.floorMod(role.slug().hashCode(), 120);
    double factor = place.isEmpty() ? 1 : 1.18;
    double level = ask.level().isEmpty() ? 1 : step(CareerLevel.valueOf(ask.level()));
    boolean unknown = role.slug().contains("astronaut");
    Estimate official =
        unknown
            ? new Estimate.Unknown("no official wages are published for this occupation")
            : official(70_000 + 500 * Math.floorMod(role.occupation().hashCode(), 120));
    List<LevelEstimate> levels = new ArrayList<>();
    for (CareerLevel step : CareerLevel.values()) {
      int reports = 2_000 / (1 << (2 * step.number()));
      levels.add(
          new LevelEstimate(
              step,
              unknown
                  ? new Estimate.Unknown("nobody of this role has reported pay")
                  : estimate(
                      base * factor * step(step),
                      .02 + .015 * step.number(),
                      reports,
                      step == CareerLevel.L7 ? .78 : .05 * step.number()),
              step == CareerLevel.L6));
    }
    return new Side(
        role.slug(),
        role.name(),
        role.occupation(),
        "Made-up occupation " + role.occupation(),
        true,
        ask.lane().equals("official")
            ? official
            : unknown
                ? new Estimate.Unknown("nobody of this role has reported pay")
                : estimate(base * factor * level, .021, 4_321, .05),
        ask.lane().equals("official") ? List.of() : levels,
        ask.lane().equals("official") ? "Official wages are not split by level." : "",
        official,
        place.isEmpty()
            ? null
            : new PlaceEffect(
                factor,
                OptionalDouble.of(1.21),
                .64,
                OptionalDouble.of(1.12),
                .36,
                "The gap of the two is taken to be the nation’s."),
        lanes(role, base, unknown));
  }

  /** What each kind of source says of a role. */
  private static List<LaneMark> lanes(Role role, double base, boolean unknown) {
    if (unknown) {
      return List.of();
    }
    double wage = 70_000 + 500 * Math.floorMod(role.occupation().hashCode(), 120);
    return List.of(
        lane(LaneMark.Kind.MARKET, "", Measure.TOTAL, base, 5_000),
        lane(LaneMark.Kind.REPORTED, "survey", Measure.TOTAL, base * 1.4, 4_321),
        lane(LaneMark.Kind.SURVEY, "other-survey", Measure.TOTAL, base * 1.02, 321),
        lane(LaneMark.Kind.MARKET, "", Measure.BASE, base * .9, 5_000),
        lane(LaneMark.Kind.OFFICIAL, "wages", Measure.BASE, wage, 0));
  }

  /** One kind of source; no records are told where there are none. */
  public static LaneMark lane(
      LaneMark.Kind kind, String source, Measure measure, double median, int records) {
    return new LaneMark(
        kind,
        source,
        measure,
        median * .8,
        median,
        median * 1.3,
        records,
        records == 0 ? "official wages are not counted in pay reports" : "",
        "2028–2029",
        kind == LaneMark.Kind.REPORTED ? OptionalDouble.of(.12) : OptionalDouble.empty());
  }

  /** A figure from reports. */
  public static Estimate estimate(double median, double error, int reports, double borrowed) {
    boolean withheld = reports > 0 && reports < 5;
    return Estimate.Estimated.of(
        band(median, .42),
        error,
        new Evidence(
            Lane.REPORTED,
            withheld,
            withheld ? 0 : reports,
            withheld ? Double.NaN : reports * .8,
            withheld ? Double.NaN : borrowed,
            List.of("the same role in similar metros", "the level next to it"),
            List.of("survey"),
            withheld ? null : YearMonth.of(2028, 1),
            withheld ? null : YearMonth.of(2029, 12),
            1.06,
            "a made-up wage index",
            withheld ? 0 : Math.max(1, reports / 40),
            List.of("This survey leans to people who answer surveys.")));
  }

  /** An official figure. */
  public static Estimate official(double median) {
    return Estimate.Estimated.of(
        band(median, .33),
        .012,
        new Evidence(
            Lane.OFFICIAL,
            false,
            0,
            Double.NaN,
            Double.NaN,
            List.of(),
            List.of("wages"),
            YearMonth.of(2029, 5),
            YearMonth.of(2029, 5),
            1.03,
            "a made-up wage index",
            0,
            List.of("Base wages only.")));
  }

  private static double step(CareerLevel level) {
    return switch (level) {
      case L3 -> .72;
      case L4 -> 1;
      case L5 -> 1.38;
      case L6 -> 1.83;
      case L7 -> 2.3;
    };
  }

  private static Band band(double median, double spread) {
    return new Band(
        median * Math.exp(-1.28 * spread),
        median * Math.exp(-.67 * spread),
        median,
        median * Math.exp(.7 * spread),
        median * Math.exp(1.4 * spread));
  }

  private static Gap gap(long gap) {
    long level = Math.round(gap * .14);
    long place = Math.round(gap * .22);
    long role = gap - level - place;
    return new Gap(
        OptionalLong.of(gap),
        List.of(
            part("level mix", level, "People of the one hold more senior jobs."),
            part("location mix", place, "People of the one work in dearer places."),
            new Part(
                "employer mix",
                OptionalLong.empty(),
                null,
                "No source of this role names employers, so it stays inside the role itself."),
            part("the role itself", role, "Same level and place: what the work itself is paid.")),
        "");
  }

  private static Part part(String name, long amount, String why) {
    return new Part(
        name, OptionalLong.of(amount), new Interval(amount - 2_500., amount + 2_500., .9), why);
  }
}
