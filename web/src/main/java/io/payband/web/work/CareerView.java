package io.payband.web.work;

import io.payband.job.CareerLevel;
import io.payband.web.text.Say;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The section on where the work leads.
 *
 * @param heading what it finds
 * @param sides one, or two side by side; those with a guide
 * @param axis common axis of the moves
 * @param levels at which levels the pay of moves is compared, in words
 */
public record CareerView(String heading, List<CareerSide> sides, MoveAxis axis, String levels) {

  /** Copies the list. */
  public CareerView {
    sides = List.copyOf(sides);
  }

  static CareerView of(List<CareerSide> sides, @Nullable CareerLevel level) {
    return new CareerView(
        heading(sides),
        sides,
        MoveAxis.of(sides.stream().flatMap(side -> side.moves().stream()).toList()),
        level == null ? "all levels" : level.word() + " (" + level.name() + ") at both ends");
  }

  /** Whether there is anything to say. */
  public boolean isThere() {
    return !sides.isEmpty();
  }

  private static String heading(List<CareerSide> sides) {
    if (sides.size() < 2) {
      return sides.isEmpty() ? "" : "Of its usual moves: " + said(sides.getFirst().finding());
    }
    CareerSide a = sides.get(0);
    CareerSide b = sides.get(1);
    boolean there = a.leadsTo(b.subject().slug());
    boolean back = b.leadsTo(a.subject().slug());
    if (there && back) {
      return "Each is a usual next step from the other";
    }
    if (there || back) {
      CareerSide from = there ? a : b;
      CareerSide to = there ? b : a;
      return to.subject().shortName()
          + " is a usual next step from "
          + inside(from.subject())
          + ", the way back is not";
    }
    return a.moves().stream()
        .filter(move -> b.leadsTo(move.to()))
        .findFirst()
        .map(move -> "Both lead on to " + Say.inSentence(move.name()))
        .orElse("Two ladders, and no usual step between them");
  }

  private static String inside(WorkSubject subject) {
    return Say.inSentence(subject.shortName());
  }

  private static String said(String finding) {
    return Character.toLowerCase(finding.charAt(0)) + finding.substring(1);
  }
}
