package io.payband.web.work;

import io.payband.guide.Transition;
import io.payband.guide.Transition.Change;
import io.payband.market.Measure;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A usual move with the difference in pay that it leads to.
 *
 * @param to slug of the role that it leads to
 * @param name its name
 * @param path address of the comparison of both
 * @param change the difference; null where nothing tells the two apart
 * @param percent the same for readers: {@code +18 %}; empty without one
 * @param interval where it lies: {@code +13 to +23 %}; empty without one
 * @param says what follows, a sentence
 * @param takes what carries over and what has to be learnt, two sentences
 */
public record MoveRow(
    String to,
    String name,
    String path,
    @Nullable Change change,
    String percent,
    String interval,
    String says,
    String takes) {

  private static final double SAME = .05;

  static MoveRow of(Transition transition) {
    Change change = transition.change().orElse(null);
    String from = transition.from();
    String to = transition.move().to();
    String path =
        "/compare/"
            + (from.compareTo(to) < 0 ? from + "-vs-" + to : to + "-vs-" + from)
            + (transition.level() == null ? "" : "?level=" + transition.level());
    return new MoveRow(
        to,
        transition.name(),
        path,
        change,
        change == null ? "" : Say.change(change.ratio()),
        change == null ? "" : interval(change),
        change == null ? transition.reason() : says(transition, change),
        Say.full("Carries over: " + transition.move().carries())
            + " "
            + Say.full("To learn first: " + transition.move().learns()));
  }

  /** Whether there is a difference to draw. */
  public boolean known() {
    return change != null;
  }

  boolean paysMore() {
    return change != null && change.interval().low() > 1;
  }

  boolean paysLess() {
    return change != null && change.interval().high() < 1;
  }

  /** {@code +13 to +23 %}: one sign of per cent for both ends. */
  private static String interval(Change change) {
    String low = Say.change(change.interval().low());
    return low.substring(0, low.length() - 2) + " to " + Say.change(change.interval().high());
  }

  private static String says(Transition transition, Change change) {
    List<String> said = new ArrayList<>();
    if (change.interval().low() > 1) {
      said.add("Pays more");
    } else if (change.interval().high() < 1) {
      said.add("Pays less");
    } else if (change.interval().low() >= 1 - SAME && change.interval().high() <= 1 + SAME) {
      said.add("Pays nearly the same");
    } else {
      said.add("Cannot tell yet whether it pays more");
    }
    said.add(
        Say.signed((double) change.amount())
            + (transition.measure() == Measure.BASE ? " base" : "")
            + " a year");
    if (change.ofOccupations()) {
      said.add("by official wages of whole occupations");
    }
    said.add("confidence " + change.confidence().word().toLowerCase(Locale.ROOT));
    return String.join(", ", said) + ".";
  }
}
