package io.payband.negotiation;

import io.payband.market.Estimate.Estimated;
import io.payband.question.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What one side's figure is good for at the table.
 *
 * @param slug path name of the role, or the occupation's code
 * @param name what readers call it
 * @param figure the figure that it speaks of; empty where there is none
 * @param below dollars a year below which an offer is under the median whichever way the error
 *     falls: the low end of the median's interval
 * @param ask one number to ask for: half-way, by ratio, from the median to the upper quarter
 * @param upper end of a modest range to ask for: half-way again to the upper quarter
 * @param quotable whether the figure is sure enough to be quoted to somebody else
 * @param why why it is not; empty where it is
 * @param says sentences with these numbers, the first of them where to ask
 * @param quote a sentence to say, with the source in it; empty where the figure is not to be quoted
 * @param facts everything of the sentences that is not mere words
 * @param evidence what to bring: things that show the scope of the work; may be empty
 */
public record Plan(
    String slug,
    String name,
    Optional<Estimated> figure,
    long below,
    long ask,
    long upper,
    boolean quotable,
    String why,
    List<String> says,
    String quote,
    List<Fact> facts,
    List<String> evidence) {

  /** Copies the lists and checks the order of the amounts. */
  public Plan {
    says = List.copyOf(says);
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
    if (figure.isPresent() && !(below <= ask && ask <= upper)) {
      throw new IllegalArgumentException("amounts rise: " + below + ", " + ask + ", " + upper);
    }
    if (quotable == quote.isEmpty() || quotable != why.isEmpty()) {
      throw new IllegalArgumentException("a figure is quoted, or it is said why not");
    }
  }

  /** Whether there is a figure to negotiate with. */
  public boolean isKnown() {
    return figure.isPresent();
  }
}
