package io.payband.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.payband.cli.table.AtomicFile;
import io.payband.cli.table.Counting;
import io.payband.cli.table.TableProblem;
import io.payband.cli.table.TableReader;
import io.payband.cli.text.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers a table row by row: same rows, same order, and a row that has no answer says why. */
final class TableJob {

  private static final int MOST_LISTED = 20;
  private static final int BATCH = 256;

  private final Surroundings around;
  private final String in;
  private final String out;

  /** The first refusals, shown when the progress bar is gone. */
  private final List<String> listed = new ArrayList<>();

  private long rows;
  private long refused;

  /**
   * A job.
   *
   * @param in file, or {@code -} for standard input
   * @param out file, or {@code -} for standard output
   */
  TableJob(Surroundings around, String in, String out) {
    this.around = around;
    this.in = in;
    this.out = out;
  }

  /**
   * Runs the job.
   *
   * @param known columns that are read; the first one is needed
   * @param columns columns that are written; the last one is the error
   * @param answer the cells for a row; asked from several threads
   * @return the exit code
   */
  int run(List<String> known, List<String> columns, Function<TableReader.Row, List<String>> answer)
      throws IOException {
    boolean standardOut = out.equals("-");
    if (!standardOut
        && !in.equals("-")
        && Files.exists(Path.of(out))
        && Files.exists(Path.of(in))
        && Files.isSameFile(Path.of(in), Path.of(out))) {
      throw new AskedWrongly(
          "--in and --out are the same file, which would be lost; name another.");
    }
    try (InputStream bytes = open();
        Counting counting = new Counting(bytes);
        TableReader table = TableReader.open(counting, name(), known.getFirst(), known);
        Progress progress = Progress.ofBytesOnTerminal(around.terminal(), "Reading", size())) {
      table.remarks().forEach(remark -> around.terminal().remark(name() + ": " + remark));
      if (standardOut) {
        copy(table, counting, progress, columns, answer, around.terminal().out());
      } else {
        try (AtomicFile file = new AtomicFile(Path.of(out))) {
          copy(table, counting, progress, columns, answer, file.out());
          file.complete();
        }
      }
    } catch (TableProblem problem) {
      throw new AskedWrongly(Failures.ended(String.valueOf(problem.getMessage())));
    }
    listed.forEach(around.terminal()::remark);
    if (refused > MOST_LISTED) {
      around.terminal().remark("and " + Figures.grouped(refused - MOST_LISTED) + " more");
    }
    around
        .terminal()
        .remark(
            Figures.count(rows, "row", "rows")
                + " read, "
                + Figures.grouped(rows - refused)
                + " answered, "
                + Figures.grouped(refused)
                + " refused"
                + (refused > 0 ? " (see the column error)" : ""));
    return refused > 0 ? Exit.SOME_REFUSED : Exit.DONE;
  }

  private void copy(
      TableReader table,
      Counting counting,
      Progress progress,
      List<String> columns,
      Function<TableReader.Row, List<String>> answer,
      OutputStream to)
      throws IOException {
    try (CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new Unclosed(to), StandardCharsets.UTF_8)) {
      writer.writeRecord(columns);
      List<TableReader.Row> batch = new ArrayList<>(BATCH);
      while (table.hasNext()) {
        batch.add(table.next());
        if (batch.size() == BATCH || !table.hasNext()) {
          // Rows are answered side by side and written in their order.
          List<List<String>> answers = batch.parallelStream().map(answer).toList();
          for (int i = 0; i < answers.size(); i++) {
            write(writer, batch.get(i), answers.get(i));
          }
          batch.clear();
          progress.at(counting.count());
        }
      }
    }
  }

  private void write(CsvWriter writer, TableReader.Row row, List<String> cells) {
    writer.writeRecord(cells);
    rows++;
    if (!cells.getLast().isEmpty()) {
      refuse(row, cells.getLast());
    }
  }

  private void refuse(TableReader.Row row, String why) {
    refused++;
    if (refused <= MOST_LISTED) {
      listed.add(name() + ":" + row.line() + ": " + why);
    }
  }

  private InputStream open() throws IOException {
    if (in.equals("-")) {
      return around.terminal().in();
    }
    if (Files.isDirectory(Path.of(in))) {
      throw new AskedWrongly(in + " is a folder; name a file.");
    }
    return Files.newInputStream(Path.of(in));
  }

  private String name() {
    return in.equals("-") ? "standard input" : in;
  }

  private long size() throws IOException {
    return in.equals("-") ? -1 : Files.size(Path.of(in));
  }

  /** The writer's end is not the end of the stream. */
  private static final class Unclosed extends java.io.FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
