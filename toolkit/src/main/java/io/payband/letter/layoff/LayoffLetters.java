package io.payband.letter.layoff;

import io.payband.fact.FactKind;
import io.payband.fact.Ledger;
import io.payband.letter.FactList;
import io.payband.letter.Remark;
import io.payband.letter.Remark.About;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.negotiation.Pay;
import io.payband.letter.template.LetterWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes explanations of a layoff. Safe for use by several threads. */
public final class LayoffLetters {

  private final LetterWriter writer;

  /** Writes with this writer's templates. */
  public LayoffLetters(LetterWriter writer) {
    this.writer = writer;
  }

  /** Writes one, with remarks about what is not said and what to look at. */
  public Writing write(LayoffForm form, Layoff layoff, Style style) {
    List<Remark> remarks = new ArrayList<>();
    if (layoff.performance() == null) {
      remarks.add(
          new Remark(
              About.LEFT_OUT,
              "Nothing is said about performance, because you did not assert anything about it."));
    }
    if (layoff.achievements().stream().noneMatch(text -> text.matches(".*\\d.*"))) {
      remarks.add(
          new Remark(
              About.WARNING,
              "No achievement has a figure. One number that you can stand behind says more than any"
                  + " adjective."));
    }
    Writing writing = writer.write(form.template(), ledger(layoff), style, remarks, form.budget());
    if (writing instanceof Writing.Written written) {
      @Nullable String fault = form.budget().fault(written.letter().words());
      if (fault != null) {
        remarks.add(new Remark(About.WARNING, fault));
        return writer.write(form.template(), ledger(layoff), style, remarks, form.budget());
      }
    }
    return writing;
  }

  private static Ledger ledger(Layoff layoff) {
    FactList facts = new FactList();
    layoff.parties().addTo(facts);
    String employer = layoff.employer();
    facts
        .title("last-title", layoff.title(), "last title", employer)
        .name("last-employer", employer, "last employer")
        .statement(
            "layoff",
            "My role as " + layoff.title() + " at " + employer + " ended in a layoff.",
            "layoff",
            employer)
        .words("layoff-date", FactKind.DATE, layoff.when(), "date of the layoff", employer)
        .date("last-day", layoff.lastDay(), "last working day", employer)
        .statement("layoff-cause", layoff.cause(), "cause of the layoff", employer)
        .statement("layoff-scope", layoff.scope(), "scope of the layoff", employer)
        .statement("layoff-performance", layoff.performance(), "layoff and performance", employer)
        .statement("references", layoff.references(), "references", employer)
        .statement("rehire", layoff.rehire(), "whether the employer would hire again", employer)
        .title("next-title", layoff.next(), "title looked for", null)
        .title("opening", layoff.opening(), "opening applied for", null)
        .statement("why-next", layoff.whyNext(), "what the writer looks for", null);
    numbered(facts, "achievement-", layoff.achievements(), 3, "achievement", employer);
    numbered(facts, "since-", layoff.since(), 2, "what was done since the layoff", null);
    pay(facts, "ask-base", layoff.ask());
    pay(facts, "ask-base-high", layoff.askHigh());
    return facts.ledger();
  }

  private static void numbered(
      FactList facts,
      String id,
      List<String> texts,
      int most,
      String role,
      @Nullable String subject) {
    for (int i = 0; i < Math.min(most, texts.size()); i++) {
      facts.statement(id + (i + 1), texts.get(i), role, subject);
    }
  }

  private static void pay(FactList facts, String id, @Nullable Pay pay) {
    if (pay != null) {
      facts.amount(
          id, FactKind.MONEY, pay.amount(), pay.unit(), pay.measure().noun() + " asked for", null);
    }
  }
}
