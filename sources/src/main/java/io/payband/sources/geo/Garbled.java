package io.payband.sources.geo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Puts names right that were written as UTF-8, read as Latin-1 and written again. */
final class Garbled {

  /**
   * What is left of a {@code ü} that was in a DOS code page before all that, and its plain letter.
   */
  private static final String DOS_U_UMLAUT = "\u0081u";

  private Garbled() {}

  /** The name as it was meant; a name that was not garbled as it is. */
  static String repair(String name) {
    if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
      return name;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(bytes)
          .toString()
          .replace(DOS_U_UMLAUT, "ü");
    } catch (CharacterCodingException e) {
      return name;
    }
  }
}
