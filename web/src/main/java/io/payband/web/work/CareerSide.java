package io.payband.web.work;

import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.RoleGuide.Step;
import io.payband.guide.Transition;
import io.payband.web.figure.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the work of one role leads.
 *
 * @param subject whose
 * @param steps the career levels, lowest first
 * @param managers the manager ladder beside them
 * @param slows when growth slows, and why
 * @param moves the usual moves out of the role
 */
public record CareerSide(
    WorkSubject subject,
    List<StepRow> steps,
    List<StepRow> managers,
    Point slows,
    List<MoveRow> moves) {

  private static final List<String> NUMBERS =
      List.of("None", "One", "Two", "Three", "Four", "Five");

  /** Copies the lists. */
  public CareerSide {
    steps = List.copyOf(steps);
    managers = List.copyOf(managers);
    moves = List.copyOf(moves);
  }

  /**
   * A step of the way up.
   *
   * @param step what is written of it
   * @param at where on the common scale, such as {@code Senior, L5}
   * @param figure the page's figure of that level
   */
  public record StepRow(Step step, String at, Optional<Figure> figure) {}

  static CareerSide of(WorkSubject subject, RoleGuide guide, List<Transition> transitions) {
    return new CareerSide(
        subject,
        guide.path().stream()
            .filter(step -> !step.rung().isManager())
            .map(step -> row(step, subject))
            .toList(),
        guide.path().stream()
            .filter(step -> step.rung().isManager())
            .map(step -> row(step, subject))
            .toList(),
        guide.slows(),
        transitions.stream().map(MoveRow::of).toList());
  }

  private static StepRow row(Step step, WorkSubject subject) {
    Optional<Figure> figure =
        step.rung()
            .level()
            .flatMap(level -> Optional.ofNullable(subject.levels().get(level)))
            .filter(Figure::known);
    String words = step.rung().words();
    return new StepRow(
        step,
        step.rung().isManager() ? step.rung() + ", " + words : words + ", " + step.rung(),
        figure);
  }

  /** Whether a role is among the usual next ones. */
  boolean leadsTo(String slug) {
    return moves.stream().anyMatch(move -> move.to().equals(slug));
  }

  /** How many of the moves pay more, in a sentence. */
  public String finding() {
    int more = count(MoveRow::paysMore);
    int less = count(MoveRow::paysLess);
    int open = moves.size() - more - less;
    StringBuilder said = new StringBuilder();
    said.append(NUMBERS.get(more)).append(more == 1 ? " pays more" : " pay more");
    if (less > 0) {
      said.append(", ").append(lower(less)).append(less == 1 ? " pays less" : " pay less");
    }
    if (open > 0) {
      said.append(", ").append(lower(open)).append(" cannot be told yet");
    }
    return said.toString();
  }

  private int count(Predicate<MoveRow> which) {
    return (int) moves.stream().filter(which).count();
  }

  private static String lower(int number) {
    return NUMBERS.get(number).toLowerCase(Locale.ROOT);
  }
}
