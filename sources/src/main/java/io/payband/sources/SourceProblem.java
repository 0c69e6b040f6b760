package io.payband.sources;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a source: missing, cut off, in another encoding, without a needed
 * column. Single bad records are no problem of this kind; they are refused and counted.
 */
public final class SourceProblem extends IOException {

  private final String file;
  private final long line;
  private final String expected;
  private final String found;

  /**
   * A problem.
   *
   * @param file path below the data folder
   * @param line line from 1, or 0 when the file as a whole is meant
   * @param expected what was expected
   * @param found what was found instead
   */
  public SourceProblem(String file, long line, String expected, String found) {
    this(file, line, expected, found, null);
  }

  SourceProblem(String file, long line, String expected, String found, @Nullable Throwable cause) {
    super(cause);
    this.file = file;
    this.line = line;
    this.expected = expected;
    this.found = found;
  }

  /** The sentence for the person who brought the file. */
  @Override
  public String getMessage() {
    String place = line > 0 ? file + ", line " + line : file;
    return place + ": expected " + expected + ", found " + found;
  }

  /** Path below the data folder. */
  public String file() {
    return file;
  }

  /** Line from 1, or 0 when the file as a whole is meant. */
  public long line() {
    return line;
  }

  /** What was expected. */
  public String expected() {
    return expected;
  }

  /** What was found instead. */
  public String found() {
    return found;
  }
}
