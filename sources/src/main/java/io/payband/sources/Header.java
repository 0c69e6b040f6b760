package io.payband.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the declared columns among the names that a file begins with. */
final class Header {

  private static final int NAMES_SHOWN = 40;
  private static final int LONGEST_NAME = 60;

  private Header() {}

  /**
   * For each declared column its position in the file; below 0 where it may be missing and is.
   *
   * @throws SourceProblem when one that is needed is missing, or one occurs twice
   */
  static int[] positions(String file, List<Column> columns, List<String> header)
      throws SourceProblem {
    List<String> keys = header.stream().map(Header::key).toList();
    int[] positions = new int[columns.size()];
    List<Column> missing = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      Column column = columns.get(i);
      positions[i] = position(keys, column);
      if (positions[i] < 0 && column.needed()) {
        missing.add(column);
      } else if (positions[i] >= 0 && keys.lastIndexOf(keys.get(positions[i])) != positions[i]) {
        throw new SourceProblem(file, 1, "the column " + column.name() + " once", "it twice");
      }
    }
    if (!missing.isEmpty()) {
      throw new SourceProblem(
          file,
          1,
          "the columns " + names(columns),
          "no " + names(missing) + " among " + shown(header));
    }
    return positions;
  }

  private static int position(List<String> keys, Column column) {
    int at = keys.indexOf(key(column.name()));
    for (String other : column.otherNames()) {
      at = at >= 0 ? at : keys.indexOf(key(other));
    }
    return at;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The names of columns in one line. */
  static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  private static String shown(List<String> header) {
    String names =
        header.stream()
            .limit(NAMES_SHOWN)
            .map(name -> name.strip().replaceAll("\\p{Cntrl}", "�"))
            .map(
                name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
            .collect(Collectors.joining(", "));
    return header.size() > NAMES_SHOWN ? names + " …" : names;
  }
}
