package io.payband.web.closing;

import io.payband.full.FullComparison;
import io.payband.job.CareerLevel;
import io.payband.negotiation.Negotiation;
import io.payband.negotiation.Plan;
import io.payband.question.About;
import io.payband.question.QuestionAnswer;
import io.payband.web.text.Say;
import java.util.List;

/**
 * What stands below the figures of a comparison.
 *
 * @param full the comparison with all that is known of it
 * @param hasCareer whether the page has a section on careers
 */
public record ClosingPage(FullComparison full, boolean hasCareer) {

  // ── negotiate ──

  /** How to negotiate with it. */
  public Negotiation negotiation() {
    return full.negotiation();
  }

  /** Whether there is a figure to negotiate with. */
  public boolean hasPlans() {
    return negotiation().plans().stream().anyMatch(Plan::isKnown);
  }

  /** Heading of the section. */
  public String negotiateHeading() {
    List<Plan> known = negotiation().plans().stream().filter(Plan::isKnown).toList();
    if (known.isEmpty()) {
      return "Without a figure there is nothing to quote";
    }
    if (known.stream().noneMatch(Plan::quotable)) {
      return "Good to know where you stand, too thin to quote";
    }
    return known.stream().allMatch(Plan::quotable)
        ? "Ask above the middle, inside the band"
        : "One of the two figures is sure enough to quote";
  }

  /** Whom the plans speak of. */
  public String planScope() {
    CareerLevel level = negotiation().level();
    return (level == null ? "All levels" : level.word() + " (" + level.name() + ")")
        + ", "
        + full.comparison().question().place()
        + ", "
        + full.comparison().question().measure().words()
        + " a year.";
  }

  /** Where to ask, drawn. */
  public AskPicture askPicture() {
    return AskPicture.of(negotiation());
  }

  /** Which colour and mark a plan has. */
  public String letter(Plan plan) {
    return plan.slug().equals(negotiation().first().slug()) ? "a" : "b";
  }

  // ── questions ──

  /** The questions. */
  public List<QuestionAnswer> questions() {
    return full.questions();
  }

  /** Heading of the section: how many can be answered. */
  public String questionsHeading() {
    String[] numbers = {
      "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"
    };
    int count = questions().size();
    return (count < numbers.length ? numbers[count] : Say.count(count))
        + (count == 1 ? " question" : " questions")
        + " that these figures answer";
  }

  /** The questions for search engines. */
  public String questionsData() {
    return Faq.data(questions());
  }

  /** Where an answer comes from; empty where no page or section tells more. */
  public String from(QuestionAnswer one) {
    return switch (one.about().section()) {
      case "sources" -> "/sources";
      case "career" -> hasCareer ? "#career" : "";
      default -> "#" + one.about().section();
    };
  }

  /** What that is called. */
  public String fromWords(QuestionAnswer one) {
    return switch (one.about().section()) {
      case "sources" -> "The sources";
      case "career" -> "Career";
      case "levels" -> "Pay by level";
      case "why" -> one.about() == About.DEMAND ? "Openings and outlook" : "Why pay differs";
      default -> "Typical pay";
    };
  }
}
