package io.payband.web.document;

import io.payband.compare.Comparison;
import io.payband.market.Manifest;

/** The figures of a comparison as a table for spreadsheets, one row each. */
public final class ComparisonCsv {

  private ComparisonCsv() {}

  /** The table as text. */
  public static String text(Comparison comparison, Manifest manifest) {
    return CsvForm.text(
        new FigureRows(manifest)
            .side(comparison.first(), comparison.question())
            .side(comparison.second(), comparison.question())
            .table("Figures"));
  }
}
