package io.payband.full;

import io.payband.compare.Comparison;
import io.payband.compare.Comparison.Verdict;
import io.payband.compare.Driver;
import io.payband.compare.PayCourse;
import io.payband.guide.Work;
import io.payband.job.CareerLevel;
import io.payband.negotiation.Negotiation;
import io.payband.question.QuestionAnswer;
import io.payband.scope.ScopeRow;
import io.payband.skill.SkillPremiums;
import java.util.List;
import java.util.Map;

/**
 * A comparison with everything that is known of the pair. What nothing is known of is empty.
 *
 * @param comparison what the two pay
 * @param atLevels which is higher at each career level, in the same place, lane and measure
 * @param drivers what is measured of the work of both besides its pay
 * @param scope what the work of both reaches into
 * @param work what is known of the work of roles and occupations, to be asked for the two
 * @param skills which skills go with more pay, of all roles
 * @param courses pay by years of experience of either, where it is known and no level was asked for
 * @param negotiation what the figures are good for at the table
 * @param questions what people ask about the pair, answered from its figures
 * @param related what to compare next
 */
public record FullComparison(
    Comparison comparison,
    Map<CareerLevel, Verdict> atLevels,
    List<Driver> drivers,
    List<ScopeRow> scope,
    Work work,
    SkillPremiums skills,
    List<PayCourse> courses,
    Negotiation negotiation,
    List<QuestionAnswer> questions,
    List<RelatedPair> related) {

  /** Copies the collections. */
  public FullComparison {
    atLevels = Map.copyOf(atLevels);
    drivers = List.copyOf(drivers);
    scope = List.copyOf(scope);
    courses = List.copyOf(courses);
    questions = List.copyOf(questions);
    related = List.copyOf(related);
  }
}
