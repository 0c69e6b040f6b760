package io.payband.web.compare;

import io.payband.compare.Comparison;
import io.payband.web.text.Say;
import java.util.Optional;

/**
 * How the figure of a place came about, for one side.
 *
 * @param side which
 * @param ratio place ÷ nation
 * @param reported what the reports say; empty when they say nothing
 * @param reportedWeight how much that weighs
 * @param official what official wages say; empty when they say nothing
 * @param officialWeight how much that weighs
 * @param remark what else to know
 */
public record PlaceRow(
    SideView side,
    String ratio,
    String reported,
    String reportedWeight,
    String official,
    String officialWeight,
    String remark) {

  static Optional<PlaceRow> of(SideView view, Comparison.Side side) {
    Comparison.PlaceEffect effect = side.place();
    if (effect == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PlaceRow(
            view,
            Say.times(effect.ratio()),
            effect.reportedRatio().isPresent()
                ? Say.times(effect.reportedRatio().getAsDouble())
                : "none",
            Say.percent(effect.reportedWeight()),
            effect.officialRatio().isPresent()
                ? Say.times(effect.officialRatio().getAsDouble())
                : "none",
            Say.percent(effect.officialWeight()),
            effect.gapRemark()));
  }
}
