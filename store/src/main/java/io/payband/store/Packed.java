package io.payband.store;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made small, made large again, and hashed. */
final class Packed {

  private static final int LEVEL = 9;
  private static final int CHUNK = 1 << 16;

  /** Deflate never makes bytes smaller than this: whoever claims more lies. */
  private static final long BEST_RATIO = 1032;

  private Packed() {}

  /** A zlib stream of some bytes; equal bytes give equal streams. */
  static byte[] deflate(byte[] plain) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + CHUNK);
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes of a zlib stream that must be exactly as many as stated.
   *
   * @throws DataFormatException when they are not, or the stream is damaged; no memory is taken for
   *     a size that the stream cannot have
   */
  static byte[] inflate(byte[] stored, int size) throws DataFormatException {
    if (size > BEST_RATIO * stored.length) {
      throw new DataFormatException("it cannot be as large as its manifest says");
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(stored);
      byte[] plain = new byte[size];
      int at = 0;
      while (!inflater.finished()) {
        // One byte more than expected tells a longer stream from one that ends here.
        int got =
            at < size ? inflater.inflate(plain, at, size - at) : inflater.inflate(new byte[1]);
        at += got;
        if (at > size) {
          throw new DataFormatException("it is larger than its manifest says");
        }
        if (got == 0 && !inflater.finished()) {
          throw new DataFormatException("it ends too early");
        }
      }
      if (at != size || inflater.getRemaining() != 0) {
        throw new DataFormatException("it is not as large as its manifest says");
      }
      return plain;
    } finally {
      inflater.end();
    }
  }

  /** CRC-32, hexadecimal. */
  static String crc32(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** SHA-256, hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
