package io.payband.question;

import java.util.ArrayList;
import java.util.List;

/** Puts a question and its answer together. */
final class Asked {

  private Asked() {}

  static QuestionAnswer of(About about, Telling question, Telling answer, List<String> sources) {
    List<Fact> facts = new ArrayList<>(question.facts());
    facts.addAll(answer.facts());
    return new QuestionAnswer(
        about, question.text(), answer.text(), facts.stream().distinct().toList(), sources);
  }
}
