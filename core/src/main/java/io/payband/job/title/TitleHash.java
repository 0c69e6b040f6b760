package io.payband.job.title;

/**
 * The hashes that stand for signs and titles (FNV-1a, 32 and 64 bits).
 *
 * <p>Normal forms are ASCII, so a character is a byte. Source: G. Fowler, L. C. Noll, K.-P. Vo, D.
 * Eastlake, The FNV Non-Cryptographic Hash Algorithm.
 */
final class TitleHash {

  private static final int START_32 = 0x811c9dc5;
  private static final int PRIME_32 = 0x01000193;
  private static final long START_64 = 0xcbf29ce484222325L;
  private static final long PRIME_64 = 0x100000001b3L;

  private TitleHash() {}

  /** The hash of one character, from which longer ones go on. */
  static int of(char first) {
    return and(START_32, first);
  }

  static int and(int hash, char next) {
    return (hash ^ next) * PRIME_32;
  }

  static int and(int hash, CharSequence text) {
    int out = hash;
    for (int i = 0; i < text.length(); i++) {
      out = and(out, text.charAt(i));
    }
    return out;
  }

  static int of(CharSequence text) {
    return and(START_32, text);
  }

  /** Sixty-four bits: among a hundred thousand titles two meet once in four billion times. */
  static long wide(CharSequence text) {
    long out = START_64;
    for (int i = 0; i < text.length(); i++) {
      out = (out ^ text.charAt(i)) * PRIME_64;
    }
    return out;
  }
}
