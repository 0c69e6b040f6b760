package io.payband.web.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table for spreadsheets, with a heading and lines that end in CR LF as RFC 4180 has it. */
public final class CsvForm {

  private CsvForm() {}

  /** All tables of a document under each other: the column {@code figure} tells them apart. */
  public static String text(Document document) {
    return text(document.whole());
  }

  /** One table. */
  static String text(Table table) {
    StringWriter text = new StringWriter(4_096);
    List<Column> columns = table.columns();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      String[] cells = new String[columns.size()];
      for (List<String> row : table.rows()) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = columns.get(i).kind().isNumber() ? row.get(i) : safe(row.get(i));
        }
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return text.toString();
  }

  /** Words that no spreadsheet takes for a formula. */
  static String safe(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
