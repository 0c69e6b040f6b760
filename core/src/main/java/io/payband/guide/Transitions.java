package io.payband.guide;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.guide.Transition.Change;
import io.payband.job.CareerLevel;
import io.payband.market.Confidence;
import io.payband.market.Estimate;
import io.payband.market.Interval;
import io.payband.market.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Sets the market's pay beside the usual moves of a role. Immutable, safe for use by several
 * threads.
 */
public final class Transitions {

  private static final String NO_FIGURE = "One of the two has no figure.";

  private final Comparer comparer;

  /** By the comparisons of a snapshot. */
  public Transitions(Comparer comparer) {
    this.comparer = comparer;
  }

  /**
   * The moves of a guide in its order, at one level or at all together; without those to roles that
   * the snapshot does not know.
   */
  public List<Transition> of(RoleGuide guide, @Nullable CareerLevel level) {
    Ask ask = new Ask(level == null ? "" : level.name(), "", "", "");
    List<Transition> all = new ArrayList<>();
    for (RoleGuide.Move move : guide.transitions()) {
      if (comparer.compare(guide.role(), move.to(), ask)
          instanceof Answer.Found<Comparison> found) {
        all.add(of(guide.role(), move, found.value()));
      }
    }
    return all;
  }

  private static Transition of(String from, RoleGuide.Move move, Comparison comparison) {
    Optional<Change> change = change(comparison);
    return new Transition(
        from,
        move,
        comparison.second().name(),
        comparison.question().measure(),
        comparison.question().level(),
        change,
        change.isPresent() ? "" : reason(comparison));
  }

  /** A figure for both ends that tells the two apart. */
  static Optional<Change> change(Comparison comparison) {
    OptionalDouble apart = comparison.verdict().ratio();
    Interval interval = comparison.verdict().ratioInterval();
    if (apart.isEmpty()
        || interval == null
        || countedTogether(comparison)
        || !(comparison.first().typical() instanceof Estimate.Estimated here)
        || !(comparison.second().typical() instanceof Estimate.Estimated there)) {
      return Optional.empty();
    }
    boolean up = there.band().p50() >= here.band().p50();
    double ratio = apart.getAsDouble();
    Confidence first = here.confidence();
    Confidence second = there.confidence();
    return Optional.of(
        new Change(
            comparison.gap().amount().orElse(0),
            up ? ratio : 1 / ratio,
            up ? interval : new Interval(1 / interval.high(), 1 / interval.low(), interval.level()),
            first.compareTo(second) >= 0 ? first : second,
            isOfficial(here) || isOfficial(there)));
  }

  /** Beside the official figure of its own occupation a role says nothing of another within it. */
  private static boolean countedTogether(Comparison comparison) {
    return comparison.first().occupation().equals(comparison.second().occupation())
        && (isOfficial(comparison.first().typical()) || isOfficial(comparison.second().typical()));
  }

  private static boolean isOfficial(Estimate estimate) {
    return estimate instanceof Estimate.Estimated found && found.evidence().kind() == Lane.OFFICIAL;
  }

  private static String reason(Comparison comparison) {
    return countedTogether(comparison)
        ? "Official statistics count both as one occupation, and no reports tell them apart."
        : NO_FIGURE;
  }
}
