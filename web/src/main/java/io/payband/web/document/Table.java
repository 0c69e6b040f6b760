package io.payband.web.document;

import java.util.List;

/**
 * One table of a document. Cells are text as a file holds it: money in whole dollars, shares from 0
 * to 1, months as 2026-06; an empty cell is an absent value.
 *
 * @param figure what its rows are, in one word: the value of the column {@code figure}
 * @param heading its heading for readers
 * @param columns its columns
 * @param rows its rows, each as long as the columns
 * @param read names of the columns that readers are shown, in order; the others are in files alone
 */
public record Table(
    String figure,
    String heading,
    List<Column> columns,
    List<List<String>> rows,
    List<String> read) {

  /** Copies the lists and checks their lengths. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    read = List.copyOf(read);
    List<String> names = columns.stream().map(Column::name).toList();
    if (names.stream().distinct().count() != names.size()) {
      throw new IllegalArgumentException("a column twice: " + names);
    }
    if (!names.containsAll(read)) {
      throw new IllegalArgumentException("no such columns: " + read);
    }
    for (List<String> row : rows) {
      if (row.size() != names.size()) {
        throw new IllegalArgumentException(row.size() + " cells in " + names.size() + " columns");
      }
    }
  }

  /** A table of which readers are shown every column. */
  public Table(String figure, String heading, List<Column> columns, List<List<String>> rows) {
    this(figure, heading, columns, rows, columns.stream().map(Column::name).toList());
  }

  /** Where a column stands; −1 where there is none of that name. */
  int find(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
