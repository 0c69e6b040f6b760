package io.payband.cli.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read through it. */
public final class Counting extends FilterInputStream {

  private final AtomicLong count = new AtomicLong();

  /** Reads from a stream. */
  public Counting(InputStream in) {
    super(in);
  }

  /** Bytes read so far. */
  public long count() {
    return count.get();
  }

  @Override
  public int read() throws IOException {
    int letter = in.read();
    count.addAndGet(letter < 0 ? 0 : 1);
    return letter;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    count.addAndGet(Math.max(0, read));
    return read;
  }
}
