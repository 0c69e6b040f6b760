package io.payband.full;

import io.payband.compare.Answer;
import io.payband.compare.Ask;
import io.payband.compare.Comparer;
import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Driver;
import io.payband.compare.PayCourse;
import io.payband.guide.OccupationWork;
import io.payband.guide.RoleGuide;
import io.payband.guide.Transition;
import io.payband.guide.Work;
import io.payband.job.CareerLevel;
import io.payband.market.Measure;
import io.payband.negotiation.Negotiations;
import io.payband.question.Given;
import io.payband.question.Questions;
import io.payband.question.SideWork;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers everything that a snapshot knows of two roles or occupations. It reads parts that a plain
 * comparison never touches.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class FullComparer {

  private final Comparer comparer;
  private final Work work;
  private final Relations relations;

  /**
   * Over the comparisons of a snapshot.
   *
   * @param work what is known of the work of roles and occupations, of the same snapshot
   */
  public FullComparer(Comparer comparer, Work work) {
    this.comparer = comparer;
    this.work = work;
    relations = new Relations(comparer.snapshot());
  }

  /** Two roles or occupations side by side, with all that is known of them. */
  public Answer<FullComparison> compare(String first, String second, Ask ask) {
    return switch (comparer.compare(first, second, ask)) {
      case Answer.Found<Comparison>(Comparison comparison) ->
          new Answer.Found<>(of(comparison, ask));
      case Answer.NotFound<Comparison> n ->
          new Answer.NotFound<>(n.field(), n.asked(), n.message(), n.suggestions());
      case Answer.Malformed<Comparison> m ->
          new Answer.Malformed<>(m.field(), m.asked(), m.message());
    };
  }

  /**
   * The same of a comparison that is already there.
   *
   * @param ask the question that it answers
   */
  public FullComparison of(Comparison comparison, Ask ask) {
    Question question = comparison.question();
    String measure = question.measure().key();
    String lane = question.lane().key();
    Map<CareerLevel, Verdict> atLevels = new EnumMap<>(CareerLevel.class);
    if (!comparison.first().levels().isEmpty() && !comparison.second().levels().isEmpty()) {
      for (CareerLevel level : CareerLevel.values()) {
        again(comparison, new Ask(level.name(), ask.place(), measure, lane))
            .ifPresent(found -> atLevels.put(level, found.verdict()));
      }
    }
    Optional<Comparison> nation =
        ask.place().isBlank()
            ? Optional.empty()
            : again(comparison, new Ask(level(question), "", measure, lane))
                .filter(found -> !found.question().place().equals(question.place()));
    Optional<Comparison> base =
        question.measure() == Measure.BASE
            ? Optional.empty()
            : again(comparison, new Ask(level(question), ask.place(), Measure.BASE.key(), lane));
    List<Driver> drivers = comparer.drivers(comparison.first().slug(), comparison.second().slug());
    Side one = comparison.first();
    Side two = comparison.second();
    List<PayCourse> courses = question.level() == null ? courses(comparison) : List.of();
    return new FullComparison(
        comparison,
        atLevels,
        drivers,
        comparer.scope(comparison.first().slug(), comparison.second().slug()),
        work,
        comparer.snapshot().skills(),
        courses,
        Negotiations.of(
            comparison,
            comparer.snapshot().manifest(),
            slug -> work.guide(slug).map(RoleGuide::evidence).orElse(List.of())),
        Questions.of(
            new Given(
                comparison,
                atLevels,
                nation,
                base,
                drivers,
                work(one),
                work(two),
                courses,
                comparer.snapshot().manifest())),
        relations.of(one, moves(one, question.level()), two, moves(two, question.level())));
  }

  private SideWork work(Side side) {
    return new SideWork(
        side.isRole() ? work.guide(side.slug()) : Optional.empty(),
        work.occupation(side.occupation())
            .map(OccupationWork::jobZone)
            .orElse(OptionalInt.empty()));
  }

  private List<Transition> moves(Side side, @Nullable CareerLevel level) {
    return side.isRole() ? work.transitions(side.slug(), level) : List.of();
  }

  private List<PayCourse> courses(Comparison comparison) {
    return Stream.of(comparison.first(), comparison.second())
        .flatMap(
            side -> PayCourse.of(side, comparer.snapshot().facts().growth(side.slug())).stream())
        .toList();
  }

  private static String level(Question question) {
    CareerLevel level = question.level();
    return level == null ? "" : level.name();
  }

  private Optional<Comparison> again(Comparison comparison, Ask ask) {
    return comparer.compare(comparison.first().slug(), comparison.second().slug(), ask)
            instanceof Answer.Found<Comparison>(Comparison found)
        ? Optional.of(found)
        : Optional.empty();
  }
}
