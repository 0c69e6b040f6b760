package io.payband.web.home;

import io.payband.market.SourceEntry;
import io.payband.web.compare.PairDocument;
import io.payband.web.compare.PairRow;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.Table;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;

/** The first page as a document. */
final class HomeDocument {

  private HomeDocument() {}

  static Document of(HomePage page, List<PairRow> pairs) {
    List<List<String>> sources = new ArrayList<>();
    for (SourceEntry source : page.sources()) {
      sources.add(
          List.of(
              source.id(),
              source.name(),
              source.kind(),
              source.period(),
              Long.toString(source.used()),
              source.licence()));
    }
    return new Document(
        "What does it pay, and how sure is that?",
        "/",
        "",
        List.of(
            "Pairs to start with, out of "
                + Say.count(page.roles(), "role")
                + " and "
                + Say.count(page.occupations(), "occupation")
                + ". United States.",
            Say.full(page.behind())),
        List.of(
            PairDocument.table(pairs),
            new Table(
                "source",
                "Sources",
                List.of(
                    Columns.text("source", "Id", "Id of the source in every file"),
                    Columns.text("name", "Source", "The publisher’s name of the data"),
                    Columns.text("kind", "Kind", "self-reported, official, posted or reference"),
                    Columns.text("source_period", "Period", "What time it covers"),
                    Columns.count("used", "Used", "Records used", ""),
                    Columns.LICENCE),
                sources)),
        List.of(),
        page.manifest());
  }
}
