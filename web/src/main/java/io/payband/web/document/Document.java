package io.payband.web.document;

import io.payband.market.Manifest;
import java.util.ArrayList;
import java.util.List;

/**
 * What one page says.
 *
 * @param title title of the page
 * @param path its own address within this site, without a question
 * @param query the question as its address has it, with its mark; empty for none
 * @param findings what the figures say, in whole sentences
 * @param tables the figures
 * @param prose what the page says in words
 * @param notes what else a reader should know, in whole sentences
 * @param manifest what the figures come from
 */
public record Document(
    String title,
    String path,
    String query,
    List<String> findings,
    List<Table> tables,
    List<Prose> prose,
    List<String> notes,
    Manifest manifest) {

  /** A page that says in words no more than its findings and notes. */
  public Document(
      String title,
      String path,
      String query,
      List<String> findings,
      List<Table> tables,
      List<String> notes,
      Manifest manifest) {
    this(title, path, query, findings, tables, List.of(), notes, manifest);
  }

  /** Copies the lists; leaves out findings and notes without words and tables without rows. */
  public Document {
    findings = findings.stream().filter(text -> !text.isBlank()).toList();
    notes = notes.stream().filter(text -> !text.isBlank()).toList();
    prose = List.copyOf(prose);
    tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
  }

  /** The address of one of its files. */
  public String file(String ending) {
    return (path.equals("/") ? "/index" : path) + ending + query;
  }

  /** All tables under each other, as one file has them. */
  public Table whole() {
    List<Column> columns = new ArrayList<>();
    boolean named = tables.stream().anyMatch(table -> table.find(Columns.FIGURE.name()) >= 0);
    if (!named) {
      columns.add(Columns.FIGURE);
    }
    for (Table table : tables) {
      for (Column column : table.columns()) {
        int at = indexOf(columns, column.name());
        if (at < 0) {
          columns.add(column);
        } else if (columns.get(at).kind() != column.kind()) {
          throw new IllegalArgumentException("two kinds of " + column.name());
        }
      }
    }
    for (Column column : Columns.OF_DOCUMENT) {
      if (indexOf(columns, column.name()) < 0) {
        columns.add(column);
      }
    }
    columns.remove(Columns.NOTICE);
    columns.add(Columns.NOTICE);
    List<List<String>> rows = new ArrayList<>();
    for (Table table : tables) {
      for (List<String> row : table.rows()) {
        rows.add(columns.stream().map(column -> cell(table, row, column)).toList());
      }
    }
    return new Table("", title, columns, rows);
  }

  private String cell(Table table, List<String> row, Column column) {
    int at = table.find(column.name());
    if (at >= 0) {
      return row.get(at);
    }
    if (column.equals(Columns.FIGURE)) {
      return table.figure();
    }
    if (column.equals(Columns.SNAPSHOT_DATE)) {
      return manifest.date().toString();
    }
    if (column.equals(Columns.SNAPSHOT)) {
      return manifest.hash();
    }
    return column.equals(Columns.NOTICE) ? manifest.notice() : "";
  }

  private static int indexOf(List<Column> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
