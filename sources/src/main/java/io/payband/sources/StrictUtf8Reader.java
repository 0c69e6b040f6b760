package io.payband.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 and refuses anything else, with the place where it stopped being UTF-8; a byte
 * order mark is skipped.
 */
final class StrictUtf8Reader extends Reader {

  private final InputStream in;
  private final String file;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(64 * 1024).flip();
  private long offset;
  private long line = 1;
  private boolean ended;
  private boolean started;

  StrictUtf8Reader(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!started) {
      started = true;
      skipMark();
    }
    CharBuffer chars = CharBuffer.wrap(target, from, length);
    while (true) {
      int position = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, ended);
      countLines(position, bytes.position());
      if (result.isError()) {
        throw notUtf8(result.length());
      }
      int decoded = chars.position() - from;
      if (decoded > 0) {
        return decoded;
      }
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      if (length == 1 && result.isOverflow()) {
        throw new IOException("a buffer of one character is too small");
      }
      fill();
    }
  }

  private void skipMark() throws IOException {
    fill();
    while (!ended && bytes.remaining() < 3) {
      fill();
    }
    if (bytes.remaining() >= 2) {
      int first = bytes.get(bytes.position()) & 0xFF;
      int second = bytes.get(bytes.position() + 1) & 0xFF;
      if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
        throw new SourceProblem(
            file, 1, "text in UTF-8", "UTF-16; save the file as UTF-8 and try again");
      }
      if (first == 0xEF
          && second == 0xBB
          && bytes.remaining() >= 3
          && (bytes.get(bytes.position() + 2) & 0xFF) == 0xBF) {
        bytes.position(bytes.position() + 3);
      }
    }
  }

  private void fill() throws IOException {
    if (ended) {
      return;
    }
    offset += bytes.position();
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  private void countLines(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes.get(i) == '\n') {
        line++;
      }
    }
  }

  private SourceProblem notUtf8(int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(length, bytes.remaining()); i++) {
      hex.append(String.format(Locale.ROOT, " %02X", bytes.get(bytes.position() + i) & 0xFF));
    }
    long position = offset + bytes.position() + 1;
    return new SourceProblem(
        file,
        line,
        "text in UTF-8",
        "the byte" + hex + " at byte " + position + "; save the file as UTF-8 and try again");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
