package io.payband.web.companies;

import io.payband.job.CareerLevel;
import io.payband.ladder.Ladders.Company;
import io.payband.ladder.Rung;
import io.payband.market.Manifest;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.Table;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ladders as documents. */
final class LadderDocument {

  private static final List<String> MANAGERS = List.of("M1", "M2", "M3");

  private LadderDocument() {}

  /** One ladder, or two beside each other. */
  static Document of(LadderPage page, String path, String query) {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("company", "Company", "Name of the company"));
    columns.add(Columns.text("company_level", "Level", "The level as its people write it"));
    columns.add(
        Columns.text("manager", "Manages", "yes where it is of those who manage engineers"));
    for (CareerLevel level : CareerLevel.values()) {
      columns.add(
          Columns.share(
              level.name().toLowerCase(Locale.ROOT),
              level.name(),
              "How likely it is the common level " + level.word(),
              ""));
    }
    for (String step : MANAGERS) {
      columns.add(
          Columns.share(
              step.toLowerCase(Locale.ROOT),
              step,
              "How likely it is the common step " + step + " of managers",
              "no level of managers"));
    }
    columns.add(Columns.text("basis", "Basis", "dictionary, model or years"));
    columns.add(Columns.text("basis_source", "Source", "Where it is from, or what was used"));
    columns.add(Columns.REPORTS);
    List<List<String>> rows = new ArrayList<>();
    for (LadderView view : page.ladders()) {
      for (Rung rung : view.ladder().rungs()) {
        rows.add(row(view.name(), rung));
      }
    }
    return new Document(
        page.title(),
        path,
        query,
        List.of(Say.full(page.heading())),
        List.of(new Table("company_level", "Levels", columns, rows)),
        List.of(
            "Each level is a distribution over the common scale, early (L3) to principal (L7)."),
        page.manifest());
  }

  /** All companies with a ladder. */
  static Document list(List<Company> companies, Manifest manifest) {
    return new Document(
        "Which company’s level is which",
        "/companies",
        "",
        List.of(Say.sentence(Say.count(companies.size())) + " companies have a ladder here."),
        List.of(
            new Table(
                "company",
                "Companies",
                List.of(
                    Columns.text("company_slug", "Slug", "Name of the company in addresses"),
                    Columns.text("company", "Company", "Name of the company"),
                    Columns.text("ladder", "Ladder", "public, or from reports")),
                companies.stream()
                    .map(company ->
                        List.of(
                            company.key(),
                            company.name(),
                            company.published() ? "public" : "from reports"))
                    .toList())),
        List.of(),
        manifest);
  }

  private static List<String> row(String company, Rung rung) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of(company, rung.level(), rung.manager() ? "yes" : "no"));
    for (CareerLevel level : CareerLevel.values()) {
      row.add(number(rung.share(level)));
    }
    for (String step : MANAGERS) {
      row.add(rung.manager() ? number(rung.answer().managers().getOrDefault(step, 0.0)) : "");
    }
    int reports = rung.answer().reports();
    return Stream.concat(
            row.stream(),
            Stream.of(
                rung.answer().basis(),
                rung.answer().source(),
                reports < 0 ? "" : Integer.toString(reports)))
        .toList();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
