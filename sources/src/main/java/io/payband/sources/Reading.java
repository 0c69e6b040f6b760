package io.payband.sources;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.payband.observation.SourceReport;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * One pass over the files of one source. Columns are found by name, in any order, with any others
 * beside them; compressed files are recognised by their first bytes; the text has to be UTF-8. Each
 * record is either used, refused by a rule, or a repeat, and is counted as such. Memory stays
 * bounded whatever a file contains.
 *
 * <p>Not for use by several threads.
 */
public final class Reading {

  private static final int LONGEST_PARSED_FIELD = 16 * 1024 * 1024;
  private static final Pattern RECORD_LINE =
      Pattern.compile("\\(?record starting at line (\\d+)\\)?");

  private final DataFolder data;
  private final SourceDescription source;
  private final ReadingProgress progress;
  private final RefusalTally tally = new RefusalTally();
  private final TreeMap<String, String> digests = new TreeMap<>();
  private final long totalBytes;
  private long bytesRead;

  /**
   * Prepares a reading; nothing is opened yet.
   *
   * @param data the data folder
   * @param source the source to read
   * @param progress is told how far the reading has come
   * @throws SourceProblem when a file is not there that the source cannot do without
   */
  public Reading(Path data, SourceDescription source, ReadingProgress progress)
      throws SourceProblem {
    this.data = new DataFolder(data);
    this.source = source;
    this.progress = progress;
    List<String> absent = absent();
    if (!absent.isEmpty() && (source.allFilesNeeded() || absent.size() == source.files().size())) {
      throw new SourceProblem(
          absent.getFirst(),
          0,
          "this file in the data folder, with or without .gz",
          "none; `build --describe " + source.id() + "` says where it comes from");
    }
    long total = 0;
    for (SourceFile file : source.files()) {
      Path path = this.data.find(file);
      total += path == null ? 0 : this.data.size(path);
    }
    totalBytes = total;
  }

  /** Whether a file is there, gzipped or plain. */
  public boolean has(SourceFile file) throws SourceProblem {
    return data.find(file) != null;
  }

  /** The expected files that are not there, in the order of the description. */
  public List<String> absent() throws SourceProblem {
    List<String> absent = new ArrayList<>();
    for (SourceFile file : source.files()) {
      if (!has(file)) {
        absent.add(file.path());
      }
    }
    return absent;
  }

  /**
   * Reads a table row by row. A row counts as used unless the consumer refuses it or calls it a
   * repeat.
   *
   * @throws SourceProblem when the file as a whole cannot be read
   */
  public void table(SourceFile file, Consumer<Row> consumer) throws SourceProblem {
    pass(file, consumer, true);
  }

  /**
   * Looks through a table beforehand, for what can only be known from all of its rows. Nothing is
   * counted.
   *
   * @throws SourceProblem when the file as a whole cannot be read
   */
  public void scan(SourceFile file, Consumer<Row> consumer) throws SourceProblem {
    pass(file, consumer, false);
  }

  private void pass(SourceFile file, Consumer<Row> consumer, boolean counted) throws SourceProblem {
    Path path = data.find(file);
    if (path == null) {
      throw new SourceProblem(file.path(), 0, "this file in the data folder", "none");
    }
    String name = data.name(path);
    MessageDigest digest = sha256();
    long[] records = {0};
    try (InputStream bytes =
            DataFolder.open(path, bytesOnDisk -> progressed(counted ? bytesOnDisk : 0));
        InputStream content = new DigestInputStream(bytes, digest);
        CsvReader<Fields> csv = parser(file, new StrictUtf8Reader(content, name))) {
      rows(csv, file, name, records, consumer, counted);
    } catch (UncheckedIOException e) {
      throw unreadable(name, records[0], e.getCause() == null ? new IOException(e) : e.getCause());
    } catch (IOException e) {
      throw unreadable(name, records[0], e);
    } catch (CsvParseException e) {
      throw unparseable(name, e);
    }
    digests.put(file.plainPath(), HexFormat.of().formatHex(digest.digest()));
  }

  private void progressed(long bytes) {
    bytesRead += bytes;
    progress.read(source.id(), Math.min(bytesRead, totalBytes), totalBytes);
  }

  private static CsvReader<Fields> parser(SourceFile file, StrictUtf8Reader text) {
    boolean tabs = file.format() == SourceFile.Format.TSV;
    return CsvReader.builder()
        .fieldSeparator(tabs ? '\t' : ',')
        // A tab-separated file has no quoting; a noncharacter never occurs in text.
        .quoteCharacter(tabs ? '\uFFFF' : '"')
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_PARSED_FIELD)
        .build(new Fields(), text);
  }

  private void rows(
      CsvReader<Fields> csv,
      SourceFile file,
      String name,
      long[] records,
      Consumer<Row> consumer,
      boolean counted)
      throws SourceProblem {
    List<Column> columns = file.columns();
    CloseableIterator<Fields> iterator = csv.iterator();
    if (!iterator.hasNext()) {
      throw new SourceProblem(name, 0, "a header with " + Header.names(columns), "an empty file");
    }
    Fields fields = iterator.next();
    fields.keep(Header.positions(name, columns, fields.header()));
    Map<Column, Integer> slots = new HashMap<>();
    columns.forEach(column -> slots.put(column, slots.size()));
    int width = fields.header().size();
    Row row = new Row(fields, slots);
    while (iterator.hasNext()) {
      iterator.next();
      row.next();
      if (fields.tooLong()) {
        row.refuse("fields of at most 64 KB and records of at most 1 MB", "a longer one");
      } else if (fields.count() != width) {
        row.refuse("as many fields as the header has", fields.count() + " fields, not " + width);
      } else {
        consumer.accept(row);
      }
      records[0]++;
      if (counted) {
        count(row, name);
      }
    }
  }

  private void count(Row row, String file) {
    switch (row.fate()) {
      case USED -> tally.used();
      case REPEATED -> tally.repeated();
      case REFUSED ->
          tally.refused(file, row.line(), row.brokenField(), row.brokenRule(), row.brokenValue());
    }
  }

  private static SourceProblem unreadable(String file, long records, IOException e) {
    String after = " after " + records + " records";
    return switch (e) {
      case SourceProblem problem -> problem;
      case EOFException cut ->
          new SourceProblem(file, 0, "a complete gzip file", "its end missing" + after, cut);
      case ZipException damaged ->
          new SourceProblem(file, 0, "a sound gzip file", "damaged data" + after, damaged);
      default -> new SourceProblem(file, 0, "a readable file", e.getMessage() + after, e);
    };
  }

  private static SourceProblem unparseable(String file, CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    Matcher at = RECORD_LINE.matcher(message);
    String found =
        message.startsWith("Unclosed quoted field")
            ? "a quoted field that is still open at the end of the file"
            : message.startsWith("Unexpected character after closing quote")
                ? "text between a closing quote and the next comma"
                : "a field of more than 16 million characters, usually a quote that never closes";
    return new SourceProblem(
        file,
        at.find() ? Long.parseLong(at.group(1)) : 0,
        "quotes that open and close around whole fields",
        found,
        e);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What became of the records read so far. */
  public SourceReport report() {
    return tally.report(source.id());
  }

  /**
   * Identity of what was read: SHA-256 over one line {@code <SHA-256 of the uncompressed bytes>
   * <plain path>} per file, two blanks between, in the order of paths. A gzipped file counts like
   * its plain self.
   */
  public String sha256OfFiles() {
    MessageDigest all = sha256();
    digests.forEach(
        (path, sha) -> all.update((sha + "  " + path + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }
}
