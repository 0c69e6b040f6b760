package io.payband.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.payband.cli.text.Closest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table with a heading (RFC 4180, UTF-8). Columns are found by their name in any order,
 * case and blanks aside; others are ignored. Empty lines are no rows.
 */
public final class TableReader implements Iterator<TableReader.Row>, AutoCloseable {

  private static final int MOST_QUOTED = 20;
  private static final int MARK = 4;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final String name;
  private final int width;
  private final Map<String, Integer> position = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  private TableReader(InputStream in, String name, String needed, List<String> known)
      throws IOException {
    this.name = name;
    this.reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(
                new BoundedFields(new InputStreamReader(utf8(in, name), StandardCharsets.UTF_8)));
    this.records = reader.iterator();
    List<String> heading = heading();
    this.width = heading.size();
    for (int i = 0; i < width; i++) {
      String column = heading.get(i).strip().toLowerCase(Locale.ROOT);
      if (known.contains(column) && position.putIfAbsent(column, i) != null) {
        throw new TableProblem(name + " has two columns " + column + ".");
      }
    }
    if (!position.containsKey(needed)) {
      throw new TableProblem(
          name
              + " has no column "
              + needed
              + "; its first line says "
              + String.join(
                  ", ", heading.stream().limit(MOST_QUOTED).map(TableReader::cut).toList())
              + ".");
    }
    List<String> others = new ArrayList<>();
    for (String column : heading) {
      remark(column, known, others);
    }
    if (!others.isEmpty()) {
      remarks.add(
          (others.size() == 1 ? "the column " : "the columns ")
              + String.join(", ", others.subList(0, Math.min(MOST_QUOTED, others.size())))
              + (others.size() > MOST_QUOTED ? " and others" : "")
              + (others.size() == 1 ? " is ignored" : " are ignored"));
    }
  }

  /**
   * Opens a table.
   *
   * @param in its bytes; closed with the table
   * @param name what messages call it
   * @param needed the column without which it cannot be read
   * @param known all columns that are read, in lower case
   * @throws TableProblem when it has no heading, not that column, or one column twice
   */
  public static TableReader open(InputStream in, String name, String needed, List<String> known)
      throws IOException {
    try {
      return new TableReader(in, name, needed, known);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Columns that are ignored, as sentences: those with names close to known ones, then the rest.
   */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Row next() {
    try {
      return new Row(records.next());
    } catch (CsvParseException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private UncheckedIOException unreadable(CsvParseException e) {
    return new UncheckedIOException(
        new TableProblem(name + " cannot be read as a table: " + e.getMessage()));
  }

  private List<String> heading() throws TableProblem {
    if (!hasNext()) {
      throw new TableProblem(name + " is empty: expected a first line with the columns' names.");
    }
    return records.next().getFields();
  }

  private void remark(String column, List<String> known, List<String> others) {
    String written = column.strip().toLowerCase(Locale.ROOT);
    if (known.contains(written)) {
      return;
    }
    List<String> missing = known.stream().filter(k -> !position.containsKey(k)).toList();
    Closest.to(written, missing)
        .ifPresentOrElse(
            meant ->
                remarks.add(
                    "the column " + cut(column) + " is ignored; did you mean " + meant + "?"),
            () -> {
              if (!written.isEmpty()) {
                others.add(cut(column.strip()));
              }
            });
  }

  private static String cut(String text) {
    return text.length() > 2 * MOST_QUOTED ? text.substring(0, 2 * MOST_QUOTED) + "…" : text;
  }

  private static InputStream utf8(InputStream in, String name) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(MARK);
    byte[] start = buffered.readNBytes(2);
    buffered.reset();
    if (start.length == 2 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFF + 0xFE) {
      throw new TableProblem(name + " is UTF-16; save it as UTF-8.");
    }
    if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
      throw new TableProblem(name + " is a workbook or an archive; save it as CSV.");
    }
    return buffered;
  }

  /** One row. */
  public final class Row {

    private final CsvRecord record;

    Row(CsvRecord record) {
      this.record = record;
    }

    /** The line that the row begins in, from 1. */
    public long line() {
      return record.getStartingLineNumber();
    }

    /** The text of a column; empty where the table or the row does not have it. */
    public String text(String column) {
      Integer at = position.get(column);
      return at == null || at >= record.getFieldCount() ? "" : record.getField(at);
    }

    /** Why the row cannot be read, as a phrase; null where it can. */
    public @Nullable String problem() {
      if (record.getFieldCount() != width) {
        return "expected "
            + width
            + " fields as in the first line, found "
            + record.getFieldCount();
      }
      for (Map.Entry<String, Integer> column : position.entrySet()) {
        String text = record.getField(column.getValue());
        if (text.indexOf(BoundedFields.CUT) >= 0) {
          return column.getKey() + " is too long; is a closing quote missing?";
        }
        if (text.indexOf(BoundedFields.AFTER_QUOTE) >= 0) {
          return column.getKey() + " goes on after its closing quote";
        }
        if (text.indexOf('\uFFFD') >= 0) {
          return column.getKey() + " is not in UTF-8";
        }
      }
      return null;
    }
  }
}
