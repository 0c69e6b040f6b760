package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.market.Measure;
import io.payband.web.figure.Figure;
import io.payband.web.picture.BandMark;
import io.payband.web.picture.Scale;
import io.payband.web.text.Say;
import java.util.Optional;

/**
 * A comparison in one line of a list.
 *
 * @param path where it leads
 * @param first name of the first role
 * @param second name of the second role
 * @param firstFigure its figure
 * @param secondFigure the other's
 * @param base whether the figures are base pay alone
 * @param says the verdict in few words
 */
public record PairRow(
    String path,
    String first,
    String second,
    Figure firstFigure,
    Figure secondFigure,
    boolean base,
    String says) {

  static PairRow of(Comparison comparison) {
    Comparison.Side a = comparison.first();
    Comparison.Side b = comparison.second();
    String pay = comparison.question().measure().words();
    return new PairRow(
        "/compare/" + a.slug() + "-vs-" + b.slug(),
        a.name(),
        b.name(),
        new Figure("row-a", a.name(), pay, a.typical()),
        new Figure("row-b", b.name(), pay, b.typical()),
        comparison.question().measure() == Measure.BASE,
        says(comparison));
  }

  private static String says(Comparison comparison) {
    Comparison.Verdict verdict = comparison.verdict();
    double first = verdict.probabilityFirstPaysMore().orElse(.5);
    boolean asOne =
        isOfficial(comparison.first())
            && isOfficial(comparison.second())
            && comparison.first().occupation().equals(comparison.second().occupation());
    if (asOne) {
      return "official wages count them as one, and nobody reports both";
    }
    String higher =
        Say.inSentence(first > .5 ? comparison.first().name() : comparison.second().name());
    return switch (verdict.word()) {
      case CLEARLY_HIGHER -> higher + " clearly higher";
      case SOMEWHAT_HIGHER -> higher + " somewhat higher";
      case NEARLY_IDENTICAL -> "nearly identical";
      case CANNOT_TELL_YET ->
          verdict.reportsToDecide().isPresent()
              ? "cannot tell yet: about "
                  + Say.count(verdict.reportsToDecide().getAsInt())
                  + " more reports would"
              : "cannot tell yet";
      case NO_FIGURE -> "no figure for one of them";
    };
  }

  private static boolean isOfficial(Comparison.Side side) {
    return new Figure("", "", "", side.typical()).official();
  }

  /** Whether both have a figure. */
  public boolean known() {
    return firstFigure.known() && secondFigure.known();
  }

  /** The mark of the first. */
  public Optional<BandMark> firstMark(Scale scale) {
    return known() ? Optional.of(BandMark.of(firstFigure, "a", scale)) : Optional.empty();
  }

  /** The mark of the second. */
  public Optional<BandMark> secondMark(Scale scale) {
    return known() ? Optional.of(BandMark.of(secondFigure, "b", scale)) : Optional.empty();
  }

  /** Lowest dollars to draw. */
  public double low() {
    return Math.min(firstFigure.interval().low(), secondFigure.interval().low());
  }

  /** Highest dollars to draw. */
  public double high() {
    return Math.max(firstFigure.interval().high(), secondFigure.interval().high());
  }
}
