package io.payband.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written. A {@link PrintStream} swallows that,
 * and an answer that went to a full disk would pass for one that arrived.
 */
final class StandardOut extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  StandardOut(OutputStream out) {
    this.out = out;
  }

  /** The process's own. */
  static StandardOut ofProcess() {
    return new StandardOut(new FileOutputStream(FileDescriptor.out));
  }

  /** For printing, each line at once. */
  PrintStream lines(Charset charset) {
    return new PrintStream(new BufferedOutputStream(this), true, charset);
  }

  /**
   * Why something did not arrive, as a sentence; empty when all did, and when whoever read has seen
   * enough, as {@code head} has.
   */
  synchronized String problem() {
    IOException why = failure;
    String reason = why == null ? "" : String.valueOf(why.getMessage());
    return why == null || reason.contains("Broken pipe")
        ? ""
        : "standard output cannot be written: " + Failures.ended(reason);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }
}
