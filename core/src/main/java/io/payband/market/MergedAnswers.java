package io.payband.market;

import java.util.List;
import java.util.Set;

/** Answers of a survey that stand for more than one role of the catalogue. */
final class MergedAnswers {

  /** "Data scientist or machine learning specialist", asked as one until 2024. */
  private static final Set<String> SURVEYS = Set.of("stackoverflow-2023", "stackoverflow-2024");

  private static final String READ_AS = "data-scientist";
  private static final List<String> STANDS_FOR = List.of(READ_AS, "machine-learning-engineer");

  private MergedAnswers() {}

  /** The roles that an answer, read as a role, stands for in a survey. */
  static List<String> roles(String survey, String slug) {
    return SURVEYS.contains(survey) && slug.equals(READ_AS) ? STANDS_FOR : List.of(slug);
  }
}
