package io.payband.web.places;

import io.payband.market.Manifest;
import io.payband.region.Differential;
import io.payband.region.Region;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.Document;
import io.payband.web.document.EstimateCells;
import io.payband.web.document.Table;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Places as documents; ratios are to the nation. */
final class PlaceDocument {

  private static final List<Column> RATIO =
      List.of(
          Columns.number("ratio", "Ratio", "Official wages of the place ÷ those of the nation", ""),
          Columns.number("ratio_low", "From", "A quarter of jobs lies below this ratio", ""),
          Columns.number("ratio_high", "To", "A quarter of jobs lies above this ratio", ""),
          Columns.count("occupations", "Compared", "How many occupations were compared", ""));

  private PlaceDocument() {}

  /** One place. */
  static Document of(PlacePage page, Manifest manifest) {
    return new Document(
        page.title(),
        page.path(),
        "",
        List.of(page.kicker() + ".", Say.full(page.heading()), Say.full(page.spread())),
        List.of(groups(page), roles(page, manifest), neighbours(page)),
        List.of(page.how(), page.doubt(), page.sourceWords() + "."),
        manifest);
  }

  /** All places. */
  static Document list(List<Region> regions, Manifest manifest) {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("place_slug", "Slug", "Name of the place in addresses"));
    columns.add(Columns.text("place", "Place", "Name of the place"));
    columns.add(Columns.text("place_kind", "Kind", "metro or state"));
    columns.add(Columns.text("state", "State", "Two letters of its state"));
    columns.addAll(RATIO);
    return new Document(
        "Places beside the nation",
        "/places",
        "",
        List.of(
            "Official wages of " + Say.count(regions.size(), "place") + " beside the nation’s."),
        List.of(
            new Table(
                "region",
                "Places",
                columns,
                regions.stream()
                    .map(region ->
                        row(
                            region.all(),
                            region.slug(),
                            region.name(),
                            region.kind() == Region.Kind.STATE ? "state" : "metro",
                            region.state()))
                    .toList(),
                List.of("place", "place_kind", "ratio", "ratio_low", "ratio_high", "occupations"))),
        List.of(),
        manifest);
  }

  private static Table groups(PlacePage page) {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("group", "Kind of work", "Major group of occupations (SOC 2018)"));
    columns.addAll(RATIO);
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(page.all(), "All occupations"));
    page.groups().forEach(line -> rows.add(row(line.differential(), line.name())));
    return new Table("differential", page.heading(), columns, rows);
  }

  private static Table roles(PlacePage page, Manifest manifest) {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("role", "Slug", "Slug of the role"));
    columns.add(Columns.text("name", "Role", "What readers call it"));
    columns.add(Columns.MEASURE);
    columns.add(
        Columns.number(
            "role_ratio", "To nation", "Median of the place ÷ median of the nation", "no figure"));
    columns.addAll(EstimateCells.COLUMNS);
    List<List<String>> rows = new ArrayList<>();
    for (RoleHere role : page.roles()) {
      rows.add(
          Stream.concat(
                  Stream.of(
                      role.slug(),
                      role.name(),
                      role.isBase() ? "base" : "total",
                      number(role.ratio())),
                  EstimateCells.of(role.figure().estimate(), manifest).stream())
              .toList());
    }
    return new Table(
        "role",
        page.rolesHeading(),
        columns,
        rows,
        List.of(
            "name",
            "measure",
            "role_ratio",
            "p10",
            "p50",
            "p90",
            "median_low",
            "median_high",
            "confidence",
            "reports",
            "sources"));
  }

  private static Table neighbours(PlacePage page) {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("place", "Place", "Name of the place"));
    columns.addAll(RATIO);
    return new Table(
        "neighbour",
        page.neighboursHeading(),
        columns,
        page.neighbours().stream().map(line -> row(line.differential(), line.name())).toList());
  }

  private static List<String> row(Differential one, String... before) {
    return Stream.concat(
            Stream.of(before),
            Stream.of(
                number(one.ratio()),
                number(one.low()),
                number(one.high()),
                Integer.toString(one.occupations())))
        .toList();
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "";
  }
}
