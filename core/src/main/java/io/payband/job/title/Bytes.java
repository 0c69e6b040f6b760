package io.payband.job.title;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers as bytes. */
final class Bytes {

  /** No list is longer. */
  static final int MOST = 1 << 24;

  private static final int SEVEN = 7;
  private static final int LOW_SEVEN = 0x7f;
  private static final int MORE = 0x80;
  private static final int LONGEST_SHIFT = 21;

  private Bytes() {}

  /** A number from 0 below 2²⁸, in as few bytes as it needs. */
  static void writeCount(int value, DataOutput out) throws IOException {
    int rest = value;
    while ((rest & ~LOW_SEVEN) != 0) {
      out.writeByte((rest & LOW_SEVEN) | MORE);
      rest >>>= SEVEN;
    }
    out.writeByte(rest);
  }

  static int readCount(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; shift <= LONGEST_SHIFT; shift += SEVEN) {
      byte next = in.readByte();
      value |= (next & LOW_SEVEN) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("a count is out of range");
  }

  /** The length of a list. */
  static int size(DataInput in) throws IOException {
    int size = in.readInt();
    require(size >= 0 && size <= MOST, "a list cannot be so long");
    return size;
  }

  static void writeFloats(float[] values, DataOutput out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static float[] readFloats(int size, DataInput in) throws IOException {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
      require(Float.isFinite(values[i]), "a number is missing");
    }
    return values;
  }

  static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }
}
