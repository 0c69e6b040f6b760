package io.payband.bench.titles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Which titles are held out: a fifth of them, by a hash, so that anybody holds out the same. */
final class Split {

  private static final int TENTHS = 10;
  private static final int HELD_OUT = 2;
  private static final int DIGITS = 4;

  private Split() {}

  /** First eight hexadecimal digits of the SHA-1 of the lower-cased title, modulo 10, below 2. */
  static boolean isHeldOut(String title) {
    return tenth(title) < HELD_OUT;
  }

  static int tenth(String title) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(key(title).getBytes(StandardCharsets.UTF_8));
      long number = 0;
      for (int i = 0; i < DIGITS; i++) {
        number = number << Byte.SIZE | Byte.toUnsignedInt(digest[i]);
      }
      return (int) (number % TENTHS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  /** What makes two titles the same one. */
  static String key(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
