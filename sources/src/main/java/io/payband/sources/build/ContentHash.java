package io.payband.sources.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A hash over records that does not depend on their order. */
final class ContentHash {

  private ContentHash() {}

  /** SHA-256 over the records' texts in alphabetical order, hexadecimal. */
  static String of(Collection<?> records) {
    MessageDigest digest = sha256();
    records.stream()
        .map(Object::toString)
        .sorted()
        .forEach(text -> {
          digest.update(text.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) '\n');
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
