package io.payband.web.document;

import io.payband.web.json.ComparisonJson;
import io.payband.web.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A document as JSON, for pages that have no shape of their own: {@code snapshot}, {@code notice},
 * {@code title}, {@code findings}, {@code notes}, {@code prose} in CommonMark and {@code tables} of
 * rows whose members are named as columns are.
 */
public final class JsonForm {

  private static final int MOST_DECIMALS = 6;

  private JsonForm() {}

  /** The document as bytes in UTF-8. */
  public static byte[] bytes(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    try (Json json = new Json(bytes)) {
      json.object();
      ComparisonJson.snapshot(json, document.manifest());
      json.text("title", document.title())
          .texts("findings", document.findings())
          .texts("notes", document.notes())
          .array("prose");
      for (Prose part : document.prose()) {
        json.object()
            .text("id", part.id())
            .text("heading", part.heading())
            .text("text", part.text())
            .end();
      }
      json.endArray().array("tables");
      for (Table table : document.tables()) {
        json.object().text("figure", table.figure()).text("heading", table.heading()).array("rows");
        for (List<String> row : table.rows()) {
          row(json, table.columns(), row);
        }
        json.endArray().end();
      }
      json.endArray().end();
    }
    return bytes.toByteArray();
  }

  private static void row(Json json, List<Column> columns, List<String> row) {
    String told = "";
    for (int i = 0; i < columns.size(); i++) {
      told = columns.get(i).name().equals(Columns.REASON.name()) ? row.get(i) : told;
    }
    json.object();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!column.name().equals(Columns.REASON.name())
          && !column.name().equals(Columns.NOTICE.name())) {
        cell(json, column, row.get(i), told.isEmpty() ? column.absent() : told);
      }
    }
    json.end();
  }

  private static void cell(Json json, Column column, String cell, String reasonIfEmpty) {
    if (cell.isEmpty()) {
      json.absent(column.name(), reasonIfEmpty);
      return;
    }
    switch (column.kind()) {
      case TEXT, MONTH -> json.text(column.name(), cell);
      case LIST -> json.texts(column.name(), List.of(cell.split(" ")));
      case COUNT, MONEY -> json.whole(column.name(), Long.parseLong(cell));
      case NUMBER, SHARE, CHANGE ->
          json.number(column.name(), Double.parseDouble(cell), MOST_DECIMALS);
    }
  }
}
