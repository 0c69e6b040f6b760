package io.payband.question;

import java.util.List;

/**
 * A question about the pair, and its answer.
 *
 * @param about what it is about
 * @param question the question
 * @param answer one to four sentences
 * @param facts everything of the question and the answer that is not mere words, in their order
 * @param sources ids of the sources behind them
 */
public record QuestionAnswer(
    About about, String question, String answer, List<Fact> facts, List<String> sources) {

  /** Copies the lists. */
  public QuestionAnswer {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
    if (!question.endsWith("?") || !answer.endsWith(".")) {
      throw new IllegalArgumentException("a question and a sentence: " + question + " " + answer);
    }
  }
}
