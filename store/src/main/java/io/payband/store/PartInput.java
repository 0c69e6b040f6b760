package io.payband.store;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link PartOutput} wrote. No memory is taken for more items than the bytes left can
 * hold. What is beyond the end is a {@code BufferUnderflowException}.
 */
final class PartInput {

  private static final int SEVEN = 7;
  private static final int LOW_SEVEN = 0x7f;
  private static final int LONGEST_SHIFT = 28;

  private final byte[] bytes;
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  PartInput(Part part, byte[] bytes) throws IOException {
    this.bytes = bytes;
    in = ByteBuffer.wrap(bytes);
    if (in.getInt() != PartOutput.MAGIC || in.get() != part.number()) {
      throw new IOException("it is another part than its name says");
    }
  }

  /** A number from 0. */
  int count() throws IOException {
    int value = 0;
    for (int shift = 0; shift <= LONGEST_SHIFT; shift += SEVEN) {
      byte next = in.get();
      value |= (next & LOW_SEVEN) << shift;
      if (next >= 0) {
        if (value < 0) {
          break;
        }
        return value;
      }
    }
    throw new IOException("a count is out of range");
  }

  /** How many items follow, each of which takes at least so many bytes. */
  int size(int least) throws IOException {
    int size = count();
    require(size, least);
    return size;
  }

  private void require(int size, int each) throws IOException {
    if ((long) size * each > in.remaining()) {
      throw new IOException(size + " items cannot follow");
    }
  }

  int integer() {
    return in.getInt();
  }

  boolean flag() throws IOException {
    byte value = in.get();
    if (value != 0 && value != 1) {
      throw new IOException("neither yes nor no");
    }
    return value == 1;
  }

  double number() {
    return in.getDouble();
  }

  double single() {
    return in.getFloat();
  }

  double[] singles() throws IOException {
    float[] values = floats(count());
    double[] out = new double[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = values[i];
    }
    return out;
  }

  float[] floats(int size) throws IOException {
    require(size, Float.BYTES);
    float[] values = new float[size];
    in.asFloatBuffer().get(values);
    in.position(in.position() + size * Float.BYTES);
    return values;
  }

  int[] integers(int size) throws IOException {
    require(size, Integer.BYTES);
    int[] values = new int[size];
    in.asIntBuffer().get(values);
    in.position(in.position() + size * Integer.BYTES);
    return values;
  }

  short[] shortIntegers(int size) throws IOException {
    require(size, Short.BYTES);
    short[] values = new short[size];
    in.asShortBuffer().get(values);
    in.position(in.position() + size * Short.BYTES);
    return values;
  }

  String text() throws IOException {
    int before = count();
    if (before > 0) {
      return texts.get(before - 1);
    }
    int length = size(1);
    String text = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    texts.add(text);
    return text;
  }

  List<String> texts() throws IOException {
    int size = size(1);
    List<String> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(text());
    }
    return list;
  }

  /** What is left, for who reads by another convention; it is then taken as read. */
  DataInput rest() {
    int from = in.position();
    in.position(in.limit());
    return new DataInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from));
  }

  void end() throws IOException {
    if (in.hasRemaining()) {
      throw new IOException("something follows its end");
    }
  }
}
