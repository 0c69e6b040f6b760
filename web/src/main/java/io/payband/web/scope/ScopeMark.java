package io.payband.web.scope;

import io.payband.scope.Score;
import io.payband.scope.Score.Basis;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A score placed on the axis from 0 to 100, with its number beside it.
 *
 * @param letter {@code a} or {@code b}: whose colour and which mark
 * @param hollow whether it rests on ratings of an occupation
 * @param x per cent
 * @param pillX left end of the interval, per cent; empty where there is none
 * @param pillWidth its width, per cent
 * @param label the number
 * @param labelX where the number is anchored, per cent
 * @param shift pixels from there, to the right
 * @param lift pixels from the line, downward
 * @param end whether the number ends there
 * @param interval the interval in words; empty where there is none
 */
public record ScopeMark(
    String letter,
    boolean hollow,
    String x,
    String pillX,
    String pillWidth,
    String label,
    String labelX,
    int shift,
    int lift,
    boolean end,
    String interval) {

  /** As near to the right edge a number does not fit beside its mark. */
  private static final double EDGE = 7;

  /** So much room a number needs between two marks. */
  private static final double ROOM = 18;

  private static final int BESIDE = 9;
  private static final int ON_THE_LINE = 5;
  private static final int ABOVE = -11;

  static ScopeMark of(String letter, Score score, @Nullable Score other) {
    boolean lower =
        other != null
            && (score.value() < other.value()
                || (score.value() == other.value() && letter.equals("a")));
    double least = other == null ? score.low() : Math.min(score.low(), other.low());
    double most = other == null ? score.high() : Math.max(score.high(), other.high());
    // To the left there is always room: the margin of the page, or the gutter with the names.
    boolean tight = !lower && most > 100 - EDGE;
    boolean turned = tight && score.low() - (other == null ? 0 : other.high()) > ROOM;
    boolean above = tight && !turned;
    boolean left = lower || tight;
    double at = above ? score.value() : turned ? score.low() : lower ? least : most;
    return new ScopeMark(
        letter,
        score.basis() != Basis.SURVEY,
        percent(score.value()),
        score.high() > score.low() ? percent(score.low()) : "",
        percent(score.high() - score.low()),
        label(score.value()),
        percent(at),
        above ? 0 : left ? -BESIDE : BESIDE,
        above ? ABOVE : ON_THE_LINE,
        left,
        score.high() > score.low() ? label(score.low()) + " to " + label(score.high()) : "");
  }

  /** A score as it is printed. */
  static String label(double value) {
    return String.valueOf(Math.round(value));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".0", "") + "%";
  }
}
