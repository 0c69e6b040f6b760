package io.payband.plan;

import io.payband.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan as text of at most 80 columns. */
public final class PlanText {

  /** The widest line. */
  public static final int WIDTH = 80;

  private final List<String> lines = new ArrayList<>();
  private final Plan plan;

  private PlanText(Plan plan) {
    this.plan = plan;
  }

  /** The lines of a plan, without line ends. */
  public static List<String> lines(Plan plan) {
    PlanText text = new PlanText(plan);
    text.figures();
    text.cautions();
    text.form();
    text.levers();
    text.packages();
    text.moves("Order of moves", plan.moves());
    text.said("If they say", plan.replies());
    text.said("If you are asked", plan.asked());
    text.law();
    text.moves("Follow-ups", plan.followUps());
    text.said("A script for the call", plan.call());
    text.facts();
    return List.copyOf(text.lines);
  }

  private void figures() {
    paragraph("", plan.headline().text());
    head("How the figures come about");
    figure("Ask", plan.ask());
    figure("Target", plan.target());
    figure("Walk away (for you alone)", plan.walkAway());
    head("What they rest on");
    switch (plan.market()) {
      case MarketUse.Used used -> paragraph("", used.text().text());
      case MarketUse.LeftOut(List<Passage> reasons, Passage instead) -> {
        paragraph("", "The market figure is left out.");
        reasons.forEach(reason -> paragraph("- ", reason.text()));
        paragraph("", instead.text());
      }
    }
  }

  private void figure(String name, Figure figure) {
    paragraph("", name + ": " + FactWords.of(figure.fact(), "pay", plan.today()));
    paragraph("  ", figure.formula().text());
    paragraph("  ", "From: " + String.join(", ", figure.inputs()));
  }

  private void cautions() {
    head("Mind");
    plan.cautions().forEach(caution -> paragraph("- ", caution.text().text()));
  }

  private void form() {
    head("A single figure or a range");
    paragraph("", plan.form().text());
    plan.evidence().forEach(note -> paragraph("- ", note.sentences()));
  }

  private void levers() {
    head("If the pay itself is stuck");
    for (Lever lever : plan.levers()) {
      switch (lever.price()) {
        case Lever.Priced(Fact year, Passage formula) -> {
          paragraph("- ", lever.ask().text());
          paragraph("  ", FactWords.of(year, "pay", plan.today()) + ": " + formula.text());
        }
        case Lever.Unpriced(Passage why) -> {
          paragraph("- ", lever.ask().text());
          paragraph("  ", why.text());
        }
      }
    }
  }

  private void packages() {
    head("Packages of equal worth");
    paragraph("", plan.packaging().text());
    for (PackageDeal deal : plan.packages()) {
      paragraph("", deal.name() + ": " + deal.title().text());
      deal.parts().forEach(part -> paragraph("  - ", kind(part) + " " + part.formula().text()));
      paragraph("  ", "Together: " + FactWords.of(deal.worth(), "", plan.today()) + ".");
    }
  }

  private static String kind(PackageDeal.Part part) {
    String word = part.kind().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ":";
  }

  private void moves(String heading, List<Move> moves) {
    head(heading);
    int number = 1;
    for (Move move : moves) {
      paragraph(number + ". ", move.what().text());
      if (move.line() != null) {
        paragraph("   > ", move.line().say().text());
      }
      number++;
    }
  }

  private void said(String heading, List<Line> said) {
    head(heading);
    for (Line line : said) {
      paragraph("", line.when().text());
      paragraph("   > ", line.say().text());
    }
  }

  private void law() {
    head("What the law of the place says");
    plan.law().forEach(fact -> paragraph("- ", fact.sentences(plan.today())));
    paragraph("", plan.lawRemark());
  }

  private void facts() {
    head("The facts");
    for (Fact fact : plan.ledger().facts()) {
      if (!fact.id().startsWith("law-")) {
        paragraph(
            "- ",
            fact.id()
                + ": "
                + FactWords.of(fact, "pay", plan.today())
                + " ("
                + fact.role()
                + "; "
                + SourceWords.of(fact.source())
                + ")");
      }
    }
  }

  private void head(String text) {
    lines.add("");
    lines.add(text);
    lines.add("-".repeat(text.length()));
  }

  /** Wraps; what follows the first line is indented as far as the mark before it. */
  private void paragraph(String mark, String text) {
    String indent = " ".repeat(mark.length());
    StringBuilder line = new StringBuilder(mark);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
