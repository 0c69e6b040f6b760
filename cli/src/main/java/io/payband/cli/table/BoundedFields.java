package io.payband.cli.table;

import java.io.IOException;
import java.io.Reader;

/**
 * A table's text in which no field and no row is longer than a limit: what is beyond it is dropped
 * on the way, so that one endless field costs neither memory nor the rows after it. What follows a
 * closing quote is dropped with a mark in its place, since a parser would stop there for good. A
 * byte order mark is dropped too.
 */
final class BoundedFields extends Reader {

  /** The longest field, its quotes included. */
  static final int LONGEST_FIELD = 100_000;

  /** The most fields of a row that are kept. */
  static final int MOST_FIELDS = 1_000;

  /** Ends the text of a field that was cut; no text has this character. */
  static final char CUT = '\uFFFF';

  /** Ends the text of a field that went on after its closing quote; no text has this character. */
  static final char AFTER_QUOTE = '\uFFFE';

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 16_384;

  private final Reader in;
  private final char[] raw = new char[BUFFER];
  private final char[] kept = new char[2 * BUFFER + 2];
  private int at;
  private int end;
  private boolean started;
  private boolean ended;

  private boolean quoted;

  /** A quote within quotes was read: the next letter tells whether it closes the field. */
  private boolean held;

  /** The field's quotes are closed. */
  private boolean closed;

  private int length;
  private int fields;

  BoundedFields(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int from, int count) throws IOException {
    while (at == end && !ended) {
      fill();
    }
    if (at == end) {
      return count == 0 ? 0 : -1;
    }
    int given = Math.min(count, end - at);
    System.arraycopy(kept, at, target, from, given);
    at += given;
    return given;
  }

  private void fill() throws IOException {
    at = 0;
    end = 0;
    int count = in.read(raw);
    if (count < 0) {
      ended = true;
      if (held) {
        closeQuote('\n');
      }
      return;
    }
    int start = !started && count > 0 && raw[0] == BYTE_ORDER_MARK ? 1 : 0;
    started |= count > 0;
    for (int i = start; i < count; i++) {
      take(raw[i]);
    }
  }

  private void take(char letter) {
    if (held) {
      if (letter == '"') {
        held = false;
        inField('"');
        inField('"');
        return;
      }
      closeQuote(letter);
    }
    if (quoted) {
      if (letter == '"') {
        held = true;
      } else {
        inField(letter);
      }
    } else if (letter == '\n' || letter == '\r') {
      fields = 0;
      length = 0;
      closed = false;
      put(letter);
    } else if (letter == ',') {
      fields++;
      length = 0;
      closed = false;
      if (fields < MOST_FIELDS) {
        put(letter);
      }
    } else if (!closed) {
      quoted = letter == '"' && length == 0;
      inField(letter);
    }
  }

  /** The quote that closes a field is kept however long it was, or it would take the next rows. */
  private void closeQuote(char next) {
    held = false;
    quoted = false;
    closed = true;
    if (fields < MOST_FIELDS) {
      if (",\r\n ".indexOf(next) < 0) {
        put(AFTER_QUOTE);
      }
      put('"');
    }
  }

  private void inField(char letter) {
    length = Math.min(length + 1, LONGEST_FIELD + 2);
    if (fields < MOST_FIELDS) {
      if (length <= LONGEST_FIELD) {
        put(letter);
      } else if (length == LONGEST_FIELD + 1) {
        put(CUT);
      }
    }
  }

  private void put(char letter) {
    kept[end++] = letter;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
