package io.payband.sources;

import java.util.List;

/**
 * One file of a source, as it is expected below the data folder.
 *
 * @param path path below the data folder; a plain file in place of a gzipped one is as good, and
 *     the other way round
 * @param what what one row of it is
 * @param format how its fields are told apart
 * @param columns the columns that are read; all of them have to be there
 */
public record SourceFile(String path, String what, Format format, List<Column> columns) {

  /** How the fields of a file are told apart. */
  public enum Format {
    /** Commas, with quotes around fields that contain one. */
    CSV,
    /** Tabulators, and a quote is a letter like any other. */
    TSV
  }

  /** Copies the list. */
  public SourceFile {
    columns = List.copyOf(columns);
  }

  /** A file of comma-separated values. */
  public static SourceFile csv(String path, String what, List<Column> columns) {
    return new SourceFile(path, what, Format.CSV, columns);
  }

  /** The path without {@code .gz}, under which the file is named in a snapshot. */
  public String plainPath() {
    return path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
  }
}
