package io.payband.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that a person names: whole, as UTF-8, and not without end. */
final class TextFiles {

  /** The most bytes of a text. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private TextFiles() {}

  /**
   * The text of a file, byte for byte as it stands there.
   *
   * @param option that named it, for messages
   * @param name a file, or {@code -} for standard input
   * @throws AskedWrongly when it is too long or not UTF-8
   */
  static String read(Terminal terminal, String option, String name) throws IOException {
    byte[] bytes;
    if (name.equals("-")) {
      bytes = terminal.in().readNBytes(MOST_BYTES + 1);
    } else {
      if (Files.isDirectory(Path.of(name))) {
        throw new AskedWrongly(option + ": " + name + " is a folder; name a file.");
      }
      try (InputStream in = Files.newInputStream(Path.of(name))) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      }
    }
    if (bytes.length > MOST_BYTES) {
      throw new AskedWrongly(
          option + ": " + name + " is longer than " + (MOST_BYTES >> 20) + " megabytes.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AskedWrongly(option + ": " + name + " is not text in UTF-8; save it as UTF-8.");
    }
  }
}
