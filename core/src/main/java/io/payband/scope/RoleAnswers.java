package io.payband.scope;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people of one role answered to surveys about the technologies they work with, whom they lead
 * and what they have a say in. Counts of people are whole multiples of the step of the build: no
 * count of a few can be read from them, nor from their differences.
 *
 * @param slug the role
 * @param surveys in alphabetical order, at least one
 */
public record RoleAnswers(String slug, List<OfSurvey> surveys) {

  /** Copies the list. */
  public RoleAnswers {
    surveys = List.copyOf(surveys);
    if (surveys.isEmpty()) {
      throw new IllegalArgumentException("no survey says anything of " + slug);
    }
  }

  /**
   * Of one survey.
   *
   * @param source id of the survey
   * @param named respondents who named any technology; 0 when too few did
   * @param kindsMean kinds of technology per respondent, mean; 0 when too few named any
   * @param kindsDeviation the standard deviation of it
   * @param kinds how many work with each kind, in the order of the kinds, without those that nobody
   *     works with
   * @param leads who manages people; null when too few answered
   * @param buys who has a say in purchases; null when too few answered
   */
  public record OfSurvey(
      String source,
      int named,
      double kindsMean,
      double kindsDeviation,
      List<KindCount> kinds,
      @Nullable YesNo leads,
      @Nullable YesNo buys) {

    /** Copies the list and checks the domain. */
    public OfSurvey {
      kinds = List.copyOf(kinds);
      if (named < 0 || !(kindsMean >= 0) || !(kindsDeviation >= 0)) {
        throw new IllegalArgumentException("counts and means are at least 0: " + source);
      }
      for (KindCount kind : kinds) {
        if (kind.people() > named) {
          throw new IllegalArgumentException("more people than were asked: " + kind);
        }
      }
    }

    /** Who works with a kind. */
    Optional<KindCount> find(TechnologyKind kind) {
      return kinds.stream().filter(count -> count.kind() == kind).findFirst();
    }
  }

  /**
   * Respondents who work with a kind of technology.
   *
   * @param kind the kind
   * @param people who work with any of it
   * @param technologies the most common of it, the most common first
   */
  public record KindCount(TechnologyKind kind, int people, List<TechnologyCount> technologies) {

    /** Copies the list. */
    public KindCount {
      technologies = List.copyOf(technologies);
    }
  }

  /**
   * Respondents who work with one technology.
   *
   * @param name as the survey writes it
   * @param people who work with it, above 0
   */
  public record TechnologyCount(String name, int people) {}

  /**
   * Answers to a question of yes or no.
   *
   * @param answered who answered it
   * @param yes who said yes
   */
  public record YesNo(int answered, int yes) {

    /** Checks the domain. */
    public YesNo {
      if (yes < 0 || yes > answered) {
        throw new IllegalArgumentException("yes is at most all: " + yes + " of " + answered);
      }
    }
  }
}
