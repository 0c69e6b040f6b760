package io.payband.web.compare;

import io.payband.compare.Comparison.Side;
import io.payband.web.document.Column;
import io.payband.web.document.Columns;
import io.payband.web.document.Table;
import io.payband.web.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/** Tables of documents that several pages have. */
public final class PairDocument {

  private PairDocument() {}

  /** Comparisons in one line each. */
  public static Table table(List<PairRow> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (PairRow pair : pairs) {
      List<String> row =
          new ArrayList<>(
              List.of(pair.path(), pair.first(), pair.second(), pair.base() ? "base" : "total"));
      figure(row, pair.firstFigure());
      figure(row, pair.secondFigure());
      row.add(pair.says());
      rows.add(row);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.text("comparison", "Page", "Address of the comparison"));
    columns.add(Columns.text("first", "First", "Name of the first role"));
    columns.add(Columns.text("second", "Second", "Name of the second role"));
    columns.add(Columns.MEASURE);
    for (String side : List.of("first", "second")) {
      columns.add(Columns.pay(side + "_p50", "Median, " + side, "Median of the " + side));
      columns.add(
          Columns.pay(
              side + "_low", "from, " + side, "Lower end of the 90 % interval of that median"));
      columns.add(
          Columns.pay(
              side + "_high", "to, " + side, "Upper end of the 90 % interval of that median"));
    }
    columns.add(Columns.text("verdict", "Verdict", "Which is higher, by a rule on the interval"));
    return new Table("pair", "Comparisons", columns, rows);
  }

  /** How the figures of a place came about. */
  public static Table placeRatios(List<Side> sides) {
    return CompareDocument.places(sides);
  }

  private static void figure(List<String> row, Figure figure) {
    row.add(figure.known() ? whole(figure.median()) : "");
    row.add(figure.known() ? whole(figure.interval().low()) : "");
    row.add(figure.known() ? whole(figure.interval().high()) : "");
  }

  private static String whole(double value) {
    return Long.toString(Math.round(value));
  }
}
