package io.payband.sources.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of the catalogue, a CSV file beside this class.
 *
 * <p>Read in plain loops: the first lambda of a process costs a short command 10 ms.
 */
final class Table {

  private Table() {}

  /** The rows of a file, in its order. */
  static List<Row> rows(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + file);
      }
      List<Row> rows = new ArrayList<>();
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (NamedCsvRecord values : csv) {
          rows.add(new Row(file, values));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row; a column is named by the header. */
  record Row(String file, NamedCsvRecord values) {

    /** The text of a column that must not be empty. */
    String text(String column) {
      String text = optional(column);
      if (text.isEmpty()) {
        throw wrong(column + " is empty");
      }
      return text;
    }

    /** The text of a column, which may be empty. */
    String optional(String column) {
      return values.getField(column);
    }

    /** The parts of a column that a bar separates. */
    List<String> parts(String column) {
      return List.of(text(column).split("\\|", -1));
    }

    /** Checks that {@code order} follows the last one: a hole is a lost rule. */
    void follows(int last) {
      if (!text("order").equals(Integer.toString(last + 1))) {
        throw wrong("order " + text("order") + " after " + last);
      }
    }

    /** The exception that says where the file is wrong. */
    IllegalStateException wrong(String what) {
      return new IllegalStateException(
          file + " line " + values.getStartingLineNumber() + ": " + what);
    }
  }
}
