package io.payband.web.method;

import io.payband.market.AgeingCheck;
import io.payband.market.BackTest;
import io.payband.market.Manifest;
import io.payband.market.OutsideCheck;
import io.payband.market.SourceEntry;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages of the record as documents. */
final class RecordDocument {

  private RecordDocument() {}

  /** How right the figures were, and what is weak. */
  static Document method(RecordPage page, BackTest test) {
    return new Document(
        "The record, and how the figures are made",
        "/method",
        "",
        page.headlines().stream()
            .map(headline -> headline.figure() + " " + headline.words() + ".")
            .toList(),
        List.of(
            coverage(test),
            outside(test),
            ageing(test),
            weaknesses(page),
            confidence(),
            settings(page)),
        MethodProse.PARTS,
        List.of(),
        page.manifest());
  }

  /** What was read, used, refused, under which licence. */
  static Document sources(RecordPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (SourceEntry source : page.manifest().sources()) {
      rows.add(
          List.of(
              source.id(),
              source.name(),
              source.kind(),
              source.publisher(),
              source.period(),
              Long.toString(source.read()),
              Long.toString(source.used()),
              Long.toString(source.refused()),
              Long.toString(source.repeats()),
              source.licence(),
              source.attribution(),
              source.sha256()));
    }
    Table sources =
        new Table(
            "source",
            "Sources",
            List.of(
                Columns.text("source", "Id", "Id of the source in every file"),
                Columns.text("name", "Source", "The publisher’s name of the data"),
                Columns.text("kind", "Kind", "self-reported, official, posted or reference"),
                Columns.text("publisher", "Publisher", "Who collected it"),
                Columns.text("source_period", "Period", "What time it covers"),
                Columns.count("read", "Read", "Records read", ""),
                Columns.count("used", "Used", "Records used", ""),
                Columns.count("refused", "Refused", "Records refused by stated rules", ""),
                Columns.count("repeats", "Repeats", "Records that repeat another", ""),
                Columns.LICENCE,
                Columns.text("attribution", "Attribution", "Sentence to carry", "none asked for"),
                Columns.text(
                    "sha256", "Hash", "SHA-256 over its records in canonical order", "not hashed")),
            rows,
            List.of("source", "name", "kind", "read", "used", "refused", "repeats", "licence"));
    return new Document(
        "Every source and its licence",
        "/sources",
        "",
        List.of(
            page.read()
                + " records were read, "
                + page.used()
                + " used, "
                + page.refused()
                + " refused by stated rules, and "
                + page.repeats()
                + " repeat another."),
        List.of(sources),
        List.of(),
        page.manifest());
  }

  /** What the words mean. */
  static Document glossary(Manifest manifest) {
    List<List<String>> rows = new ArrayList<>();
    for (Glossary.Group group : Glossary.GROUPS) {
      for (Glossary.Term term : group.terms()) {
        rows.add(List.of(term.id(), group.name(), term.word(), term.text()));
      }
    }
    return new Document(
        "What the words mean",
        "/glossary",
        "",
        List.of("One word for one thing, on every page, in the files and in answers for programs."),
        List.of(
            new Table(
                "word",
                "Words",
                List.of(
                    Columns.text("id", "Id", "Its place on the page"),
                    Columns.text("group", "Of", "What it speaks of"),
                    Columns.text("word", "Word", "The word"),
                    Columns.text("meaning", "Meaning", "What it means")),
                rows,
                List.of("word", "meaning"))),
        List.of(),
        manifest);
  }

