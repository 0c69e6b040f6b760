package io.payband.sources;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes one record after the other from the parser, and keeps only the fields that are wanted, so
 * that a record costs little memory however long it is. One instance is reused for all records.
 */
final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {

  static final int LONGEST_FIELD = 64 * 1024;
  static final int LONGEST_RECORD = 1024 * 1024;
  private static final int MOST_COLUMNS = 1000;

  private final List<String> header = new ArrayList<>();
  private boolean inHeader = true;
  private int[] slotOf = {};
  private String[] values = {};
  private long line;
  private int count;
  private long size;
  private boolean fieldTooLong;

  /** From the next record on keeps only these columns of the header; one below 0 stays empty. */
  void keep(int[] columns) {
    inHeader = false;
    slotOf = new int[header.size()];
    java.util.Arrays.fill(slotOf, -1);
    for (int slot = 0; slot < columns.length; slot++) {
      if (columns[slot] >= 0) {
        slotOf[columns[slot]] = slot;
      }
    }
    values = new String[columns.length];
  }

  /** Names of the columns, as written. */
  List<String> header() {
    return header;
  }

  /** The kept field of a slot in the record now at hand. */
  String value(int slot) {
    return values[slot];
  }

  /** Line on which the record begins, from 1. */
  long line() {
    return line;
  }

  /** Number of fields of the record. */
  int count() {
    return count;
  }

  /** Whether a field or the record is longer than anything a source contains. */
  boolean tooLong() {
    return fieldTooLong || size > LONGEST_RECORD;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    count = 0;
    size = 0;
    fieldTooLong = false;
    java.util.Arrays.fill(values, "");
  }

  @Override
  protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
    count++;
    size += length;
    if (length > LONGEST_FIELD) {
      fieldTooLong = true;
    } else if (inHeader) {
      if (index < MOST_COLUMNS) {
        header.add(new String(buffer, from, length));
      }
    } else if (index < slotOf.length && slotOf[index] >= 0) {
      values[slotOf[index]] = new String(buffer, from, length);
    }
  }

  @Override
  protected Fields buildRecord() {
    return this;
  }
}
