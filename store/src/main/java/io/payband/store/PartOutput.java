package io.payband.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bytes of one part, as {@link PartInput} reads them: big-endian; counts in as few bytes as they
 * need; a text that occurred before as its number.
 */
final class PartOutput {

  /** First bytes of every part, before its number. */
  static final int MAGIC = 0x50424e44;

  private static final int SEVEN = 7;
  private static final int LOW_SEVEN = 0x7f;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  PartOutput(Part part) {
    integer(MAGIC);
    out.write(part.number());
  }

  /** A number from 0. */
  void count(int value) {
    int rest = value;
    while ((rest & ~LOW_SEVEN) != 0) {
      out.write((rest & LOW_SEVEN) | MORE);
      rest >>>= SEVEN;
    }
    out.write(rest);
  }

  void integer(int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }

  void flag(boolean value) {
    out.write(value ? 1 : 0);
  }

  /** A number to 16 digits. Every NaN is the same. */
  void number(double value) {
    long bits = Double.doubleToLongBits(value);
    integer((int) (bits >>> 32));
    integer((int) bits);
  }

  /** A number to 7 digits. Every NaN is the same. */
  void single(double value) {
    integer(Float.floatToIntBits((float) value));
  }

  void singles(double[] values) {
    count(values.length);
    for (double value : values) {
      single(value);
    }
  }

  void shortInteger(short value) {
    out.write(value >>> 8);
    out.write(value);
  }

  void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size());
    if (before != null) {
      count(before + 1);
      return;
    }
    count(0);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    count(bytes.length);
    out.writeBytes(bytes);
  }

  void texts(List<String> list) {
    count(list.size());
    for (String text : list) {
      text(text);
    }
  }

  /** For who writes by another convention. */
  DataOutput data() {
    return new DataOutputStream(out);
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