  private static Table coverage(BackTest test) {
    List<List<String>> rows = new ArrayList<>();
    for (BackTest.Line line : test.lines()) {
      rows.add(
          List.of(
              line.questions(),
              line.measure().key(),
              line.by().words(),
              line.group(),
              Integer.toString(line.reports()),
              number(line.covered()),
              number(line.below()),
              number(line.above()),
              number(line.error()),
              number(line.pinball())));
    }
    return new Table(
        "coverage",
        "How many held-out reports fell inside their band",
        List.of(
            Columns.text("questions", "Asked", "What was known of each report that was foretold"),
            Columns.MEASURE,
            Columns.text("by", "By", "What reports are grouped by"),
            Columns.text("group", "Group", "The group"),
            Columns.count("held_out", "Reports", "Reports held out", ""),
            Columns.share("covered", "Inside", "Inside p10 to p90; 0.8 is right", ""),
            Columns.share("below", "Below", "Below p10; 0.1 is right", ""),
            Columns.share("above", "Above", "Above p90; 0.1 is right", ""),
            Columns.share("error", "Error", "Median size of the error of the median", ""),
            Columns.number(
                "pinball", "Loss", "Mean pinball loss of five quantiles of log pay × 100", "")),
        rows);
  }

  private static Table outside(BackTest test) {
    List<List<String>> rows = new ArrayList<>();
    for (OutsideCheck check : test.outside()) {
      for (OutsideCheck.Line line : check.lines()) {
        rows.add(
            List.of(
                check.survey(),
                line.slug(),
                Long.toString(Math.round(line.said())),
                Long.toString(Math.round(line.found())),
                Integer.toString(line.answers()),
                number(line.error())));
      }
    }
    return new Table(
        "outside",
        "Beside surveys that were left out",
        List.of(
            Columns.text("survey", "Survey", "Id of the survey that was left out"),
            Columns.text("role", "Role", "Slug of the role"),
            Columns.pay("said", "Foretold", "Total pay by the market lane at the survey’s time"),
            Columns.pay("found", "Found", "Median of the survey"),
            Columns.count("answers", "Answers", "Answers behind that median", ""),
            Columns.number("found_error", "Its error", "Standard error of ln that median", "")),
        rows);
  }

  private static Table ageing(BackTest test) {
    List<List<String>> rows = new ArrayList<>();
    for (AgeingCheck check : test.ageing()) {
      for (AgeingCheck.Line line : check.lines()) {
        rows.add(
            List.of(
                check.from(),
                check.to(),
                line.slug(),
                number(line.said()),
                number(line.found()),
                number(line.error())));
      }
    }
    return new Table(
        "ageing",
        "Wage indexes beside surveys that were asked again",
        List.of(
            Columns.text("survey", "From", "Id of the earlier survey"),
            Columns.text("later_survey", "To", "Id of the later one"),
            Columns.text("role", "Role", "Slug of the role"),
            Columns.number("growth_said", "Foretold", "ln growth by the wage indexes", ""),
            Columns.number("growth_found", "Found", "ln growth of the survey’s median", ""),
            Columns.number("growth_error", "Its error", "Standard error of the latter", "")),
        rows);
  }

  private static Table weaknesses(RecordPage page) {
    return new Table(
        "weakness",
        "What is weak",
        List.of(
            Columns.text("weakness", "Weakness", "Something that is known to be weak"),
            Columns.text("explanation", "What it is", "What it is, with the measure there is")),
        page.weaknesses().stream().map(one -> List.of(one.name(), one.text())).toList());
  }

  private static Table confidence() {
    return new Table(
        "confidence",
        "The rule behind High, Medium and Low",
        List.of(
            Columns.text("word", "Word", "The confidence of a figure"),
            Columns.text("median_error", "Standard error of the median", "When it is said"),
            Columns.text("interval_within", "So the 90 % interval lies", "What follows from it")),
        List.of(
            List.of("High", "at most 5 %", "within ±8 %"),
            List.of("Medium", "at most 10 %", "within ±16 %"),
            List.of("Low", "above 10 %", "wider than that")));
  }

  private static Table settings(RecordPage page) {
    return new Table(
        "setting",
        "What was set, and what was measured",
        List.of(
            Columns.text("setting", "Setting", "A setting or measured constant of the snapshot"),
            Columns.text("value", "Value", "Its value", "empty")),
        page.manifest().settings().stream()
            .map(setting -> List.of(setting.name(), setting.value()))
            .toList());
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "";
  }
}
