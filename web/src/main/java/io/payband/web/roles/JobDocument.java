package io.payband.web.roles;

import io.payband.market.Estimate;
import io.payband.market.Manifest;
import io.payband.web.compare.PairDocument;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.FigureRows;
import io.payband.web.document.Table;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A role or an occupation as a document. */
final class JobDocument {

  private JobDocument() {}

  static Document of(
      JobPage page, List<Table> more, List<String> notes, String query, Manifest manifest) {
    FigureRows figures = new FigureRows(manifest).side(page.side(), page.question());
    return new Document(
        page.side().name(),
        page.path(),
        query,
        List.of(page.definition(), page.kicker() + ".", page.description()),
        Stream.concat(
                Stream.of(
                    figures.table("Pay"),
                    PairDocument.placeRatios(List.of(page.side())),
                    places(page),
                    related(page),
                    PairDocument.table(page.pairs())),
                more.stream())
            .toList(),
        Stream.concat(Stream.of(Say.full(page.levelsRemark())), notes.stream()).toList(),
        manifest);
  }

  private static Table places(JobPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (LocalLine line : page.local()) {
      if (line.figure().estimate() instanceof Estimate.Estimated found) {
        rows.add(
            List.of(
                line.place(),
                Long.toString(Math.round(found.band().p50())),
                Long.toString(Math.round(found.medianInterval().low())),
                Long.toString(Math.round(found.medianInterval().high())),
                found.confidence().word(),
                String.join(" ", found.evidence().sources())));
      }
    }
    return new Table(
        "local",
        "In the largest places",
        List.of(
            Columns.text("place", "Place", "Where the pay is earned"),
            Columns.P50,
            Columns.MEDIAN_LOW,
            Columns.MEDIAN_HIGH,
            Columns.CONFIDENCE,
            Columns.SOURCES),
        rows);
  }

  private static Table related(JobPage page) {
    return new Table(
        "inner_role",
        "Its roles",
        List.of(
            Columns.text("name", "Role", "What readers call it"),
            Columns.text(
                "market_words", "In the market", "Median in the market, rounded", "no figure"),
            Columns.text(
                "reported_words", "As reported", "Median as reported, rounded", "no figure")),
        page.related().stream()
            .map(role -> List.of(role.name(), role.market(), role.reported()))
            .toList());
  }
}
