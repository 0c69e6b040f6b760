package io.payband.web.closing;

import io.payband.full.FullComparison;
import io.payband.job.CareerLevel;
import io.payband.market.Estimate;
import io.payband.market.Manifest;
import io.payband.negotiation.Move;
import io.payband.negotiation.Negotiation;
import io.payband.negotiation.Plan;
import io.payband.question.QuestionAnswer;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.EstimateCells;
import io.payband.web.document.FigureRows;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions and negotiation as tables of a document. */
public final class ClosingTables {

  private ClosingTables() {}

  /** What to ask for, what to say at the table, and the questions with their answers. */
  public static List<Table> of(FullComparison full, Manifest manifest) {
    return List.of(
        plans(full.negotiation(), manifest),
        advice(full.negotiation()),
        asking(full.negotiation()),
        questions(full.questions(), manifest));
  }

  private static Table plans(Negotiation negotiation, Manifest manifest) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Columns.ROLE,
                Columns.NAME,
                Columns.LEVEL,
                Columns.pay(
                    "below", "Below", "Under it an offer is under the median, however that errs"),
                Columns.pay(
                    "ask",
                    "Ask",
                    "One number to ask for: half-way in per cent from the median to p75"),
                Columns.pay("ask_to", "Up to", "End of a modest range: half-way again"),
                Columns.text(
                    "quote", "To say", "A sentence to say, with its source", "not to be quoted"),
                Columns.text(
                    "quote_remark",
                    "Why not",
                    "Why the figure is not to be quoted",
                    "it may be quoted")));
    columns.addAll(EstimateCells.COLUMNS);
    return new Table(
        "plan",
        "What to ask for",
        columns,
        negotiation.plans().stream()
            .map(plan -> plan(plan, negotiation.level(), manifest))
            .toList(),
        List.of(
            "name",
            "level",
            "below",
            "ask",
            "ask_to",
            "p50",
            "median_low",
            "median_high",
            "confidence",
            "reports",
            "quote",
            "quote_remark"));
  }

  private static List<String> plan(Plan plan, @Nullable CareerLevel level, Manifest manifest) {
    boolean known = plan.isKnown();
    List<String> row =
        new ArrayList<>(
            List.of(
                plan.slug(),
                plan.name(),
                level == null ? "" : level.name(),
                known ? Long.toString(plan.below()) : "",
                known ? Long.toString(plan.ask()) : "",
                known ? Long.toString(plan.upper()) : "",
                plan.quote(),
                plan.why()));
    Estimate figure =
        plan.figure()
            .<Estimate>map(found -> found)
            .orElseGet(() -> new Estimate.Unknown(plan.why()));
    row.addAll(EstimateCells.of(figure, manifest));
    return row;
  }

  private static Table advice(Negotiation negotiation) {
    List<List<String>> rows = new ArrayList<>();
    for (Plan plan : negotiation.plans()) {
      plan.says().forEach(words -> rows.add(said(plan, "say", words)));
      plan.evidence().forEach(words -> rows.add(said(plan, "bring", words)));
    }
    return new Table(
        "advice",
        "What to say, and what to bring",
        List.of(
            Columns.ROLE,
            Columns.NAME,
            Columns.text(
                "advice", "Advice", "say: the figures in sentences; bring: what shows the scope"),
            Columns.TEXT),
        rows,
        List.of("name", "advice", "text"));
  }

  private static Table asking(Negotiation negotiation) {
    return new Table(
        "asking",
        "What is known about asking",
        List.of(
            Columns.LEAD,
            Columns.TEXT,
            Columns.text("said_by", "Who says so", "Who says so, with the year")),
        negotiation.moves().stream()
            .map((Move move) -> List.of(move.lead(), move.text(), move.source()))
            .toList());
  }

  private static List<String> said(Plan plan, String advice, String words) {
    return List.of(plan.slug(), plan.name(), advice, words);
  }

  private static Table questions(List<QuestionAnswer> questions, Manifest manifest) {
    return new Table(
        "question",
        "Questions and answers",
        List.of(
            Columns.text("about", "About", "What it asks for, in one word"),
            Columns.text("question", "Question", "A question about the two"),
            Columns.text("answer", "Answer", "Its answer, computed from the figures"),
            Columns.SOURCES,
            Columns.LICENCE),
        questions.stream()
            .map(one ->
                List.of(
                    one.about().key(),
                    one.question(),
                    one.answer(),
                    String.join(" ", one.sources()),
                    FigureRows.licences(one.sources(), manifest)))
            .toList(),
        List.of("question", "answer", "sources"));
  }

  /** What else to know of them. */
  public static List<String> notes(FullComparison full) {
    String remark = full.negotiation().levelRemark();
    return remark.isBlank()
        ? List.of()
        : List.of(
            "What to ask for, and what to say: "
                + Character.toLowerCase(remark.charAt(0))
                + remark.substring(1));
  }
}
