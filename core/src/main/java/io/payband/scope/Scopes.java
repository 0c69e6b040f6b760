package io.payband.scope;

import io.payband.observation.OccupationProfile;
import io.payband.scope.ScopeRow.Relation;
import io.payband.scope.Score.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scope of roles and occupations, alone and side by side. Two are compared on answers to one
 * survey or on the ratings of two occupations: never on the one of this and the other of that.
 *
 * <p>Immutable.
 */
public final class Scopes {

  /** Ratings closer than a fifth of a point of the five are not read as a difference. */
  private static final double NEAR = 5;

  private final SurveyScores surveys;
  private final RatingScores ratings;

  /**
   * Of a snapshot.
   *
   * @param answers what people of roles answered
   * @param step to whole multiples of which its counts are rounded, at least 1
   * @param profiles ratings of occupations
   */
  public Scopes(List<RoleAnswers> answers, int step, List<OccupationProfile> profiles) {
    surveys = new SurveyScores(answers, step);
    ratings = new RatingScores(profiles);
  }

  /**
   * A role or an occupation.
   *
   * @param slug the role; empty for an occupation
   * @param occupation code of the occupation
   */
  public record Subject(String slug, String occupation) {}

  /**
   * A scale of one alone.
   *
   * @param attribute which
   * @param score where it stands
   * @param mean where all that rest on the same stand on average: the roles of the survey, or the
   *     rated occupations
   */
  public record Alone(Attribute attribute, Score score, double mean) {}

  /** All that is known of one, in the order of the attributes. */
  public List<Alone> of(Subject subject) {
    List<Alone> all = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      surveys.of(subject.slug(), attribute).stream()
          .findFirst()
          .or(() -> ratings.of(subject.occupation(), attribute))
          .ifPresent(score -> all.add(new Alone(attribute, score, mean(attribute, score))));
    }
    return all;
  }

  private double mean(Attribute attribute, Score score) {
    return score.basis() == Basis.SURVEY
        ? surveys.mean(score.source(), attribute)
        : ratings.mean(attribute);
  }

  /** Every attribute of two, in order; one that neither knows anything of is left out. */
  public List<ScopeRow> compare(Subject a, Subject b) {
    List<ScopeRow> rows = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      compare(attribute, a, b).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<ScopeRow> compare(Attribute attribute, Subject a, Subject b) {
    List<Score> first = surveys.of(a.slug(), attribute);
    List<Score> second = surveys.of(b.slug(), attribute);
    Optional<ScopeRow> surveyed = bySurvey(attribute, first, second);
    if (surveyed.isPresent()) {
      return surveyed;
    }
    Optional<Score> one = ratings.of(a.occupation(), attribute);
    Optional<Score> two = ratings.of(b.occupation(), attribute);
    if (one.isEmpty() && two.isEmpty() && first.isEmpty() && second.isEmpty()) {
      return Optional.empty();
    }
    if (a.occupation().equals(b.occupation())) {
      return Optional.of(new ScopeRow(attribute, Relation.ONE_OCCUPATION, null, null));
    }
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.of(new ScopeRow(attribute, Relation.NOT_MEASURED, null, null));
    }
    return Optional.of(row(attribute, one.get(), two.get()));
  }

  /** By the survey whose smaller side is the largest. */
  private static Optional<ScopeRow> bySurvey(
      Attribute attribute, List<Score> first, List<Score> second) {
    Optional<ScopeRow> best = Optional.empty();
    int most = 0;
    for (Score one : first) {
      for (Score two : second) {
        int least = Math.min(one.respondents(), two.respondents());
        if (one.source().equals(two.source()) && least > most) {
          best = Optional.of(row(attribute, one, two));
          most = least;
        }
      }
    }
    return best;
  }

  private static ScopeRow row(Attribute attribute, Score one, Score two) {
    Relation relation =
        !apart(one, two)
            ? Relation.TOO_CLOSE
            : one.value() > two.value() ? Relation.FIRST_HIGHER : Relation.SECOND_HIGHER;
    return new ScopeRow(attribute, relation, one, two);
  }

  private static boolean apart(Score one, Score two) {
    double difference = Math.abs(one.value() - two.value());
    if (one.basis() == Basis.SURVEY) {
      // Half widths of two 90 % intervals add up as their errors do.
      return difference > Math.hypot(toward(one, two), toward(two, one));
    }
    return difference >= NEAR && (one.low() > two.high() || two.low() > one.high());
  }

  /** How far a score may be off in the direction of another. */
  private static double toward(Score score, Score other) {
    return other.value() > score.value()
        ? score.high() - score.value()
        : score.value() - score.low();
  }
}
