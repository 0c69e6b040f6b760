package io.payband.compare;

import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Comparison.Word;
import io.payband.estimate.BandMixture;
import io.payband.market.Band;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.stats.Normal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The words by which two figures are compared. */
final class Verdicts {

  private static final double SAME = .05;
  private static final double CLEAR = 1.15;
  private static final int POINTS = 99;
  private static final double MOST_REPORTS = 1e6;
  private static final double[] SCORE = new double[POINTS];

  static {
    for (int k = 0; k < POINTS; k++) {
      SCORE[k] = Normal.quantile((k + .5) / POINTS);
    }
  }

  private Verdicts() {}

  /**
   * Compares two figures.
   *
   * @param variance variance of the difference of ln medians
   * @param fixed part of it that more reports would not lessen
   */
  static Verdict of(
      String firstName,
      Estimate.Estimated first,
      String secondName,
      Estimate.Estimated second,
      double variance,
      double fixed) {
    double a = Math.log(first.band().p50());
    double b = Math.log(second.band().p50());
    double se = Math.sqrt(variance);
    double ratio = Math.exp(Math.abs(a - b));
    Interval interval = Interval.around(ratio, se);
    Word word = word(ratio, interval);
    double probability = se > 0 ? Normal.cdf((a - b) / se) : a > b ? 1 : a < b ? 0 : .5;
    double pairs = pairs(first.band(), second.band());
    String higher = a >= b ? firstName : secondName;
    String lower = a >= b ? secondName : firstName;
    OptionalInt more =
        word == Word.CANNOT_TELL_YET
            ? reportsToDecide(first, second, ratio, variance, fixed)
            : OptionalInt.empty();
    return new Verdict(
        word,
        sentence(word, higher, lower, ratio, more),
        OptionalDouble.of(probability),
        OptionalDouble.of(pairs),
        OptionalDouble.of(ratio),
        interval,
        more);
  }

  /** One official figure stands for both: it tells nothing about which of them pays more. */
  static Verdict countedAsOne(String first, String second) {
    return new Verdict(
        Word.CANNOT_TELL_YET,
        "Cannot tell which pays more: official wages count "
            + first
            + " and "
            + second
            + " as one occupation",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        null,
        OptionalInt.empty());
  }

  static Verdict none(String reason) {
    return new Verdict(
        Word.NO_FIGURE,
        reason,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        null,
        OptionalInt.empty());
  }

  static Word word(double ratio, Interval interval) {
    if (interval.low() >= 1 - SAME && interval.high() <= 1 + SAME) {
      return Word.NEARLY_IDENTICAL;
    }
    if (interval.low() <= 1) {
      return Word.CANNOT_TELL_YET;
    }
    return ratio < CLEAR ? Word.SOMEWHAT_HIGHER : Word.CLEARLY_HIGHER;
  }

  private static String sentence(
      Word word, String higher, String lower, double ratio, OptionalInt more) {
    String percent = Math.round((ratio - 1) * 100) + "\u00a0%";
    return switch (word) {
      case NEARLY_IDENTICAL -> higher + " and " + lower + " pay nearly the same";
      case SOMEWHAT_HIGHER ->
          higher + verb(higher) + "somewhat more than " + lower + ": " + percent;
      case CLEARLY_HIGHER -> higher + verb(higher) + "clearly more than " + lower + ": " + percent;
      case CANNOT_TELL_YET ->
          "Cannot tell yet which pays more"
              + (more.isPresent()
                  ? String.format(
                      java.util.Locale.ROOT,
                      ": about %,d more reports, split evenly, would",
                      more.getAsInt())
                  : "");
      case NO_FIGURE -> "No figure";
    };
  }

  /** Official names of occupations are plurals. */
  private static String verb(String name) {
    return name.endsWith("s") && !name.endsWith("ss") ? " pay " : " pays ";
  }

  private static OptionalInt reportsToDecide(
      Estimate.Estimated first,
      Estimate.Estimated second,
      double ratio,
      double variance,
      double fixed) {
    // Either end of the rule decides: the interval leaves 1, or it fits between 0.95 and 1.05.
    double log = Math.log(ratio);
    double half = Math.max(log, Math.min(Math.log(1 + SAME) - log, log - Math.log(1 - SAME)));
    double target = Math.pow(half / Interval.NINETY, 2) - fixed;
    double sampled = variance - fixed;
    double n = first.evidence().reports() + second.evidence().reports();
    if (!(target > 0) || !(sampled > 0) || n <= 0) {
      return OptionalInt.empty();
    }
    double more = n * (sampled / target - 1);
    return more >= 1 && more < MOST_REPORTS
        ? OptionalInt.of((int) Math.ceil(more))
        : OptionalInt.empty();
  }

  /** Share of random pairs of people in which the first is paid more; ties count half. */
  static double pairs(Band first, Band second) {
    double[] a = curve(first);
    double[] b = curve(second);
    double wins = 0;
    int below = 0;
    for (double pay : a) {
      while (below < POINTS && b[below] < pay) {
        below++;
      }
      int same = below;
      while (same < POINTS && b[same] == pay) {
        same++;
      }
      wins += below + (same - below) / 2.0;
    }
    return wins / ((double) POINTS * POINTS);
  }

  private static double[] curve(Band band) {
    double[] logs = band.logs();
    double[] out = new double[POINTS];
    for (int k = 0; k < POINTS; k++) {
      out[k] = BandMixture.at(logs, SCORE[k]);
    }
    return out;
  }
}
